package io.levain.ledger;

import static io.levain.RestCalls.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.SmallShop;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.forecast.Forecasts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ProblemDetail;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class OverrideRestTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);
    private static final String OVERRIDES = "/api/v1/bakeries/shop/overrides";
    private static final String RYE = OVERRIDES + "/2026-03-05/rye";

    private final RestCalls rest;
    private final Forecasts forecasts;
    private final Overrides overrides;
    private final Catalog catalog;
    private final MovableClock clock;
    private final JdbcTemplate jdbc;

    @Autowired
    OverrideRestTests(
            RestTestClient client,
            Forecasts forecasts,
            Overrides overrides,
            Catalog catalog,
            MovableClock clock,
            JdbcTemplate jdbc) {
        this.rest = new RestCalls(client);
        this.forecasts = forecasts;
        this.overrides = overrides;
        this.catalog = catalog;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void shop() {
        rest.csv("/api/v1/bakeries", "bakery,name,time_zone,country\nshop,Shop,Europe/Berlin,DE\n");
        rest.csv("/api/v1/products", "product,name,price,cost\nrye,Rye,4,1\ncake,Cake,3,1\n");
        rest.csv("/api/v1/sales?history=true", SmallShop.csv(TUESDAY.minusDays(60), TUESDAY, day -> 40));
        forecasts.issue(bakery());
    }

    @Test
    void keepsTheLastWordAndTheForecastThatItWasSaidAgainst() {
        rest.put(RYE, "{\"count\": 50, \"reason\": \"school trip\", \"by\": \"Anna\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.count")
                .isEqualTo(50)
                .jsonPath("$.forecast")
                .isEqualTo(40);
        rest.put(RYE, "{\"count\": 55, \"by\": \"Ben\"}").expectStatus().isOk();

        assertThat(rest.csv(OVERRIDES)).isEqualTo("""
                        bakery,product,date,count,reason,by,said_at,forecast
                        shop,rye,2026-03-05,55,,Ben,2026-03-04T16:00:00Z,40
                        """);
        assertThat(overrides.of(bakery(), THURSDAY))
                .isEqualTo(Map.of("rye", new OwnCount(55, null, "Ben", MovableClock.START)));
        assertThat(overrides.of(List.of(bakery()), TUESDAY, THURSDAY))
                .containsOnlyKeys(new BakedFor("shop", THURSDAY, "rye"));
        assertThat(rest.csv(OVERRIDES + "?from=2026-03-06").lines()).hasSize(1);

        rest.csv("/api/v1/sales", "bakery,product,date,sold\nshop,rye,2026-02-26,48\n");
        forecasts.issue(bakery());
        assertThat(count("select count(*) from forecast where forecast_date = date '2026-03-05'"))
                .as("the one that it was said against is kept beside the next")
                .isEqualTo(2);
        assertThat(count("select count(*) from forecast_item i join forecast f on f.id = i.forecast_id"
                        + " where f.forecast_date = date '2026-03-05'"))
                .isEqualTo(2);
    }

    @Test
    void takesBackAWordAndKeepsItOnRecord() {
        rest.put(RYE, "{\"count\": 50, \"by\": \"Anna\"}").expectStatus().isOk();
        rest.delete(RYE).expectStatus().isNoContent();

        assertThat(overrides.of(bakery(), THURSDAY)).isEmpty();
        assertThat(count("select count(*) from bake_override")).isEqualTo(2);
        assertThat(kind(problem(rest.delete(RYE), 404))).isEqualTo("unknown-override");
    }

    @Test
    void takesANumberUntilTheShopOpens() {
        rest.csv("/api/v1/hours", "bakery,weekday,opens,closes\nshop,thursday,07:00,18:00\n");
        clock.set(Instant.parse("2026-03-05T05:59:00Z"));
        rest.put(RYE, "{\"count\": 50, \"by\": \"Anna\"}").expectStatus().isOk();

        clock.set(Instant.parse("2026-03-05T06:00:00Z"));
        ProblemDetail late = problem(rest.put(RYE, "{\"count\": 60, \"by\": \"Anna\"}"), 409);
        assertThat(kind(late)).isEqualTo("override-too-late");
        assertThat(late.getDetail()).contains("07:00");
        assertThat(kind(problem(rest.delete(RYE), 409))).isEqualTo("override-too-late");
        assertThat(overrides.of(bakery(), THURSDAY).get("rye"))
                .isEqualTo(new OwnCount(50, null, "Anna", Instant.parse("2026-03-05T05:59:00Z")));
    }

    @Test
    void takesANumberUntilNoonWhereNobodyKnowsWhenTheShopOpens() {
        clock.set(Instant.parse("2026-03-05T10:59:00Z"));
        rest.put(RYE, "{\"count\": 50, \"by\": \"Anna\"}").expectStatus().isOk();
        clock.set(Instant.parse("2026-03-05T11:00:00Z"));
        assertThat(kind(problem(rest.put(RYE, "{\"count\": 60, \"by\": \"Anna\"}"), 409)))
                .isEqualTo("override-too-late");
    }

    @Test
    void asksWhetherAnUnlikelyNumberIsMeant() {
        ProblemDetail unlikely = problem(rest.put(RYE, "{\"count\": 400, \"by\": \"Anna\"}"), 409);
        assertThat(kind(unlikely)).isEqualTo("override-unlikely");
        assertThat(unlikely.getDetail()).contains("\"confirm\": true");
        assertThat(count("select count(*) from forecast where held")).isZero();

        rest.put(RYE, "{\"count\": 400, \"by\": \"Anna\", \"confirm\": true}")
                .expectStatus()
                .isOk();
        rest.put(RYE, "{\"count\": 399, \"by\": \"Anna\"}").expectStatus().isOk();
    }

    @Test
    void refusesWhatCannotBeSaid() {
        assertBad("{\"count\": -1, \"by\": \"Anna\"}", "count", "must be between");
        assertBad("{\"count\": 4.5, \"by\": \"Anna\"}", "count", "whole number");
        assertBad("{\"count\": 1e99, \"by\": \"Anna\"}", "count", "must be between");
        assertBad("{\"by\": \"Anna\"}", "count", "is missing");
        assertBad("{\"count\": 40}", "by", "must not be blank");
        assertBad("{\"count\": 40, \"by\": \" \"}", "by", "must not be blank");
        assertBad(
                "{\"count\": 40, \"by\": \"Anna\", \"reason\": \"" + "x".repeat(201) + "\"}", "reason", "at most 200");
        problem(rest.put(RYE, "{\"count\": \"many\", \"by\": \"Anna\"}"), 400);
        problem(rest.put(RYE, "{\"count\": 40, \"by\": \"Anna\", \"why\": \"x\"}"), 400);
        assertThat(kind(problem(rest.put(OVERRIDES + "/2026-03-05/cake", "{\"count\": 40, \"by\": \"Anna\"}"), 409)))
                .isEqualTo("override-not-foretold");
        assertThat(kind(problem(rest.put(OVERRIDES + "/2026-03-04/rye", "{\"count\": 40, \"by\": \"Anna\"}"), 409)))
                .isEqualTo("override-too-late");
        clock.set(Instant.parse("2026-03-04T05:00:00Z"));
        assertThat(kind(problem(rest.put(OVERRIDES + "/2026-03-04/rye", "{\"count\": 40, \"by\": \"Anna\"}"), 409)))
                .isEqualTo("override-without-forecast");
        assertThat(kind(problem(rest.put(OVERRIDES + "/2026-03-19/rye", "{\"count\": 40, \"by\": \"Anna\"}"), 400)))
                .isEqualTo("override-far-ahead");
        problem(rest.put(OVERRIDES + "/2026-03-05/bun", "{\"count\": 40, \"by\": \"Anna\"}"), 404);
    }

    @Test
    void putsOnRecordWhatWasSaidOfAProductThatIsRemoved() {
        rest.csv("/api/v1/estimates", "bakery,product,pieces\nshop,cake,30\n");
        forecasts.issue(bakery());
        String cake = OVERRIDES + "/2026-03-06/cake";
        problem(rest.put(cake, "{\"count\": 30, \"by\": \"Anna\"}"), 409);
        jdbc.update("insert into bake_override (bakery_id, product_id, override_date, pieces, said_by, said_at,"
                + " forecast_id, forecast_bake) select b.id, p.id, date '2026-03-06', 30, 'Anna',"
                + " timestamp with time zone '2026-03-04 16:00:00Z', (select max(id) from forecast), 20"
                + " from bakery b, product p where p.code = 'cake'");

        rest.delete("/api/v1/products/cake").expectStatus().isNoContent();

        assertThat(rest.json("/api/v1/removed")).contains("overrides.csv", "shop,cake,2026-03-06,30,,Anna");
        assertThat(count("select count(*) from bake_override")).isZero();
    }

    private void assertBad(String body, String field, String reason) {
        ProblemDetail bad = problem(rest.put(RYE, body), 400);
        assertThat(bad.getProperties()).containsEntry("field", field);
        assertThat(bad.getDetail()).startsWith(field + " ").contains(reason);
    }

    private static String kind(ProblemDetail problem) {
        return String.valueOf(Objects.requireNonNull(problem.getProperties()).get("kind"));
    }

    private int count(String sql) {
        Integer count = jdbc.queryForObject(sql, Integer.class);
        return count == null ? -1 : count;
    }

    private Bakery bakery() {
        return catalog.bakery(catalog.chain("default").id(), "shop");
    }
}
