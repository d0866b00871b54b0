package io.levain.service;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server for the time of a benchmark, from the binaries that the tests use. Its data are deleted at the end. */
final class Postgres implements AutoCloseable {

    private static final String USER = "postgres";

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts one with the memory that a small server of a chain would give it. */
    static Postgres start() throws IOException {
        // What a benchmark prints are its numbers.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        return new Postgres(EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("checkpoint_timeout", "15min")
                .start());
    }

    /** Makes an empty database. */
    void create(String database) throws SQLException {
        try (Connection connection = connect(USER);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
    }

    /** Opens a connection to a database. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), USER, USER);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    /** What makes a server live on a database. */
    List<String> arguments(String database) {
        return List.of(
                "--spring.datasource.url=" + url(database),
                "--spring.datasource.username=" + USER,
                "--spring.datasource.password=" + USER);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
