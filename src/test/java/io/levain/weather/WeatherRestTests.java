package io.levain.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowAnswer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class WeatherRestTests {

    private static final String WEATHER = """
            bakery,date,issued_at,temperature_mean,temperature_max,temperature_min,precipitation_mm,sunshine_hours,\
            cloud_cover_oktas,wind_kmh,weather_code
            harbour,2026-03-03,,3.4,6,-1.5,0,7.25,3,12.5,2
            harbour,2026-03-04,,4.1,,,,,,,
            harbour,2026-03-04,2026-03-03T18:00:00Z,5,,,2.5,,,,
            harbour,2026-03-04,2026-03-02T18:00:00.123456Z,6,,,,,,,61
            harbour,2026-03-05,2026-03-03T18:00:00Z,7,,,,,,,
            market,2026-03-03,,,,,,,,,
            """;

    private final RestCalls rest;
    private final MovableClock clock;

    WeatherRestTests(@Autowired RestTestClient client, @Autowired MovableClock clock) {
        this.rest = new RestCalls(client);
        this.clock = clock;
    }

    @BeforeEach
    void openTwoBakeries() {
        rest.csv("/api/v1/bakeries", """
                bakery,name,time_zone,country
                harbour,Harbour,Europe/Berlin,DE
                market,Market,Pacific/Auckland,NZ
                """);
    }

    @Test
    void givesBackWhatItWasSentAndTakesItAgainUnchanged() {
        assertThat(rest.csv("/api/v1/weather", WEATHER).accepted()).isEqualTo(6);

        assertThat(rest.csv("/api/v1/weather")).isEqualTo(WEATHER);
        assertThat(rest.csv("/api/v1/weather", WEATHER).unchanged()).isEqualTo(6);
        assertThat(rest.json("/api/v1/weather", rest.json("/api/v1/weather")).unchanged())
                .isEqualTo(6);
    }

    @Test
    void leavesWhatARowLeavesOutAndErasesWhatItGivesAsNull() {
        rest.csv("/api/v1/weather", WEATHER);

        assertThat(rest.json(
                                "/api/v1/weather",
                                "{\"bakery\":\"harbour\",\"date\":\"2026-03-03\",\"windKmh\":null,\"sunshineHours\":8}")
                        .corrected())
                .isOne();

        assertThat(rest.csv("/api/v1/weather")).contains("harbour,2026-03-03,,3.4,6,-1.5,0,8,3,,2\n");
    }

    @Test
    void takesAndGivesTheWeatherOfOneBakeryThatRowsNeedNotName() {
        rest.csv("/api/v1/weather", WEATHER);

        assertThat(rest.csv("/api/v1/bakeries/market/weather", "date,wind_kmh\n2026-03-03,20\n2026-03-02,10\n"))
                .extracting(BatchAnswer::corrected, BatchAnswer::accepted)
                .containsExactly(1L, 1L);

        assertThat(rest.csv("/api/v1/bakeries/market/weather").lines().skip(1))
                .containsExactly("market,2026-03-02,,,,,,,,10,", "market,2026-03-03,,,,,,,,20,");
        assertThat(rest.refused("/api/v1/bakeries/market/weather", "bakery,date\nharbour,2026-03-03\n")
                        .field())
                .isEqualTo("bakery");
    }

    @Test
    void keepsTheGoodRowsOfABatch() {
        BatchAnswer answer = rest.csv("/api/v1/weather", """
                bakery,date,temperature_mean,cloud_cover_oktas
                nowhere,2026-03-03,4,
                harbour,2026-02-31,4,
                harbour,2026-03-03,400,
                harbour,2026-03-03,4,9
                harbour,2026-03-03,warm,
                harbour,2026-03-03,4,8
                """);

        assertThat(answer.accepted()).isOne();
        assertThat(answer.answers())
                .extracting("row", "field", "value")
                .containsExactly(
                        tuple(2L, "bakery", "nowhere"),
                        tuple(3L, "date", "2026-02-31"),
                        tuple(4L, "temperature_mean", "400"),
                        tuple(5L, "cloud_cover_oktas", "9"),
                        tuple(6L, "temperature_mean", "warm"));
    }

    @Test
    void refusesAFieldThatWeatherDoesNotHave() {
        assertThat(rest.json("/api/v1/weather", "{\"bakery\":\"harbour\",\"date\":\"2026-03-03\",\"snowCm\":3}")
                        .answers())
                .extracting(RowAnswer::field)
                .containsExactly("snowCm");
    }

    @Test
    void refusesAForecastFromTheFuture() {
        RowAnswer answer =
                rest.refused("/api/v1/weather", "bakery,date,issued_at\nharbour,2026-03-05,2026-03-04T16:00:01Z\n");

        assertThat(answer.field()).isEqualTo("issued_at");
        assertThat(answer.value()).isEqualTo("2026-03-04T16:00:01Z");
        assertThat(rest.csv("/api/v1/weather", "bakery,date,issued_at\nharbour,2026-03-05,2026-03-04T17:00+01:00\n")
                        .accepted())
                .isOne();
    }

    @Test
    void refusesAnObservationOfADayThatHasNotBegunWhereTheBakeryStands() {
        RowAnswer answer = rest.refused("/api/v1/weather", "bakery,date\nharbour,2026-03-05\n");

        assertThat(answer.field()).isEqualTo("date");
        assertThat(answer.reason()).contains("issued_at");
        // In Auckland it is the fifth already.
        assertThat(rest.csv("/api/v1/weather", "bakery,date\nmarket,2026-03-05\n")
                        .accepted())
                .isOne();
    }

    @Test
    void countsTheDayFromMidnightInTheNightTheClocksChange() {
        clock.set(LocalDateTime.of(2026, 3, 29, 0, 5), ZoneId.of("Europe/Berlin"));

        assertThat(rest.csv("/api/v1/weather", "bakery,date\nharbour,2026-03-29\n")
                        .accepted())
                .isOne();
        rest.refused("/api/v1/weather", "bakery,date\nharbour,2026-03-30\n");
    }

    @Test
    void takesMoreRowsThanItHoldsAtATime() {
        String csv = "bakery,date,temperature_mean\n"
                + IntStream.range(0, 2_500)
                        .mapToObj(day -> "harbour," + LocalDate.of(2018, 1, 1).plusDays(day) + "," + day % 30)
                        .collect(Collectors.joining("\n"));

        assertThat(rest.csv("/api/v1/weather", csv).accepted()).isEqualTo(2_500);
        assertThat(rest.csv("/api/v1/weather", csv).unchanged()).isEqualTo(2_500);
        assertThat(rest.csv("/api/v1/weather", rest.csv("/api/v1/weather")).unchanged())
                .isEqualTo(2_500);
    }
}
