package io.levain.weather;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.catalog.Catalog;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.intake.RowBody;
import io.levain.intake.TakeOptions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class WeatherHistoryTests {

    private final RestCalls rest;

    @Autowired
    private Catalog catalog;

    @Autowired
    private WeatherHistory history;

    @Autowired
    private WeatherStore store;

    @Autowired
    private Changes changes;

    WeatherHistoryTests(@Autowired RestTestClient client) {
        rest = new RestCalls(client);
    }

    @BeforeEach
    void openTwoBakeries() {
        rest.csv("/api/v1/bakeries", """
                bakery,name,time_zone,country
                harbour,Harbour,Europe/Berlin,DE
                market,Market,Europe/Berlin,DE
                """);
    }

    @Test
    void takesWhatWasObservedBeforeWhatWasForecast() {
        rest.csv("/api/v1/weather", """
                bakery,date,issued_at,temperature_mean,weather_code
                harbour,2026-03-03,2026-03-02T18:00:00Z,1,
                harbour,2026-03-03,,2,61
                harbour,2026-03-03,2026-03-04T06:00:00Z,3,
                """);

        assertThat(days()).containsExactly("harbour 2026-03-03 2.0 61.0 observed");
    }

    @Test
    void takesTheForecastIssuedLastWhereNothingWasObserved() {
        rest.csv("/api/v1/weather", """
                bakery,date,issued_at,temperature_mean
                harbour,2026-03-05,2026-03-03T18:00:00Z,1
                harbour,2026-03-05,2026-03-04T06:00:00Z,2
                harbour,2026-03-05,2026-03-02T18:00:00Z,3
                """);

        assertThat(days()).containsExactly("harbour 2026-03-05 2.0 NaN forecast");
    }

    @Test
    void passesOverAnObservationWithoutAnyValue() {
        rest.csv("/api/v1/weather", """
                bakery,date,issued_at,temperature_mean
                harbour,2026-03-03,,
                harbour,2026-03-03,2026-03-02T18:00:00Z,1
                market,2026-03-03,,
                """);

        assertThat(days()).containsExactly("harbour 2026-03-03 1.0 NaN forecast");
    }

    @Test
    void followsWhateverComesAfterwards() {
        rest.csv("/api/v1/weather", """
                bakery,date,issued_at,temperature_mean
                harbour,2026-03-03,2026-03-02T18:00:00Z,1
                harbour,2026-03-02,2026-03-01T18:00:00Z,5
                """);
        rest.csv("/api/v1/weather", "bakery,date,temperature_mean\nharbour,2026-03-03,2\n");
        assertThat(days())
                .containsExactly("harbour 2026-03-02 5.0 NaN forecast", "harbour 2026-03-03 2.0 NaN observed");

        rest.json("/api/v1/weather", """
                [{"bakery": "harbour", "date": "2026-03-03", "temperatureMean": null}]""");
        assertThat(days())
                .containsExactly("harbour 2026-03-02 5.0 NaN forecast", "harbour 2026-03-03 1.0 NaN forecast");
    }

    @Test
    void goesBakeryByBakeryAndDayByDay() {
        rest.csv("/api/v1/weather", """
                bakery,date,temperature_mean
                market,2026-03-03,1
                harbour,2026-03-03,2
                market,2026-03-02,3
                harbour,2026-02-28,4
                """);

        assertThat(days())
                .containsExactly(
                        "harbour 2026-02-28 4.0 NaN observed",
                        "harbour 2026-03-03 2.0 NaN observed",
                        "market 2026-03-02 3.0 NaN observed",
                        "market 2026-03-03 1.0 NaN observed");
    }

    @Test
    void knowsNothingOfAnotherChainAndOfABakeryWithoutWeather() {
        rest.csv("/api/v1/weather", "bakery,date,temperature_mean\nmarket,2026-03-03,1\n");
        rest.put("/api/v1/chains/north", "{}").expectStatus().isOk();

        assertThat(days()).hasSize(1).noneMatch(day -> day.startsWith("harbour"));
        assertThat(days("north")).isEmpty();
    }

    @Test
    void notesOnceABatchThatWeatherCameIn() {
        String csv = "bakery,date,temperature_mean\nmarket,2026-03-03,1\nmarket,2026-03-02,1\n";

        take(csv);
        assertThat(noted()).isOne();

        take(csv);
        take("bakery,date\nnowhere,2026-03-03\n");
        assertThat(noted()).isOne();
    }

    private long noted() {
        long market = catalog.bakery(catalog.chain("default").id(), "market").id();
        return changes.of(market).stream()
                .filter(change -> change.kind() == ChangeKind.WEATHER)
                .count();
    }

    private void take(String csv) {
        store.take(
                "default",
                RowBody.csv(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))),
                TakeOptions.LIVE);
    }

    private List<String> days() {
        return days("default");
    }

    private List<String> days(String chain) {
        List<String> days = new ArrayList<>();
        catalog.bakeries(catalog.chain(chain).id())
                .forEach(each -> history.read(
                        each,
                        (bakery, date, weather, observed) -> days.add(bakery + " " + date + " " + weather.temperature()
                                + " " + weather.sky().code() + (observed ? " observed" : " forecast"))));
        return days;
    }
}
