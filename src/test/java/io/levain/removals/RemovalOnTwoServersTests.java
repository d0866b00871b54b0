package io.levain.removals;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.Together;
import io.levain.TwoServers;
import io.levain.TwoServersTest;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** Products that are removed at the moment in which something is said of them. */
@TwoServersTest
class RemovalOnTwoServersTests {

    private static final int CLIENTS = 4;
    private static final int ROUNDS = 25;

    private final TwoServers servers;

    RemovalOnTwoServersTests(TwoServers servers) {
        this.servers = servers;
    }

    @Test
    void losesNoSaleOfAProductThatIsRemovedMeanwhile() throws Exception {
        catalog();
        for (int round = 0; round < ROUNDS; round++) {
            ask(0, HttpMethod.POST, "/api/v1/products", "{\"product\": \"p%d\", \"name\": \"P\"}".formatted(round));
        }
        CyclicBarrier together = new CyclicBarrier(CLIENTS);

        List<String> answers = Together.clients(CLIENTS, number -> {
            List<String> own = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                together.await(30, TimeUnit.SECONDS);
                own.add(
                        switch (number) {
                            case 0 -> ask(1, HttpMethod.DELETE, "/api/v1/products/p" + round, "");
                            case 1 ->
                                ask(
                                        1,
                                        HttpMethod.POST,
                                        "/api/v1/orders",
                                        "{\"bakery\": \"harbour\", \"product\": \"p%d\", \"date\": \"2026-03-05\", \"quantity\": 1}"
                                                .formatted(round));
                            default ->
                                ask(
                                        number,
                                        HttpMethod.POST,
                                        "/api/v1/sales",
                                        "{\"bakery\": \"harbour\", \"product\": \"p%d\", \"date\": \"2026-03-0%d\", \"sold\": 3}"
                                                .formatted(round, number));
                        });
            }
            return own;
        });

        assertThat(answers).allMatch(answer -> List.of("200", "204", "409").contains(answer.substring(0, 3)));
        assertThat(servers.jdbc()
                        .queryForObject(
                                "select count(*) from sales_entry where product_id not in (select id from product)",
                                Long.class))
                .as("sales of nothing")
                .isZero();
        assertThat(servers.jdbc().queryForObject("select count(*) from sales_entry where sold is not null", Long.class))
                .isEqualTo(answers.stream()
                        .filter(answer -> answer.contains("\"accepted\":1") && answer.endsWith("sales"))
                        .count());
    }

    @Test
    void keepsAProductOfWhichASaleIsJustBeingStored() throws Exception {
        catalog();

        String removed = whileOpen("""
                insert into sales_entry (version, bakery_id, product_id, sales_date, source, sold, recorded_at)
                select 0, b.id, p.id, date '2026-03-03', 'staff', 3, current_timestamp from bakery b, product p""", () -> ask(1, HttpMethod.DELETE, "/api/v1/products/rye", ""));

        assertThat(removed).startsWith("409").contains("product-sold");
    }

    @Test
    void refusesASaleOfAProductThatIsJustBeingRemoved() throws Exception {
        catalog();

        String stored = whileOpen("delete from product", () -> ask(1, HttpMethod.POST, "/api/v1/sales", """
                        {"bakery": "harbour", "product": "rye", "date": "2026-03-03", "sold": 3}"""));

        assertThat(stored).startsWith("200").contains("\"refused\":1");
        assertThat(servers.jdbc().queryForObject("select count(*) from sales_entry", Long.class))
                .isZero();
    }

    private void catalog() {
        ask(0, HttpMethod.POST, "/api/v1/bakeries", """
                {"bakery": "harbour", "name": "Harbour", "timeZone": "Europe/Berlin", "country": "DE"}""");
        ask(0, HttpMethod.POST, "/api/v1/products", """
                {"product": "rye", "name": "Rye"}""");
    }

    /** What a client is answered that comes while somebody's transaction is open; that ends once the client waits for it. */
    private String whileOpen(String sql, Callable<String> client) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection other =
                Objects.requireNonNull(servers.jdbc().getDataSource()).getConnection()) {
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.executeUpdate(sql);
            }
            Future<String> answer = thread.submit(client);
            while (!answer.isDone() && !isSomebodyWaiting()) {
                Thread.onSpinWait();
            }
            other.commit();
            return answer.get(30, TimeUnit.SECONDS);
        } finally {
            thread.shutdownNow();
        }
    }

    private boolean isSomebodyWaiting() {
        return Boolean.TRUE.equals(servers.jdbc()
                .queryForObject("select exists (select 1 from pg_locks where not granted)", Boolean.class));
    }

    private String ask(int client, HttpMethod method, String uri, String json) {
        TwoServers.Server server = client % 2 == 0 ? servers.first() : servers.second();
        var result = server.client()
                .method(method)
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange()
                .returnResult(String.class);
        return result.getStatus().value() + " " + result.getResponseBody() + " " + uri;
    }
}
