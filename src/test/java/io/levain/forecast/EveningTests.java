package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.changes.Changes;
import io.levain.facts.Fact;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the baker is told in the evening: what of today it rests on, and what not yet. */
@LevainTest
class EveningTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String FORECASTS = "/api/v1/bakeries/shop/forecasts";
    private static final List<String> PRODUCTS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    private final RestTestClient client;
    private final RestCalls rest;
    private final MovableClock clock;
    private final Forecasts forecasts;
    private final ForecastSchedule schedule;
    private final Changes changes;
    private final Catalog catalog;
    private final JsonMapper json;

    @Autowired
    EveningTests(
            RestTestClient client,
            MovableClock clock,
            Forecasts forecasts,
            ForecastSchedule schedule,
            Changes changes,
            Catalog catalog,
            JsonMapper json) {
        this.client = client;
        this.rest = new RestCalls(client);
        this.clock = clock;
        this.forecasts = forecasts;
        this.schedule = schedule;
        this.changes = changes;
        this.catalog = catalog;
        this.json = json;
    }

    @BeforeEach
    void shop() {
        itIs(LocalTime.of(13, 0));
        StringBuilder csv = new StringBuilder("bakery,product,date,sold\n");
        TODAY.minusWeeks(9).datesUntil(TODAY).forEach(day -> csv.append(rows(day, PRODUCTS)));
        assertThat(rest.csv("/api/v1/sales?create=true", csv.toString()).refused())
                .isZero();
        forecasts.issue(bakery());
    }

    @Test
    void isIssuedTheMomentThatTheDayIsOver() {
        itIs(LocalTime.of(17, 0));
        send(PRODUCTS);
        schedule.takeUpChanges();
        assertThat(schedule.next(bakery())).as("today is not over").isEqualTo("2026-03-04T19:00:00Z");
        assertThat(warning("outdated")).as("today is not over").isEmpty();

        itIs(LocalTime.of(20, 0));
        assertThat(schedule.next(bakery())).as("tomorrow's order time").isEqualTo("2026-03-05T16:00:00Z");
        assertThat(warning("outdated").orElseThrow().parameters())
                .isEqualTo(Map.of(
                        "since", "2026-03-04T20:00+01:00", "by", List.of("day-end"), "next", "2026-03-04T20:00+01:00"));
        forecasts.issue(bakery());
        assertThat(forecast().path("salesThrough").asString()).isEqualTo("2026-03-04");
        assertThat(warning("outdated")).isEmpty();
    }

    @Test
    void isIssuedAtOnceWhenSomebodySaysThatItWasAll() {
        send(PRODUCTS);
        forecasts.issue(bakery());
        assertThat(forecast().path("salesThrough").asString()).isEqualTo("2026-03-03");

        rest.post("/api/v1/bakeries/shop/days/2026-03-04/close").expectStatus().isOk();
        assertThat(schedule.next(bakery())).isEqualTo(clock.instant());
        assertThat(warning("outdated").orElseThrow().parameters()).containsEntry("by", List.of("day-end"));
        forecasts.issue(bakery());
        assertThat(forecast().path("salesThrough").asString()).isEqualTo("2026-03-04");
    }

    @Test
    void saysSinceWhenAndByWhatItIsOutdated() {
        clock.advance(Duration.ofMinutes(7));
        rest.csv("/api/v1/sales", "bakery,product,date,sold\nshop,a,2026-03-03,41\n");
        clock.advance(Duration.ofSeconds(1));
        rest.csv("/api/v1/orders", "bakery,product,date,quantity\nshop,a,2026-03-05,4\n");

        Fact outdated = warning("outdated").orElseThrow();
        assertThat(outdated.parameters())
                .isEqualTo(Map.of(
                        "since",
                        "2026-03-04T13:07+01:00",
                        "by",
                        List.of("orders", "sales"),
                        "next",
                        "2026-03-04T13:07:03+01:00"));
        String before = tag();
        forecasts.issue(bakery());
        assertThat(warning("outdated")).isEmpty();
        assertThat(tag()).isNotEqualTo(before);
    }

    @Test
    void keepsFewNotesOfWhatSellsTodayUntilTheDayIsOver() {
        for (int minute = 0; minute < 40; minute++) {
            clock.advance(Duration.ofMinutes(1));
            rest.csv("/api/v1/sales", "bakery,product,date,sold\nshop,a,2026-03-04," + minute + "\n");
            schedule.takeUpChanges();
        }

        assertThat(changes.of(bakery().id())).hasSizeBetween(1, 21);
        assertThat(changes.pending(bakery().id())).hasSize(1);
    }

    @Test
    void namesWhatIsMissingOfADayThatIsHalfSent() {
        send(List.of("a", "b"));
        itIs(LocalTime.of(20, 0));
        forecasts.issue(bakery());

        assertThat(warning("half-sent").orElseThrow().parameters())
                .containsEntry("date", "2026-03-04")
                .containsEntry("products", List.of("c", "d", "e", "f", "g", "h"));
        assertThat(bake("c")).as("rests on the days before").isEqualTo(bake("a"));

        send(PRODUCTS.subList(2, 7));
        forecasts.issue(bakery());
        assertThat(warning("half-sent")).as("one product may be off").isEmpty();
    }

    @Test
    void tellsOfTodayWhatWasIssuedLastOrWhereToLook() {
        problem(TODAY)
                .jsonPath("$.field")
                .isEqualTo("date")
                .jsonPath("$.detail")
                .value(detail -> assertThat((String) detail).contains(FORECASTS + "?date=2026-03-05"));
        String tomorrow = forecast().path("products").toString();

        clock.advance(Duration.ofHours(20));
        JsonNode today = json.readTree(body("?date=2026-03-05"));
        assertThat(today.path("products").toString()).isEqualTo(tomorrow);
    }

    private RestTestClient.BodyContentSpec problem(LocalDate date) {
        return client.get()
                .uri(FORECASTS + "?date=" + date)
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody();
    }

    private void send(List<String> products) {
        assertThat(rest.csv("/api/v1/sales", "bakery,product,date,sold\n" + rows(TODAY, products))
                        .refused())
                .isZero();
    }

    private static String rows(LocalDate date, List<String> products) {
        StringBuilder rows = new StringBuilder();
        products.forEach(product ->
                rows.append("shop,").append(product).append(',').append(date).append(",40\n"));
        return rows.toString();
    }

    private int bake(String product) {
        for (JsonNode each : forecast().path("products")) {
            if (each.path("product").asString().equals(product)) {
                return each.path("bake").asInt();
            }
        }
        throw new AssertionError(product + " is not foretold");
    }

    private Optional<Fact> warning(String kind) {
        for (JsonNode each : forecast().path("warnings")) {
            if (each.path("kind").asString().equals(kind)) {
                @SuppressWarnings("unchecked")
                Map<String, Object> parameters = json.treeToValue(each.path("parameters"), Map.class);
                return Optional.of(new Fact(kind, parameters));
            }
        }
        return Optional.empty();
    }

    private JsonNode forecast() {
        return json.readTree(body(""));
    }

    private String body(String query) {
        return rest.json(FORECASTS + query);
    }

    private String tag() {
        return Objects.requireNonNull(client.get()
                .uri(FORECASTS)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag());
    }

    private void itIs(LocalTime time) {
        clock.set(TODAY.atTime(time), BERLIN);
    }

    private Bakery bakery() {
        return catalog.bakery(catalog.chain("default").id(), "shop");
    }
}
