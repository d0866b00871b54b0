package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.SimulatedData;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.facts.Fact;
import io.levain.texts.English;
import io.levain.training.TrainingRun;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

/** What is broken in the inputs stands in the training's record and on the forecast. */
@LevainTest
class BrokenInputsTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate TOMORROW = LocalDate.of(2026, 3, 5);

    private final RestTestClient client;
    private final JdbcTemplate jdbc;
    private final SimulatedData data;
    private final TrainingRun training;
    private final Forecasts forecasts;
    private final ForecastReading reading;
    private final Catalog catalog;

    @Autowired
    BrokenInputsTests(
            RestTestClient client,
            JdbcTemplate jdbc,
            SimulatedData data,
            TrainingRun training,
            Forecasts forecasts,
            ForecastReading reading,
            Catalog catalog) {
        this.client = client;
        this.jdbc = jdbc;
        this.data = data;
        this.training = training;
        this.forecasts = forecasts;
        this.reading = reading;
        this.catalog = catalog;
    }

    @BeforeEach
    void fourMonths() {
        data.bring(YESTERDAY, 120);
    }

    @Test
    void saysNothingWhereAllIsWell() {
        assertThat(warnings(TOMORROW)).isEmpty();
        notes().jsonPath("$.notes[*].about.text").isEqualTo(List.of());
    }

    @Test
    void tellsOfAValueThatIsSetAsideUntilItIsConfirmed() {
        sell("rye-loaf", "2026-02-24", 10_000);

        assertThat(warnings(TOMORROW)).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo("value-set-aside");
            assertThat(English.of(warning))
                    .contains("10,000", "PUT /api/v1/bakeries/corner/sales/2026-02-24/rye-loaf/confirmation");
        });
        notes().jsonPath("$.notes.length()")
                .isEqualTo(1)
                .jsonPath("$.notes[0].kind")
                .isEqualTo("value-set-aside")
                .jsonPath("$.notes[0].bakery")
                .isEqualTo("corner")
                .jsonPath("$.notes[0].product")
                .isEqualTo("rye-loaf")
                .jsonPath("$.notes[0].from")
                .isEqualTo("2026-02-24")
                .jsonPath("$.notes[0].to")
                .isEqualTo("2026-02-24")
                .jsonPath("$.notes[0].about.text")
                .value(sentence -> assertThat((String) sentence).contains("10,000"));

        client.put()
                .uri("/api/v1/bakeries/corner/sales/2026-02-24/rye-loaf/confirmation")
                .exchange()
                .expectStatus()
                .isOk();
        double before = usual("rye-loaf");
        forecasts.issue(chain());
        assertThat(warningsOf(LocalDate.of(2026, 3, 10))).isEmpty();
        assertThat(usual("rye-loaf")).isGreaterThan(10 * before);
    }

    @Test
    void tellsOfAProductWhoseTillPostedZeros() {
        for (int day = 22; day <= 28; day++) {
            sell("pretzel", "2026-02-" + day, 0);
        }

        assertThat(warnings(TOMORROW)).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo("product-silent");
            assertThat(English.of(warning)).contains("pretzel", "2026-02-22", "2026-02-28");
        });
    }

    @Test
    void tellsOfATillThatPostedZerosForAWeek() {
        jdbc.update(
                "update sales_entry set sold = 0, unsold = baked where sales_date between date '2026-02-09' and date"
                        + " '2026-02-15'");

        assertThat(warnings(TOMORROW)).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo("sales-missing");
            assertThat(English.of(warning)).contains("2026-02-09", "2026-02-15");
        });
    }

    @Test
    void tellsOfAWeatherFeedThatStopped() {
        jdbc.update("delete from weather where weather_date > date '2026-02-10'");

        List<Fact> warnings = warnings(TOMORROW);
        assertThat(warnings).extracting(Fact::kind).containsExactly("weather-gap", "weather-missing");
        assertThat(English.of(warnings.get(0))).contains("2026-02-11", "2026-03-03");
        notes().jsonPath("$.notes[0].kind").isEqualTo("weather-gap");
    }

    @Test
    void tellsOfAWeatherFeedThatHangs() {
        jdbc.update("""
                update weather set (temperature_mean, temperature_max, temperature_min, precipitation_mm,
                                    sunshine_hours, cloud_cover_oktas, wind_kmh, weather_code)
                  = (select s.temperature_mean, s.temperature_max, s.temperature_min, s.precipitation_mm,
                            s.sunshine_hours, s.cloud_cover_oktas, s.wind_kmh, s.weather_code
                     from weather s where s.weather_date = date '2026-02-20')
                where weather_date > date '2026-02-20'
                """);

        List<Fact> warnings = warnings(TOMORROW);
        assertThat(warnings).extracting(Fact::kind).containsExactly("weather-stuck");
        assertThat(English.of(warnings.get(0))).contains("2026-02-20", "2026-03-17");
    }

    @Test
    void tellsOfAHolidayListWithoutThisYear() {
        jdbc.update("delete from calendar_event where category = 'school-holiday' and first_date > date '2025-12-31'");

        assertThat(warnings(TOMORROW)).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo("school-holidays-unknown");
            assertThat(English.of(warning)).contains("POST them to /api/v1/events");
        });
        notes().jsonPath("$.notes[0].kind").isEqualTo("school-holidays-unknown");
    }

    @Test
    void picksUpALateCorrectionOfAnOldDay() {
        training.now(chain());
        forecasts.issue(chain());
        double before = usual("rye-loaf");

        for (String day : List.of("2026-02-10", "2026-02-17", "2026-02-24", "2026-03-03")) {
            sell("rye-loaf", day, 70);
        }
        forecasts.issue(chain());

        assertThat(usual("rye-loaf")).isGreaterThan(1.2 * before);
    }

    /** What a Tuesday sells. */
    private double usual(String product) {
        return reading.read(bakery(), LocalDate.of(2026, 3, 10)).products().stream()
                .filter(of -> of.product().equals(product))
                .findFirst()
                .orElseThrow()
                .usual();
    }

    private List<Fact> warnings(LocalDate date) {
        training.now(chain());
        forecasts.issue(chain());
        return warningsOf(date);
    }

    /** All but that less than a year is known. */
    private List<Fact> warningsOf(LocalDate date) {
        return reading.read(bakery(), date).warnings().stream()
                .filter(warning -> !warning.kind().equals("history-short"))
                .toList();
    }

    private BodyContentSpec notes() {
        Long latest = jdbc.queryForObject("select max(id) from training", Long.class);
        return client.get()
                .uri("/api/v1/trainings/" + latest)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private void sell(String product, String date, int sold) {
        client.post()
                .uri("/api/v1/sales")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"bakery\":\"corner\",\"product\":\"" + product + "\",\"date\":\"" + date + "\",\"sold\":"
                        + sold + ",\"baked\":null,\"unsold\":null}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.corrected")
                .isEqualTo(1);
    }

    private Bakery bakery() {
        return catalog.bakery(chain().id(), SimulatedData.BAKERY);
    }

    private Chain chain() {
        return catalog.chain("default");
    }
}
