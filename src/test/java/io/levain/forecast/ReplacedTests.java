package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.SmallShop;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.texts.English;
import io.levain.training.TrainingRun;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A product that gets another code is foretold from what it sold under the first. */
@LevainTest
class ReplacedTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final LocalDate SWITCH = TODAY.plusDays(3);

    private final RestCalls rest;
    private final TrainingRun training;
    private final Forecasts forecasts;
    private final ForecastReading reading;
    private final Catalog catalog;
    private final MovableClock clock;

    @Autowired
    ReplacedTests(
            RestTestClient client,
            TrainingRun training,
            Forecasts forecasts,
            ForecastReading reading,
            Catalog catalog,
            MovableClock clock) {
        this.rest = new RestCalls(client);
        this.training = training;
        this.forecasts = forecasts;
        this.reading = reading;
        this.catalog = catalog;
        this.clock = clock;
    }

    @BeforeEach
    void sellRye() {
        rest.csv("/api/v1/bakeries", "bakery,name,time_zone,country\nshop,Shop,Europe/Berlin,DE\n");
        rest.csv("/api/v1/products", "product,name\nrye,Rye\nrye2,Rye again\n");
        sell("rye", TODAY.minusDays(70), TODAY.minusDays(1));
        training.now(chain());
    }

    @Test
    void foretellsTheOldOneUpToTheDayAndTheNewOneFromThenOn() {
        forecasts.issue(chain());
        double wouldBe = forecast(SWITCH).products().get(0).usual();
        replace("2026-03-07");

        ForecastAnswer before = forecast(SWITCH.minusDays(1));
        assertThat(before.products()).extracting("product").containsExactly("rye");
        assertThat(leftOut(before)).containsExactly("rye2: it takes the place of rye from 2026-03-07 on");
        ForecastAnswer after = forecast(SWITCH);
        assertThat(after.products()).extracting("product", "usual").containsExactly(tuple("rye2", wouldBe));
        assertThat(leftOut(after)).containsExactly("rye: rye2 takes its place from 2026-03-07 on");
        assertThat(after.warnings()).extracting("kind").doesNotContain("never-sold");
    }

    @Test
    void keepsThePastOnceTheDayHasComeAndTheLedgerOfTheOldOne() {
        replace("2026-03-07");
        clock.advance(Duration.ofDays(6));
        sell("rye", TODAY, SWITCH.minusDays(1));
        sell("rye2", SWITCH, TODAY.plusDays(5));
        forecasts.issue(chain());

        ForecastAnswer tomorrow = forecast(TODAY.plusDays(7));
        assertThat(tomorrow.products()).extracting("product").containsExactly("rye2");
        assertThat(tomorrow.products().get(0).usual()).isBetween(50., 70.);
        assertThat(leftOut(tomorrow)).containsExactly("rye: rye2 takes its place from 2026-03-07 on");
        assertThat(rest.csv("/api/v1/bakeries/shop/ledger.csv?from=2026-03-06&to=2026-03-07")
                        .lines()
                        .skip(1))
                .as("what came")
                .satisfiesExactly(
                        friday -> assertThat(friday)
                                .startsWith("shop,2026-03-06,rye,")
                                .contains(",66"),
                        saturday -> assertThat(saturday)
                                .startsWith("shop,2026-03-07,rye2,")
                                .contains(",84"));
    }

    @Test
    void bakesWhatIsOrderedUnderEitherCode() {
        replace("2026-03-07");
        rest.csv("/api/v1/orders", """
                bakery,product,date,quantity
                shop,rye,2026-03-07,30
                shop,rye2,2026-03-07,5
                shop,rye2,2026-03-06,4
                """);
        forecasts.issue(chain());

        assertThat(forecast(SWITCH).products()).extracting("product", "ordered").containsExactly(tuple("rye2", 35.));
        assertThat(forecast(SWITCH.minusDays(1)).products())
                .extracting("product", "ordered")
                .containsExactly(tuple("rye", 4.));
    }

    @Test
    void keepsTheOldOneWhereTheNewOneIsNotOffered() {
        rest.csv("/api/v1/assortment", "bakery,product\nshop,rye\n");
        replace("2026-03-07");

        assertThat(forecast(SWITCH).products()).extracting("product").containsExactly("rye");
    }

    @Test
    void switchesWithTheFirstSaleWhereNobodySaidTheDay() {
        replace("");
        assertThat(forecast(SWITCH).products()).extracting("product").containsExactly("rye");
        assertThat(leftOut(forecast(SWITCH)))
                .containsExactly(
                        "rye2: it takes the place of rye once it has sold here; POST the day as replaces_from to"
                                + " /api/v1/products");

        clock.advance(Duration.ofDays(1));
        sell("rye2", TODAY, TODAY);
        forecasts.issue(chain());

        assertThat(forecast(SWITCH).products()).extracting("product").containsExactly("rye2");
        assertThat(leftOut(forecast(SWITCH))).containsExactly("rye: rye2 takes its place from 2026-03-04 on");
    }

    private void replace(String from) {
        assertThat(rest.csv(
                                "/api/v1/products",
                                "product,name,replaces,replaces_from\nrye2,Rye again,rye," + from + "\n")
                        .corrected())
                .isOne();
        forecasts.issue(chain());
    }

    private void sell(String product, LocalDate from, LocalDate to) {
        String csv = SmallShop.csv(from, to, SmallShop::always).replace(",rye,", "," + product + ",");
        assertThat(rest.csv("/api/v1/sales", csv).refused()).isZero();
    }

    private static List<String> leftOut(ForecastAnswer answer) {
        return answer.leftOut().stream()
                .map(left -> left.product() + ": " + English.of(left.reason()))
                .toList();
    }

    private ForecastAnswer forecast(LocalDate date) {
        return reading.read(catalog.bakery(chain().id(), SmallShop.BAKERY), date);
    }

    private Chain chain() {
        return catalog.chain("default");
    }
}
