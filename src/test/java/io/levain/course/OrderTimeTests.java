package io.levain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.SmallShop;
import io.levain.catalog.Catalog;
import io.levain.forecast.Forecasts;
import io.levain.training.TrainingRun;
import java.time.LocalDate;
import java.time.LocalTime;
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

/** A day that is not over at a shop open from six to six, and tomorrow's counts. */
@LevainTest
class OrderTimeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String SHOP = "/api/v1/bakeries/shop";
    private static final String BUSY = "{\"products\": [{\"product\": \"rye\", \"sold\": 72, \"left\": 2}]}";

    private final RestTestClient client;
    private final RestCalls rest;
    private final MovableClock clock;
    private final Catalog catalog;
    private final TrainingRun training;
    private final Forecasts forecasts;
    private final JsonMapper json;

    @Autowired
    OrderTimeTests(
            RestTestClient client,
            MovableClock clock,
            Catalog catalog,
            TrainingRun training,
            Forecasts forecasts,
            JsonMapper json) {
        this.client = client;
        this.rest = new RestCalls(client);
        this.clock = clock;
        this.catalog = catalog;
        this.training = training;
        this.forecasts = forecasts;
        this.json = json;
    }

    /** Whatever today is estimated to come to has the effect that it has once it comes in. */
    @Test
    void saysWhatTheForecastSaysOnceTodayIsComplete() {
        learnAndBegin(16);

        JsonNode answer = ask(BUSY);

        assertThat(answer.path("date").asString()).isEqualTo("2026-03-06");
        assertThat(answer.path("at").asString()).isEqualTo("16:00");
        assertThat(answer.path("share").asDouble()).isEqualTo(.932);
        assertThat(answer.path("todayStands").asBoolean()).isTrue();
        JsonNode rye = product(answer, "rye");
        assertThat(rye.path("sold").asDouble()).isEqualTo(72);
        assertThat(rye.path("today").asDouble()).isBetween(72.5, 82.);
        assertThat(rye.path("todayForetold").asDouble()).isBetween(50., 70.);
        assertThat(kinds(rye.path("why"))).contains("sold-by-now");
        assertThat(rye.path("bake").asInt())
                .isEqualTo(product(answer.path("forecast"), "rye").path("bake").asInt())
                .isNotEqualTo(rye.path("bakeFromDayBefore").asInt());
        JsonNode supposed = answer.path("forecast").path("supposed");
        assertThat(kinds(supposed)).containsExactly("today-stands", "nothing-stored");
        assertThat(supposed.get(0).path("text").asString())
                .contains("2026", "rye")
                .doesNotContain("roll");

        rest.json("/api/v1/sales?source=till-total", """
                {"bakery": "shop", "product": "rye", "date": "2026-03-05", "sold": %s}
                """.formatted(
                        rye.path("today").asString()));
        clock.set(TODAY.atTime(19, 0), BERLIN);
        forecasts.issue(catalog.chain("default"));
        JsonNode complete = product(json.readTree(rest.json(SHOP + "/forecasts")), "rye");
        complete.path("quantiles")
                .properties()
                .forEach(quantile -> assertThat(product(answer.path("forecast"), "rye")
                                .path("quantiles")
                                .path(quantile.getKey())
                                .asDouble())
                        .isCloseTo(quantile.getValue().asDouble(), within(.2)));
    }

    @Test
    void knowsTodaysSalesOfAProductThatHasAnotherCodeTomorrow() {
        learnAndBegin(16);
        rest.json("/api/v1/products", """
                {"product": "rye2", "name": "Rye", "price": 4, "cost": 1, "replaces": "rye", "replacesFrom": "2026-03-06"}
                """);

        JsonNode answer = ask(BUSY);

        JsonNode rye = product(answer, "rye2");
        assertThat(rye.path("sold").asDouble()).isEqualTo(72);
        assertThat(rye.path("today").asDouble()).isBetween(72.5, 82.);
        assertThat(rye.path("bake").asInt())
                .isNotEqualTo(rye.path("bakeFromDayBefore").asInt());
        JsonNode supposed = answer.path("forecast").path("supposed");
        assertThat(kinds(supposed)).containsExactly("today-stands", "nothing-stored");
        assertThat(supposed.get(0).path("text").asString()).contains("rye2");
    }

    @Test
    void letsTheDayBeforeStandWhereNothingIsKnownOfToday() {
        learnAndBegin(16);

        JsonNode roll = product(ask(BUSY), "roll");
        assertThat(roll.path("bake").asInt())
                .isEqualTo(roll.path("bakeFromDayBefore").asInt());
        assertThat(roll.has("today")).isFalse();
        assertThat(kinds(roll.path("why"))).containsExactly("day-before-stands");

        JsonNode nothing = ask("{}");
        assertThat(product(nothing, "rye").path("bake").asInt())
                .isEqualTo(product(nothing, "rye").path("bakeFromDayBefore").asInt());
        assertThat(kinds(nothing.path("forecast").path("supposed"))).containsExactly("nothing-stored");

        rest.json("/api/v1/sales?source=till-total", """
                {"bakery": "shop", "product": "rye", "date": "2026-03-05", "sold": 72}""");
        assertThat(product(ask("{}"), "rye").path("today").asDouble())
                .isEqualTo(product(ask(BUSY), "rye").path("today").asDouble());
        assertThat(product(ask("{\"at\": \"15:00\"}"), "rye").has("today")).isFalse();
    }

    @Test
    void letsTheDayBeforeStandTooEarlyInTheDay() {
        learnAndBegin(13);

        JsonNode early = ask(BUSY);

        assertThat(early.path("todayStands").asBoolean()).isFalse();
        assertThat(kinds(early.path("notes"))).contains("too-early-to-stand");
        assertThat(product(early, "rye").path("bake").asInt())
                .isEqualTo(product(early, "rye").path("bakeFromDayBefore").asInt());
        assertThat(product(early, "rye").path("today").asDouble()).isGreaterThan(72);
        assertThat(ask("{\"at\": \"13:30\"}").path("todayStands").asBoolean()).isTrue();
    }

    /** It is told, and changes no count. */
    @Test
    void doesNotBelieveWhatIsUnlikeAllDaysBefore() {
        learnAndBegin(16);

        JsonNode answer = ask("{\"products\": [{\"product\": \"rye\", \"sold\": 1000000}]}");

        JsonNode rye = product(answer, "rye");
        assertThat(kinds(rye.path("why"))).contains("sold-more-than-ever");
        assertThat(kinds(answer.path("forecast").path("supposed")))
                .containsExactly("today-not-believed", "nothing-stored");
        assertThat(rye.path("bake").asInt())
                .isEqualTo(rye.path("bakeFromDayBefore").asInt());
    }

    @Test
    void countsWhatWasWantedInVain() {
        begin(16);

        JsonNode early = ask("{\"products\": [{\"product\": \"rye\", \"sold\": 50, \"soldOutAt\": \"11:00\"}]}");
        JsonNode late = ask("{\"products\": [{\"product\": \"rye\", \"sold\": 50}]}");

        assertThat(product(early, "rye").path("today").asDouble())
                .isGreaterThan(product(late, "rye").path("today").asDouble() + 15);
        assertThat(kinds(product(early, "rye").path("why"))).contains("missed-since");
    }

    @Test
    void saysThatTheRuleLooksAtTheSameWeekdaysAlone() {
        begin(16);

        JsonNode answer = ask(BUSY);

        assertThat(kinds(answer.path("forecast").path("supposed")))
                .containsExactly("today-stands", "rule-knows-weekdays", "nothing-stored");
        assertThat(product(answer, "rye").path("bake").asInt())
                .isEqualTo(product(answer, "rye").path("bakeFromDayBefore").asInt());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"products\":[{\"product\":\"rye\",\"sold\":-1}]} | products[0].sold | -1.0 | from 0 to",
                "{\"products\":[{\"product\":\"rye\",\"sols\":1}]} | products[0].sols | | unknown",
                "{\"products\":[{\"product\":\"bun\",\"sold\":1}]} | products[0].product | bun | not in the forecast",
                "{\"at\":\"05:00\"} | at | 05:00 | from 06:00 to 18:00",
                "{\"at\":\"18:00\"} | at | 18:00 | from 06:00 to 18:00",
                "{\"date\":\"2026-03-05\"} | date | 2026-03-05 | 2026",
                "{\"date\":\"2026-03-20\"} | date | 2026-03-20 | 14 days",
                "{\"date\":\"soon\"} | date | soon | kind"
            })
    void refusesWhatCannotBe(String body, String field, String value, String detail) {
        begin(16);

        ProblemDetail problem = RestCalls.problem(send(body), 400);

        assertThat(problem.getDetail()).contains(detail).doesNotContain("Exception");
        Map<String, Object> properties = Objects.requireNonNull(problem.getProperties());
        assertThat(properties).containsEntry("field", field);
        assertThat(properties.get("value")).isEqualTo(value);
    }

    @Test
    void saysWhyThereIsNothingToTell() {
        clock.set(TODAY.atTime(16, 0), BERLIN);
        shop();
        assertThat(kind()).as("no forecast of today").isEqualTo("day-has-begun");
        clock.set(TODAY.atTime(19, 0), BERLIN);
        assertThat(kind()).isEqualTo("not-open-now");
        rest.put(SHOP + "/closures/2026-03-05").expectStatus().is2xxSuccessful();
        assertThat(kind()).isEqualTo("closed-today");
    }

    @Test
    void saysThatTodayIsOver() {
        begin(16);
        clock.set(TODAY.atTime(LocalTime.of(18, 10)), BERLIN);

        assertThat(RestCalls.problem(send("{\"at\": \"17:50\"}"), 409).getProperties())
                .containsEntry("kind", "today-is-over");
    }

    private Object kind() {
        return Objects.requireNonNull(
                Objects.requireNonNull(RestCalls.problem(send("{}"), 409).getProperties())
                        .get("kind"));
    }

    /** The same with a model. */
    private void learnAndBegin(int hour) {
        shop();
        training.now(catalog.chain("default"));
        forecasts.issue(catalog.chain("default"));
        clock.set(TODAY.atTime(hour, 0), BERLIN);
    }

    /** A forecast of today, issued the evening before, and a full hour. */
    private void begin(int hour) {
        shop();
        forecasts.issue(catalog.chain("default"));
        clock.set(TODAY.atTime(hour, 0), BERLIN);
    }

    private void shop() {
        rest.json("/api/v1/bakeries", """
                {"bakery": "shop", "name": "Shop", "timeZone": "Europe/Berlin", "country": "DE"}""");
        rest.json("/api/v1/products", """
                [{"product": "rye", "name": "Rye", "price": 4, "cost": 1},
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
                .uri(SHOP + "/order-time")
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
