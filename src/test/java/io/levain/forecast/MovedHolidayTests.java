package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.SmallShop;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A holiday that depends on when the moon is seen comes a day sooner or later than it was announced. */
@LevainTest
class MovedHolidayTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 3, 10);
    private static final LocalDate SEEN = ANNOUNCED.plusDays(1);
    private static final String EVENT = "date,category,name\n%s,public-holiday,Eid\n";

    private final RestCalls rest;
    private final MovableClock clock;
    private final JdbcTemplate jdbc;
    private final Forecasts forecasts;
    private final ForecastReading reading;
    private final ForecastSchedule schedule;
    private final Catalog catalog;

    @Autowired
    MovedHolidayTests(
            RestTestClient client,
            MovableClock clock,
            JdbcTemplate jdbc,
            Forecasts forecasts,
            ForecastReading reading,
            ForecastSchedule schedule,
            Catalog catalog) {
        this.rest = new RestCalls(client);
        this.clock = clock;
        this.jdbc = jdbc;
        this.forecasts = forecasts;
        this.reading = reading;
        this.schedule = schedule;
        this.catalog = catalog;
    }

    @BeforeEach
    void openTwoBakeries() {
        rest.csv("/api/v1/bakeries", """
                bakery,name,time_zone,country
                shop,Shop,Europe/Berlin,TH
                mosque,By the mosque,Europe/Berlin,TH
                """);
        rest.csv("/api/v1/products", "product,name\nrye,Rye\n");
        String sales = SmallShop.csv(YESTERDAY.minusDays(69), YESTERDAY, SmallShop::always);
        rest.csv("/api/v1/sales", sales);
        rest.csv("/api/v1/sales", sales.replace("shop,rye", "mosque,rye"));
    }

    @Test
    void isForetoldOnItsNewDayAtEveryBakeryAndNoMoreOnTheOld() {
        rest.csv("/api/v1/events", EVENT.formatted(ANNOUNCED));
        runWhatIsDue();
        assertThat(holidays(ANNOUNCED)).containsExactly(List.of("eid"), List.of("eid"));
        assertThat(holidays(SEEN)).containsExactly(List.of(), List.of());

        rest.delete("/api/v1/events?date=" + ANNOUNCED + "&category=public-holiday&name=Eid")
                .expectStatus()
                .isNoContent();
        rest.csv("/api/v1/events", EVENT.formatted(SEEN));
        runWhatIsDue();

        assertThat(holidays(ANNOUNCED)).containsExactly(List.of(), List.of());
        assertThat(holidays(SEEN)).containsExactly(List.of("eid"), List.of("eid"));
    }

    @Test
    void makesTheForecastsDueOnceItIsTakenAwayThoughItsNewDayIsNotKnownYet() {
        rest.csv("/api/v1/events", EVENT.formatted(ANNOUNCED));
        runWhatIsDue();

        rest.delete("/api/v1/events?date=" + ANNOUNCED + "&category=public-holiday&name=Eid")
                .expectStatus()
                .isNoContent();
        runWhatIsDue();

        assertThat(holidays(ANNOUNCED)).containsExactly(List.of(), List.of());
    }

    @Test
    void isNoneAnyMoreAtTheBakeryThatSaysSo() {
        rest.csv("/api/v1/events", EVENT.formatted(ANNOUNCED));
        runWhatIsDue();

        rest.csv("/api/v1/events", "bakery,date,category,name\nshop," + ANNOUNCED + ",other,no public holiday\n");
        runWhatIsDue();

        assertThat(holidays(ANNOUNCED)).containsExactly(List.of("eid"), List.of());
        assertThat(reading.read(bakery("shop"), ANNOUNCED).events())
                .extracting(ForecastContext.KnownEvent::name)
                .containsExactly("Eid");
    }

    /** A minute later, what has changed meanwhile. */
    private void runWhatIsDue() {
        clock.advance(Duration.ofMinutes(1));
        schedule.takeUpChanges();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.queryForList(
                        "select task_instance from scheduled_tasks where task_name = 'forecast' and execution_time <= ?",
                        String.class,
                        now)
                .forEach(id ->
                        forecasts.issue(catalog.findBakery(Long.parseLong(id)).orElseThrow()));
        jdbc.update("delete from scheduled_tasks where task_name = 'forecast'");
    }

    /** What both forecasts of a day say: that of the mosque's, then that of the shop's. */
    private List<List<String>> holidays(LocalDate date) {
        return List.of(
                reading.read(bakery("mosque"), date).publicHolidays(),
                reading.read(bakery("shop"), date).publicHolidays());
    }

    private Bakery bakery(String code) {
        return catalog.bakery(catalog.chain("default").id(), code);
    }
}
