package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.SmallShop;
import io.levain.calendar.DaysOver;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.training.TrainingRun;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** How forecasts come to be the ones that count, and what becomes of those before. */
@LevainTest
class IssueTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);
    private static final String FORECASTS = "/api/v1/bakeries/" + SmallShop.BAKERY + "/forecasts";

    private final RestTestClient client;
    private final RestCalls rest;
    private final JdbcTemplate jdbc;
    private final MovableClock clock;
    private final Forecasts forecasts;
    private final IssuedForecasts issued;
    private final ForecastReading reading;
    private final ForecastSchedule schedule;
    private final TrainingRun training;
    private final Catalog catalog;
    private final JsonMapper json;

    @Autowired
    IssueTests(
            RestTestClient client,
            JdbcTemplate jdbc,
            MovableClock clock,
            Forecasts forecasts,
            IssuedForecasts issued,
            ForecastReading reading,
            ForecastSchedule schedule,
            TrainingRun training,
            Catalog catalog,
            JsonMapper json) {
        this.client = client;
        this.rest = new RestCalls(client);
        this.jdbc = jdbc;
        this.clock = clock;
        this.forecasts = forecasts;
        this.issued = issued;
        this.reading = reading;
        this.schedule = schedule;
        this.training = training;
        this.catalog = catalog;
        this.json = json;
    }

    @BeforeEach
    void shop() {
        String csv = SmallShop.csv(YESTERDAY.minusDays(69), YESTERDAY, SmallShop::always);
        assertThat(rest.csv("/api/v1/sales?create=true", csv).refused()).isZero();
        forecasts.issue(bakery());
    }

    @Test
    void givesWayToAnIssueThatEndedMeanwhile() {
        IssuedForecasts.Begun slow = issued.begin(bakery());
        order(30);
        forecasts.issue(bakery());

        assertThat(issued.end(slow, over(), List.of(), Map.of(), clock.instant()))
                .isEmpty();
        assertThat(ordered()).isEqualTo(30);
    }

    @Test
    void isDueAgainForWhatChangedWhileItWasIssued() {
        IssuedForecasts.Begun slow = issued.begin(bakery());
        order(30);
        assertThat(issued.end(slow, over(), List.of(), Map.of(), clock.instant()))
                .hasValue(0);

        assertThat(schedule.next(bakery())).isEqualTo("2026-03-04T16:00:02Z");
        forecasts.issue(bakery());
        assertThat(schedule.next(bakery())).as("when the day is over").isEqualTo("2026-03-04T19:00:00Z");
    }

    private DaysOver over() {
        return new DaysOver(YESTERDAY, clock.instant().plus(Duration.ofHours(3)));
    }

    @Test
    void isDueForWhatWasStoredThoughTheServerDiedRightAfterIt() {
        order(30);
        // whatever the server would have done next, it did not
        jdbc.update("delete from scheduled_tasks");

        schedule.takeUpChanges();
        assertThat(jdbc.queryForList(
                        "select task_instance from scheduled_tasks where task_name = 'forecast'", String.class))
                .containsExactly(String.valueOf(bakery().id()));
    }

    @Test
    void keepsOneForecastOfADayAndThoseThatAreHeld() {
        order(30);
        forecasts.issue(bakery());
        assertThat(kept()).isEqualTo(Forecasts.DAYS_AHEAD);

        jdbc.update("update forecast set held = true where forecast_date = date '2026-03-05'");
        order(31);
        forecasts.issue(bakery());
        order(32);
        forecasts.issue(bakery());
        assertThat(kept()).isEqualTo(Forecasts.DAYS_AHEAD + 1);
        assertThat(ordered()).isEqualTo(32);
    }

    @Test
    void issuesWhereThousandsOfProductsAreLeftOut() {
        StringBuilder products = new StringBuilder("product,name\n");
        for (int i = 0; i < 3_000; i++) {
            products.append("wholesale-article-").append(i).append(",Article\n");
        }
        rest.csv("/api/v1/products", products.toString());
        order(30);
        forecasts.issue(bakery());

        assertThat(ordered()).isEqualTo(30);
        client.get()
                .uri(FORECASTS)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.leftOut.length()")
                .isEqualTo(3_000);
    }

    @Test
    void answersTheSameAsWhatIsStored() {
        assertAnswersWhatIsStored();

        training.now(catalog.chain("default"));
        forecasts.issue(bakery());
        clock.advance(Duration.ofHours(100));
        assertAnswersWhatIsStored();
    }

    @Test
    void answersAForecastOfBeforeAnswersWereKept() {
        jdbc.update("update forecast set answer = null");
        assertAnswersWhatIsStored();
    }

    @Test
    void answersNotModifiedUntilAnotherOneIsIssued() {
        String tag = tag();

        client.get()
                .uri(FORECASTS)
                .header("If-None-Match", tag)
                .exchange()
                .expectStatus()
                .isNotModified();
        order(30);
        forecasts.issue(bakery());
        client.get()
                .uri(FORECASTS)
                .header("If-None-Match", tag)
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(tag()).isNotEqualTo(tag);
    }

    @Test
    void tellsOfAnotherTimeZoneAtOnce() {
        tag();
        jdbc.update("update bakery set time_zone = 'Pacific/Auckland'");

        client.get()
                .uri(FORECASTS)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.date")
                .isEqualTo("2026-03-06");
    }

    private void assertAnswersWhatIsStored() {
        String body = client.get()
                .uri(FORECASTS + "?date=2026-03-10")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        ForecastAnswer stored = reading.read(bakery(), LocalDate.of(2026, 3, 10));
        assertThat(json.readTree(Objects.requireNonNull(body)))
                .isEqualTo(json.readTree(json.writeValueAsString(stored)));
    }

    private String tag() {
        return Objects.requireNonNull(client.get()
                .uri(FORECASTS)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag());
    }

    private void order(int quantity) {
        String row = "{\"bakery\":\"shop\",\"product\":\"rye\",\"date\":\"2026-03-05\",\"quantity\":" + quantity + "}";
        assertThat(rest.json("/api/v1/orders", row).refused()).isZero();
    }

    private double ordered() {
        return reading.read(bakery(), null).products().get(0).ordered();
    }

    private int kept() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from forecast", Integer.class));
    }

    private Bakery bakery() {
        return catalog.bakery(catalog.chain("default").id(), SmallShop.BAKERY);
    }
}
