package io.levain.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.SmallShop;
import io.levain.catalog.Catalog;
import io.levain.forecast.Forecasts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A day that has begun, at a shop open from six to six that sells rye and, half as much, rolls. */
@LevainTest
class CourseTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String SHOP = "/api/v1/bakeries/shop";
    private static final String REST = SHOP + "/rest-of-day";

    private final RestTestClient client;
    private final RestCalls rest;
    private final MovableClock clock;
    private final Catalog catalog;
    private final Forecasts forecasts;
    private final JsonMapper json;

    @Autowired
    CourseTests(RestTestClient client, MovableClock clock, Catalog catalog, Forecasts forecasts, JsonMapper json) {
        this.client = client;
        this.rest = new RestCalls(client);
        this.clock = clock;
        this.catalog = catalog;
        this.forecasts = forecasts;
        this.json = json;
    }

    @Test
    void tellsWhatIsToComeAndWhetherAnotherTrayPays() {
        begin();

        JsonNode busy = ask("{\"products\": [{\"product\": \"rye\", \"sold\": 50, \"left\": 2}]}");
        assertThat(busy.path("date").asString()).isEqualTo("2026-03-05");
        assertThat(busy.path("at").asString()).isEqualTo("11:00");
        JsonNode rye = product(busy, "rye");
        assertThat(rye.path("usualByNow").asDouble()).isBetween(30., 36.);
        assertThat(rye.path("rest").asDouble()).isBetween(27., 45.);
        assertThat(rye.path("trays").asInt()).isPositive();
        assertThat(rye.path("pieces").asInt()).isEqualTo(12 * rye.path("trays").asInt());
        assertThat(rye.path("readyAt").asString()).isEqualTo("12:30");
        assertThat(rye.path("saves").asDouble()).isPositive();
        assertThat(kinds(rye.path("why"))).containsExactly("sold-by-now", "rest-to-come", "another-tray-pays");
        assertThat(rye.path("why").get(2).path("text").asString()).contains("ready at 12:30", "saves");

        JsonNode quiet = ask("{\"at\": \"11:00\", \"products\": [{\"product\": \"rye\", \"sold\": 20, \"left\": 45}]}");
        assertThat(product(quiet, "rye").path("rest").asDouble())
                .isLessThan(rye.path("rest").asDouble());
        assertThat(quiet.path("notes").get(0).path("parameters").path("share").asDouble())
                .isLessThan(.9);
        assertThat(busy.path("notes").get(0).path("parameters").path("share").asDouble())
                .isGreaterThan(1.1);
        assertThat(product(quiet, "rye").path("trays").asInt()).isZero();
        assertThat(product(quiet, "roll").path("rest").asDouble())
                .isNotEqualTo(product(busy, "roll").path("rest").asDouble());
        assertThat(kinds(product(quiet, "roll").path("why"))).contains("nothing-known-by-now");
        assertThat(product(quiet, "roll").has("left")).isFalse();
    }

    @Test
    void takesWhatIsInAndWhatWasToBeBaked() {
        begin();
        rest.json("/api/v1/sales?source=till-total", """
                {"bakery": "shop", "product": "roll", "date": "2026-03-05", "sold": 16}""");

        JsonNode told = ask("{\"products\": [{\"product\": \"rye\", \"sold\": 40, \"soldOutAt\": \"10:20\"}]}");

        JsonNode roll = product(told, "roll");
        assertThat(roll.path("sold").asDouble()).isEqualTo(16);
        assertThat(roll.path("left").asDouble()).isBetween(8., 20.);
        assertThat(product(told, "rye").path("left").asDouble()).isZero();
        assertThat(kinds(product(told, "rye").path("why"))).contains("missed-since");
        JsonNode later = ask("{\"at\": \"13:00\"}");
        assertThat(product(later, "roll").has("sold")).isFalse();
    }

    /** It is taken, told, and moves nothing beyond what a busy day does. */
    @Test
    void takesMoreThanEverSold() {
        begin();

        JsonNode rye = product(ask("{\"products\": [{\"product\": \"rye\", \"sold\": 1000000}]}"), "rye");

        assertThat(kinds(rye.path("why"))).contains("sold-more-than-ever", "more-sold-than-to-be-baked");
        assertThat(rye.path("rest").asDouble()).isBetween(20., 120.);
    }

    @Test
    void saysSoWhereATrayWouldBeTooLate() {
        begin();

        JsonNode rye = product(
                ask("{\"at\": \"17:00\", \"products\": [{\"product\": \"rye\", \"sold\": 60, \"left\": 0}]}"), "rye");

        assertThat(kinds(rye.path("why"))).contains("tray-too-late", "sold-out-just-now");
        assertThat(rye.path("trays").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"products\":[{\"product\":\"rye\",\"sold\":-1}]} | products[0].sold | -1.0 | from 0 to",
                "{\"products\":[{\"product\":\"rye\",\"sold\":1e9}]} | products[0].sold | 1.0E9 | from 0 to",
                "{\"products\":[{\"product\":\"rye\"},{\"product\":\"roll\",\"left\":-2}]} | products[1].left | -2.0 | from 0 to",
                "{\"products\":[{\"product\":\"rye\",\"sold\":\"many\"}]} | products[0].sold | | kind",
                "{\"products\":[{\"product\":\"rye\",\"sols\":1}]} | products[0].sols | | unknown",
                "{\"products\":[{\"product\":\"bun\",\"sold\":1}]} | products[0].product | bun | not in the forecast",
                "{\"products\":[{\"sold\":1}]} | products[0].product | | names no product",
                "{\"products\":[null]} | products[0].product | | names no product",
                "{\"products\":[{\"product\":\"rye\"},{\"product\":\"rye\"}]} | products[1].product | rye | twice",
                "{\"products\":[{\"product\":\"rye\",\"soldOutAt\":\"12:00\"}]} | products[0].soldOutAt | 12:00 | no later than 11:00",
                "{\"products\":[{\"product\":\"rye\",\"soldOutAt\":\"10:00\",\"left\":3}]} | products[0].left | 3.0 | must be 0",
                "{\"at\":\"05:00\"} | at | 05:00 | from 06:00 to 18:00",
                "{\"at\":\"18:00\"} | at | 18:00 | from 06:00 to 18:00",
                "{\"at\":\"noon\"} | at | noon | kind"
            })
    void refusesWhatCannotBe(String body, String field, String value, String detail) {
        begin();

        ProblemDetail problem = RestCalls.problem(send(body), 400);

        assertThat(problem.getDetail()).contains(detail).doesNotContain("Exception");
        Map<String, Object> properties = Objects.requireNonNull(problem.getProperties());
        assertThat(properties).containsEntry("field", field);
        assertThat(properties.get("value")).isEqualTo(value);
    }

    @Test
    void saysWhyThereIsNothingToTell() {
        clock.set(LocalDateTime.of(2026, 3, 5, 11, 0), BERLIN);
        shop();
        assertThat(RestCalls.problem(send("{}"), 409).getProperties()).containsEntry("kind", "day-has-begun");

        clock.set(LocalDateTime.of(2026, 3, 5, 5, 0), BERLIN);
        assertThat(RestCalls.problem(send("{}"), 409).getDetail()).contains("open from 06:00 to 18:00");

        rest.put(SHOP + "/closures/2026-03-05").expectStatus().is2xxSuccessful();
        assertThat(RestCalls.problem(send("{}"), 409).getProperties()).containsEntry("kind", "closed-today");
    }

    @Test
    void plansWhenToPutInHowMany() {
        begin();

        JsonNode plan = json.readTree(rest.json(SHOP + "/bake-times"));

        assertThat(plan.path("date").asString()).isEqualTo("2026-03-05");
        JsonNode rye = product(plan, "rye");
        int sum = 0;
        for (JsonNode batch : rye.path("batches")) {
            assertThat(batch.path("pieces").asInt())
                    .isEqualTo(12 * batch.path("trays").asInt());
            sum += batch.path("pieces").asInt();
        }
        assertThat(sum).isEqualTo(rye.path("bake").asInt());
        assertThat(rye.path("batches").size()).isGreaterThan(1);
        assertThat(rye.path("batches").get(0).path("ready").asString()).isEqualTo("06:00");
        assertThat(rye.path("batches").get(0).path("begin").asString()).isEqualTo("2026-03-05T04:30");
        rest.put(SHOP + "/overrides/2026-03-07/rye", "{\"count\": 24, \"by\": \"Anna\"}")
                .expectStatus()
                .isOk();
        assertThat(product(json.readTree(rest.json(SHOP + "/bake-times?date=2026-03-07")), "rye")
                        .path("bake")
                        .asInt())
                .as("what the baker says counts")
                .isEqualTo(24);
        JsonNode roll = product(plan, "roll");
        assertThat(roll.path("batches").size()).isOne();
        assertThat(kinds(roll.path("notes"))).containsExactly("fresh-unknown", "lead-unknown");

        rest.put(SHOP + "/closures/2026-03-06").expectStatus().is2xxSuccessful();
        JsonNode closed = json.readTree(rest.json(SHOP + "/bake-times?date=2026-03-06"));
        assertThat(closed.path("closed").asBoolean()).isTrue();
        assertThat(closed.path("products").size()).isZero();
        assertThat(RestCalls.problem(
                                client.get()
                                        .uri(SHOP + "/bake-times?date=2026-05-06")
                                        .exchange(),
                                400)
                        .getProperties())
                .containsEntry("field", "date");
    }

    /** A forecast of today, issued the evening before, and eleven o'clock. */
    private void begin() {
        shop();
        forecasts.issue(catalog.chain("default"));
        clock.set(TODAY.atTime(11, 0), BERLIN);
    }

    private void shop() {
        rest.json("/api/v1/bakeries", """
                {"bakery": "shop", "name": "Shop", "timeZone": "Europe/Berlin", "country": "DE"}""");
        rest.json("/api/v1/products", """
                [{"product": "rye", "name": "Rye", "price": 4, "cost": 1, "batchSize": 12, "leadMinutes": 90,
                  "freshMinutes": 180},
                 {"product": "roll", "name": "Roll"}]""");
        rest.csv(
                "/api/v1/hours",
                List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday").stream()
                        .map(day -> "shop," + day + ",06:00,18:00\n")
                        .reduce("bakery,weekday,opens,closes\n", String::concat));
        LocalDate last = LocalDate.of(2026, 3, 3);
        String rye = SmallShop.csv(last.minusDays(90), last, SmallShop::ordinary);
        rest.csv("/api/v1/sales?history=true", rye);
        rest.csv(
                "/api/v1/sales?history=true",
                SmallShop.csv(last.minusDays(90), last, day -> SmallShop.ordinary(day) / 2)
                        .replace(",rye,", ",roll,"));
    }

    private JsonNode ask(String body) {
        return json.readTree(Objects.requireNonNull(send(body)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody()));
    }

    private ResponseSpec send(String body) {
        return client.post()
                .uri(REST)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private static JsonNode product(JsonNode answer, String code) {
        return StreamSupport.stream(answer.path("products").spliterator(), false)
                .filter(product -> product.path("product").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> kinds(JsonNode facts) {
        return StreamSupport.stream(facts.spliterator(), false)
                .map(fact -> fact.path("kind").asString())
                .toList();
    }
}
