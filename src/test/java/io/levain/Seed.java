package io.levain;

import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The rows that the migrations themselves put in, such as the default chain. They are read once, right after the
 * migrations, and put back after the tables have been emptied; so a new table or a new seed needs nothing here.
 */
public class Seed {

    private final DataSource dataSource;
    private @Nullable Snapshot migrated;

    Seed(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Takes what the tables hold now as what {@link #restore()} returns to. */
    void remember() {
        migrated = Snapshot.of(dataSource);
    }

    /** Empties every table and puts the remembered rows back. */
    public void restore() {
        Objects.requireNonNull(migrated, "nothing is remembered yet").restore();
    }
}
