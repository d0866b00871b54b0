package io.levain.problems;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.levain.LevainTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** A database that does not answer is not the client's fault, and soon told. */
@LevainTest
class DatabaseGoneTests {

    @Autowired
    private RestTestClient client;

    @Autowired
    private HikariDataSource database;

    @Test
    void isToldWithinSeconds() throws SQLException {
        client.get().uri("/api/v1/products").exchange().expectStatus().isOk(); // the first request takes longer
        List<Connection> all = new ArrayList<>();
        try {
            while (all.size() < database.getMaximumPoolSize()) {
                all.add(database.getConnection());
            }
            CompletableFuture<ResponseSpec> asked = CompletableFuture.supplyAsync(
                    () -> client.get().uri("/api/v1/products").exchange());
            assertThat(asked).succeedsWithin(Duration.ofSeconds(8)).satisfies(DatabaseGoneTests::asksToComeAgain);
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
    }

    @Test
    void isToldWhereItDiesInsideATransaction() throws Exception {
        try (Connection connection = database.getConnection()) {
            Assumptions.assumeTrue(
                    connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"));
            connection.setAutoCommit(false);
            connection.createStatement().execute("lock table product in access exclusive mode");
            CompletableFuture<ResponseSpec> asked = CompletableFuture.supplyAsync(() -> client.post()
                    .uri("/api/v1/products")
                    .contentType(MediaType.parseMediaType("text/csv"))
                    .body("product,name\nrye,Rye\n")
                    .exchange());
            while (!kill(connection) && !asked.isDone()) {
                Thread.onSpinWait();
            }
            assertThat(asked).succeedsWithin(Duration.ofSeconds(8)).satisfies(DatabaseGoneTests::asksToComeAgain);
            connection.rollback();
        }
    }

    /** Whoever waits for the lock stands in the middle of a transaction. */
    private static boolean kill(Connection connection) throws SQLException {
        try (var killed = connection
                .createStatement()
                .executeQuery("select pg_terminate_backend(pid) from pg_stat_activity "
                        + "where datname = current_database() and wait_event_type = 'Lock'")) {
            return killed.next();
        }
    }

    private static void asksToComeAgain(ResponseSpec answer) {
        answer.expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
