package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.texts.English;
import io.levain.training.TrainingRun;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Sales that are not as one would wish them. */
@LevainTest
class OddSalesTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);

    private final RestTestClient client;
    private final TrainingRun training;
    private final Forecasts forecasts;
    private final ForecastReading reading;
    private final Catalog catalog;

    @Autowired
    OddSalesTests(
            RestTestClient client,
            TrainingRun training,
            Forecasts forecasts,
            ForecastReading reading,
            Catalog catalog) {
        this.client = client;
        this.training = training;
        this.forecasts = forecasts;
        this.reading = reading;
        this.catalog = catalog;
    }

    @Test
    void bakesOfOneProductThatAlwaysSellsTheSameThatMany() {
        send(150, date -> 20);

        assertThat(countOfTomorrow()).isBetween(19, 21);
    }

    @Test
    void goesOnAfterAGapOfThreeMonths() {
        send(300, date -> date.isAfter(YESTERDAY.minusDays(150)) && date.isBefore(YESTERDAY.minusDays(60)) ? null : 20);

        assertThat(countOfTomorrow()).isBetween(18, 22);
    }

    @Test
    void foretellsNothingFromZerosAlone() {
        send(150, date -> 0);
        training.now(chain());
        forecasts.issue(chain());

        ForecastAnswer answer = reading.read(catalog.bakery(chain().id(), "shop"), null);
        assertThat(answer.products()).isEmpty();
        assertThat(answer.leftOut())
                .singleElement()
                .satisfies(left -> assertThat(English.of(left.reason())).contains("not been sold here yet"));
    }

    private int countOfTomorrow() {
        training.now(chain());
        forecasts.issue(chain());
        return reading.read(catalog.bakery(chain().id(), "shop"), null)
                .products()
                .get(0)
                .bake();
    }

    private void send(int days, Function<LocalDate, @Nullable Integer> sold) {
        StringBuilder csv = new StringBuilder("bakery,product,date,sold\n");
        for (LocalDate date = YESTERDAY.minusDays(days - 1L); !date.isAfter(YESTERDAY); date = date.plusDays(1)) {
            Integer pieces = sold.apply(date);
            if (pieces != null) {
                csv.append("shop,rye,").append(date).append(',').append(pieces).append('\n');
            }
        }
        client.post()
                .uri("/api/v1/sales?create=true")
                .contentType(MediaType.parseMediaType("text/csv"))
                .body(csv.toString())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.refused")
                .isEqualTo(0);
    }

    private Chain chain() {
        return catalog.chain("default");
    }
}
