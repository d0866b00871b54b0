package io.levain.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.Together;
import io.levain.TwoServers;
import io.levain.TwoServersTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** Clients of two servers that ask for the same thing at the same moment: nobody is told to come again. */
@TwoServersTest
class RacesOnTwoServersTests {

    private static final int CLIENTS = 6;
    private static final int ROUNDS = 15;

    private final TwoServers servers;

    RacesOnTwoServersTests(TwoServers servers) {
        this.servers = servers;
    }

    @Test
    void makesAChainOnceWhoeverAsks() throws Exception {
        assertThat(statuses(HttpMethod.PUT, round -> "/api/v1/chains/c" + round, "{}"))
                .containsOnly(200);
    }

    @Test
    void closesADayOnceWhoeverSaysSo() throws Exception {
        ask(0, HttpMethod.POST, "/api/v1/bakeries", """
                {"bakery": "harbour", "name": "Harbour", "timeZone": "Europe/Berlin", "country": "DE"}""");

        assertThat(statuses(
                        HttpMethod.PUT,
                        round -> "/api/v1/bakeries/harbour/closures/2026-01-%02d".formatted(round + 1),
                        ""))
                .containsOnly(200);
    }

    @Test
    void startsATrainingOnceWhoeverAsks() throws Exception {
        ask(0, HttpMethod.POST, "/api/v1/bakeries", """
                {"bakery": "harbour", "name": "Harbour", "timeZone": "Europe/Berlin", "country": "DE"}""");
        ask(0, HttpMethod.POST, "/api/v1/products", """
                {"product": "rye", "name": "Rye"}""");
        ask(0, HttpMethod.POST, "/api/v1/sales", """
                {"bakery": "harbour", "product": "rye", "date": "2026-01-03", "sold": 3}""");

        assertThat(statuses(HttpMethod.POST, round -> "/api/v1/trainings", ""))
                .contains(202)
                .containsOnly(202, 409)
                .satisfies(all ->
                        assertThat(all.stream().filter(status -> status == 202)).hasSize(1));
    }

    /** What each client is answered in each round; in a round all ask at the same moment. */
    private List<Integer> statuses(HttpMethod method, IntFunction<String> uri, String json) throws Exception {
        CyclicBarrier together = new CyclicBarrier(CLIENTS);
        return Together.clients(CLIENTS, number -> {
            List<Integer> statuses = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                together.await(30, TimeUnit.SECONDS);
                statuses.add(ask(number, method, uri.apply(round), json));
            }
            return statuses;
        });
    }

    private int ask(int client, HttpMethod method, String uri, String json) {
        TwoServers.Server server = client % 2 == 0 ? servers.first() : servers.second();
        return server.client()
                .method(method)
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }
}
