package io.levain.ledger;

import static io.levain.RestCalls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.SmallShop;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.forecast.Forecasts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A shop sells 40 a day by the baker's rule; then its days come, and it hears whether that was right. */
@LevainTest
class LedgerRestTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final String LEDGER = "/api/v1/bakeries/shop/ledger";
    private static final String SUMMARY = "/api/v1/ledger/summary";
    private static final String SEEN = LEDGER + "/alerts/rye";
    private static final String HEADER = "bakery,product,date,sold,baked,ordered\n";

    private final RestTestClient client;
    private final RestCalls rest;
    private final Forecasts forecasts;
    private final Catalog catalog;
    private final MovableClock clock;
    private final JdbcTemplate jdbc;

    @Autowired
    LedgerRestTests(
            RestTestClient client, Forecasts forecasts, Catalog catalog, MovableClock clock, JdbcTemplate jdbc) {
        this.client = client;
        this.rest = new RestCalls(client);
        this.forecasts = forecasts;
        this.catalog = catalog;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void shop() {
        rest.csv("/api/v1/bakeries", "bakery,name,time_zone,country,currency\nshop,Shop,Europe/Berlin,DE,EUR\n");
        rest.csv("/api/v1/products", "product,name,price,cost,return_rate\nrye,Rye,4,1,.1\n");
        rest.csv("/api/v1/sales?history=true", SmallShop.csv(TUESDAY.minusDays(60), TUESDAY, day -> 40));
        rest.csv("/api/v1/orders", "bakery,product,date,quantity\nshop,rye,2026-03-05,5\n");
        forecasts.issue(bakery());
    }

    @Test
    void tellsWhatWasSaidAndWhatCame() {
        rest.put("/api/v1/bakeries/shop/overrides/2026-03-06/rye", "{\"count\": 50, \"by\": \"Anna\"}")
                .expectStatus()
                .isOk();
        itIs(LocalDate.of(2026, 3, 8), 6);
        rest.csv("/api/v1/sales", """
                bakery,product,date,sold,baked,ordered,marked_down
                shop,rye,2026-03-05,38,45,5,
                shop,rye,2026-03-06,48,50,,2
                shop,rye,2026-03-08,1,,,
                """);

        assertThat(rest.csv(LEDGER)).isEqualTo("""
                        bakery,date,product,usual,median,low,high,count,rule,override,ordered,baked,sold,unsold,marked_down,sold_out_at,demand,left_pieces,missed_pieces,lost_unsold,lost_missed,override_lost,rule_lost,perfect_lost
                        shop,2026-03-05,rye,45,45,45,45,45,45,,5,45,38,7,,,38,7,0,7,0,,7,0
                        shop,2026-03-06,rye,40,40,40,40,40,40,50,0,50,48,2,2,,46,0,6,0,18,4,18,0
                        shop,2026-03-07,rye,40,40,40,40,40,40,,0,,,,,,,,,,,,,
                        """);
        assertThat(rest.csv(LEDGER + ".csv?from=2026-03-06&to=2026-03-06&product=rye")
                        .lines())
                .hasSize(2);
        assertThat(rest.json(LEDGER + "?from=2026-03-06&limit=1")).contains("\"override\":50");

        JsonNode summary = read(SUMMARY + "?by=weekday");
        assertThat(summary.path("groups").path(0).path("key").asString()).isEqualTo("thursday");
        assertThat(summary.path("total").path("days").asInt()).isEqualTo(2);
        assertThat(summary.path("total").path("returnRateTarget").asDouble()).isEqualTo(.1);
        assertThat(summary.path("total").path("money").path("currency").asString())
                .isEqualTo("EUR");
        assertThat(summary.path("total").path("money").path("lostMissed").asDouble())
                .isEqualTo(18);
        assertThat(summary.path("total").path("money").path("savedByOverrides").asDouble())
                .isEqualTo(14);
        for (String by : List.of("product", "week", "bakery")) {
            assertThat(read(SUMMARY + "?bakery=shop&by=" + by).path("groups").size())
                    .isEqualTo(1);
        }
        JsonNode worth = read("/api/v1/ledger/overrides");
        assertThat(worth.path("up").path("savedMoney").asDouble()).isEqualTo(14);
        assertThat(worth.path("weekdays").path(0).path("key").asString()).isEqualTo("friday");

        rest.csv("/api/v1/sales", HEADER + "shop,rye,2026-03-06,40,50,\n");
        assertThat(read("/api/v1/ledger/overrides")
                        .path("up")
                        .path("savedMoney")
                        .asDouble())
                .as("a correction counts")
                .isEqualTo(-10);
    }

    @Test
    void countsASoldOutDayByWhatWouldHaveSold() {
        itIs(LocalDate.of(2026, 3, 8), 6);
        rest.csv("/api/v1/sales", """
                bakery,product,date,sold,sold_out_at
                shop,rye,2026-03-06,40,11:00
                shop,rye,2026-03-07,40,
                """);

        JsonNode day = read(LEDGER + "?from=2026-03-06&to=2026-03-06").path(0);
        assertThat(day.path("sold").asInt()).isEqualTo(40);
        assertThat(day.path("soldOutAt").asString()).isEqualTo("11:00");
        assertThat(day.path("demand").asDouble()).isGreaterThan(45);
        assertThat(day.path("missedPieces").asDouble())
                .isCloseTo(day.path("demand").asDouble() - 40, within(.01));
    }

    @Test
    void raisesAnAlertUntilItIsSeen() {
        itIs(TUESDAY.plusDays(16), 6);
        StringBuilder sales = new StringBuilder("bakery,product,date,sold\n");
        for (int day = 2; day <= 15; day++) {
            sales.append("shop,rye,").append(TUESDAY.plusDays(day)).append(",25\n");
        }
        rest.csv("/api/v1/sales", sales.toString());

        JsonNode alert = read("/api/v1/ledger/alerts").path(0);
        assertThat(alert.path("product").asString()).isEqualTo("rye");
        assertThat(alert.path("since").asString()).isEqualTo("2026-03-05");
        assertThat(alert.path("reasons").path(0).path("kind").asString()).isEqualTo("forecast-biased");
        assertThat(alert.path("reasons").path(0).path("text").asString())
                .startsWith(
                        "rye: the forecast has been 61 % too high for two weeks or more, since 2026-03-05: on 14 days"
                                + " 350 pieces were wanted, and 565 expected");

        rest.delete(SEEN).expectStatus().isNoContent();
        assertThat(read("/api/v1/ledger/alerts?bakery=shop")).isEmpty();
        assertThat(problem(rest.delete(SEEN), 404).getDetail()).startsWith("there is no alert of rye");
    }

    @Test
    void refusesWhatItCannotTell() {
        assertThat(problem(get(LEDGER + "?from=2025-01-01"), 400).getDetail()).contains("400 days");
        assertThat(problem(get(LEDGER + "?from=2026-03-02&to=2026-03-01"), 400).getProperties())
                .containsEntry("field", "to");
        problem(get(LEDGER + "?from=yesterday"), 400);
        problem(get(LEDGER + "?product=bun"), 404);
        assertThat(problem(get(SUMMARY + "?by=person"), 400).getProperties()).containsEntry("field", "by");
        problem(get(SUMMARY + "?bakery=nowhere"), 404);
        problem(get("/api/v1/bakeries/nowhere/ledger"), 404);
        assertThat(read(LEDGER + "?from=2026-03-05&to=2026-03-09"))
                .as("to come")
                .isEmpty();
        assertThat(read(SUMMARY).path("total").path("days").asInt()).isZero();
        jdbc.update("delete from forecast_item");
        assertThat(read("/api/v1/ledger/alerts")).isEmpty();
    }

    private RestTestClient.ResponseSpec get(String uri) {
        return client.get().uri(uri).exchange();
    }

    private void itIs(LocalDate day, int hour) {
        clock.set(day.atTime(hour, 0), BERLIN);
    }

    private JsonNode read(String uri) {
        return JsonMapper.shared().readTree(rest.json(uri));
    }

    private Bakery bakery() {
        return catalog.bakery(catalog.chain("default").id(), "shop");
    }
}
