package io.levain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Lists in parts, in CSV alone, and only if anything is new. */
@LevainTest
class PagingTests {

    private static final String ROWS = IntStream.rangeClosed(1, 7)
            .mapToObj(i -> "shop,rye,2026-02-0" + i + "," + (40 + i) + "\n")
            .collect(Collectors.joining("", "bakery,product,date,sold\n", ""));

    @Autowired
    private RestTestClient client;

    @LocalServerPort
    private int port;

    @BeforeEach
    void sellsForAWeek() {
        new RestCalls(client).csv("/api/v1/sales?create=true", ROWS);
        new RestCalls(client).csv("/api/v1/orders", ROWS.replace("sold", "quantity"));
        new RestCalls(client)
                .csv("/api/v1/bakeries/shop/weather", "date,temperature_mean\n2026-03-01,4\n2026-03-02,5\n");
        new RestCalls(client).csv("/api/v1/events", "date,category,name\n2026-03-01,market,A\n2026-03-01,market,B\n");
        new RestCalls(client)
                .csv(
                        "/api/v1/hours",
                        "bakery,weekday,opens,closes\nshop,monday,07:00,12:00\nshop,monday,14:00,18:00\n");
        new RestCalls(client).csv("/api/v1/assortment", "bakery,product,from\nshop,rye,\nshop,rye,2026-03-02\n");
        new RestCalls(client)
                .csv("/api/v1/estimates", "bakery,product,weekday,pieces\nshop,rye,,1\nshop,rye,friday,2\n");
        new RestCalls(client).put("/api/v1/bakeries/shop/closures/2026-03-08");
        new RestCalls(client).put("/api/v1/bakeries/shop/closures/2026-03-09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sales",
                "bakeries/shop/sales?product=rye",
                "orders",
                "bakeries/shop/orders?from=2026-02-02",
                "weather",
                "bakeries/shop/weather",
                "events?to=2026-12-31",
                "hours",
                "assortment",
                "estimates",
                "bakeries",
                "products",
                "chains",
                "bakeries/shop/closures"
            })
    void givesAListInParts(String list) {
        String path = "/api/v1/" + list;
        List<String> parts = new ArrayList<>();
        @Nullable String next = path + (path.contains("?") ? "&" : "?") + "limit=1";
        while (next != null) {
            EntityExchangeResult<String> part = get(next);
            parts.add(body(part).substring(1, body(part).length() - 1));
            next = next(part);
        }

        assertThat("[" + String.join(",", parts) + "]").isEqualTo(body(get(path)));
    }

    @Test
    void givesPartsOfAFile() {
        EntityExchangeResult<String> first = get("/api/v1/sales.csv?limit=5");
        EntityExchangeResult<String> second = get(Objects.requireNonNull(next(first)));

        assertThat(body(first).lines()).hasSize(6);
        assertThat(body(second).lines())
                .hasSize(3)
                .first()
                .isEqualTo(body(first).lines().findFirst().orElseThrow());
        assertThat(next(second)).isNull();
    }

    @Test
    void neitherMissesNorRepeatsWhenRowsComeInBetween() {
        EntityExchangeResult<String> first = get("/api/v1/sales?limit=5");
        new RestCalls(client)
                .csv("/api/v1/sales", "bakery,product,date,sold\nshop,rye,2026-01-31,1\nshop,rye,2026-02-08,2\n");

        assertThat(body(get(Objects.requireNonNull(next(first)))))
                .contains("2026-02-06", "2026-02-07", "2026-02-08")
                .doesNotContain("2026-02-05", "2026-01-31");
    }

    @Test
    void refusesWhatIsNoPart() {
        assertThat(refused("/api/v1/sales?limit=0").getProperties()).containsEntry("field", "limit");
        assertThat(refused("/api/v1/trainings?limit=1001").getDetail()).contains("1 to 1000");
        assertThat(refused("/api/v1/products?limit=many").getProperties()).containsEntry("value", "many");
        assertThat(refused("/api/v1/models?after=cnll").getProperties()).containsEntry("field", "after");
    }

    @Test
    void takesAndGivesCsvAtAPathOfItsOwn() {
        BatchAnswer answer =
                new RestCalls(client).csv("/api/v1/bakeries/shop/sales.csv", "product,date,sold\nrye,2026-02-09,3\n");

        assertThat(answer.accepted()).isOne();
        assertThat(body(get("/api/v1/bakeries/shop/sales.csv?from=2026-02-09"))).contains("shop,rye,2026-02-09,3");
        client.post()
                .uri("/api/v1/sales.csv")
                .header("Content-Type", "application/json")
                .body("[]")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
    }

    @Test
    void saysThatNothingIsNewToWhoKnowsTheAnswer() {
        String tag = Objects.requireNonNull(
                get("/api/v1/products?limit=10").getResponseHeaders().getETag());

        assertThat(status("/api/v1/products?limit=10", tag)).isEqualTo(304);
        new RestCalls(client).csv("/api/v1/products", "product,name\nrye,Dark rye\n");
        assertThat(status("/api/v1/products?limit=10", tag)).isEqualTo(200);
        assertThat(get("/api/v1/sales").getResponseHeaders().getETag())
                .as("rows that are written while they are read")
                .isNull();
    }

    @Test
    void packsWhatIsLong() throws IOException, InterruptedException {
        String many =
                IntStream.range(0, 200).mapToObj(i -> "p" + i + ",Bread\n").collect(Collectors.joining());
        new RestCalls(client).csv("/api/v1/products", "product,name\n" + many);

        assertThat(encoding("/api/v1/products", "application/json")).isEqualTo("gzip");
        assertThat(encoding("/api/v1/products", "text/csv")).isEqualTo("gzip");
        assertThat(encoding("/api/v1/products?limit=1000", "application/json")).isEqualTo("gzip");
        assertThat(encoding("/api/v1/chains", "application/json")).isNull();
    }

    /** Asked for by a client that unpacks nothing by itself. */
    private @Nullable String encoding(String uri, String form) throws IOException, InterruptedException {
        HttpRequest get = HttpRequest.newBuilder(URI.create("http://localhost:" + port + uri))
                .header("Accept-Encoding", "gzip")
                .header("Accept", form)
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(get, BodyHandlers.ofByteArray());
        return answer.headers().firstValue(HttpHeaders.CONTENT_ENCODING).orElse(null);
    }

    private int status(String uri, String tag) {
        return client.get()
                .uri(uri)
                .header("If-None-Match", tag)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getStatus()
                .value();
    }

    private ProblemDetail refused(String uri) {
        return RestCalls.problem(client.get().uri(uri).exchange(), 400);
    }

    /** As it is told: a path that is encoded already. */
    private EntityExchangeResult<String> get(String path) {
        return client.get()
                .uri(builder -> URI.create(builder.build().toString() + path))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult();
    }

    private static String body(EntityExchangeResult<String> answer) {
        return Objects.requireNonNull(answer.getResponseBody());
    }

    private static @Nullable String next(EntityExchangeResult<String> answer) {
        String link = answer.getResponseHeaders().getFirst(HttpHeaders.LINK);
        return link == null ? null : link.substring(1, link.indexOf(">; rel=\"next\""));
    }
}
