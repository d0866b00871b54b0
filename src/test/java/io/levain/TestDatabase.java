package io.levain;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A fresh, empty database for each application context: H2 in memory, in its own mode, or a real PostgreSQL, as the
 * system property {@value #PROPERTY} says ({@code h2} unless told).
 */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabase {

    static final String PROPERTY = "levain.test.database";

    /** The database that this run asks for. */
    enum Kind {
        H2,
        POSTGRESQL;

        static Kind asked() {
            String name = System.getProperty(PROPERTY, "h2");
            return switch (name) {
                case "h2" -> H2;
                case "postgresql" -> POSTGRESQL;
                default -> throw new IllegalArgumentException(PROPERTY + " is " + name + ", not h2 or postgresql");
            };
        }
    }

    @Bean
    JdbcConnectionDetails freshDatabase() {
        return fresh();
    }

    /** A new, empty database of the kind that this run asks for. */
    static Address fresh() {
        return switch (Kind.asked()) {
            case H2 -> new Address("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "levain", "");
            case POSTGRESQL -> PostgresServer.shared().newDatabase();
        };
    }

    /** Remembers what the migrations put in, before anything else has written. */
    @Bean
    Seed seed(DataSource dataSource) {
        return new Seed(dataSource);
    }

    @Bean
    FlywayMigrationStrategy migrateAndRemember(Seed seed) {
        return flyway -> {
            flyway.migrate();
            seed.remember();
        };
    }

    /** Where a database is and who may enter. */
    record Address(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {}
}
