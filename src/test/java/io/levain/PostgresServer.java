package io.levain;

import io.levain.TestDatabase.Address;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL server, started once and stopped with the tests, from the binaries that come as a test dependency:
 * the same one everywhere, so no machine has a reason to skip the tests.
 */
final class PostgresServer {

    private final AtomicInteger databases = new AtomicInteger();
    private final String host;
    private final String user;
    private final String password;

    private PostgresServer(String host, String user, String password) {
        this.host = host;
        this.user = user;
        this.password = password;
    }

    /** The one server of these tests; the first call starts it. */
    static PostgresServer shared() {
        return Holder.SERVER;
    }

    /** A new, empty database on this server. */
    Address newDatabase() {
        String name = "levain" + databases.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url("postgres"), user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database " + name + " on " + host, e);
        }
        return new Address(url(name), user, password);
    }

    private String url(String database) {
        return "jdbc:postgresql://" + host + "/" + database;
    }

    @SuppressWarnings("resource") // it stops itself when the tests end
    private static PostgresServer start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            return new PostgresServer("localhost:" + server.getPort(), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL does not start", e);
        }
    }

    private static final class Holder {
        static final PostgresServer SERVER = start();
    }
}
