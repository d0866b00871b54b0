package io.levain.training;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Tells whether the database lies in this process, so that no other server can be at it. */
@Component
class OneServer {

    private final DataSource database;

    OneServer(DataSource database) {
        this.database = database;
    }

    /** Whether it is an H2 database that this process has opened by itself. */
    boolean isHere() {
        try (Connection connection = database.getConnection()) {
            return isHere(connection.getMetaData().getURL());
        } catch (SQLException e) {
            return false; // then others may be there as well as not
        }
    }

    static boolean isHere(String url) {
        String known = url.toLowerCase(Locale.ROOT);
        return known.startsWith("jdbc:h2:")
                && !known.startsWith("jdbc:h2:tcp:")
                && !known.startsWith("jdbc:h2:ssl:")
                && !known.contains("auto_server=true");
    }
}
