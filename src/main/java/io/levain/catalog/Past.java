package io.levain.catalog;

import io.levain.files.Field;
import io.levain.files.PastFields;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a product comes from; null wherever nobody has said.
 *
 * @param replaces the code of the product whose place it takes
 * @param replacesFrom the first day on which it does; null if that is, in each bakery, the first on which it sells
 */
@Embeddable
public record Past(@Nullable String replaces, @Nullable LocalDate replacesFrom) {

    /** Nobody has said anything. */
    public static final Past NONE = new Past(null, null);

    Past after(PastFields row) {
        return new Past(row.replaces().over(replaces), row.replacesFrom().over(replacesFrom));
    }

    PastFields fields() {
        return new PastFields(Field.of(replaces), Field.of(replacesFrom));
    }
}
