package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.SmallShop;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.facts.Fact;
import io.levain.models.ServedBy;
import io.levain.texts.English;
import io.levain.training.TrainingRun;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A bakery, or a product, that has not sold anything yet is foretold from what the baker expects. */
@LevainTest
class ExpectedSalesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final String ESTIMATES = "/api/v1/estimates";

    private final RestCalls rest;
    private final TrainingRun training;
    private final Forecasts forecasts;
    private final ForecastReading reading;
    private final Catalog catalog;
    private final MovableClock clock;
    private final RestTestClient client;

    @Autowired
    ExpectedSalesTests(
            RestTestClient client,
            TrainingRun training,
            Forecasts forecasts,
            ForecastReading reading,
            Catalog catalog,
            MovableClock clock) {
        this.client = client;
        this.rest = new RestCalls(client);
        this.training = training;
        this.forecasts = forecasts;
        this.reading = reading;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Test
    void foretellsABakeryThatOpenedThisMorning() {
        open();
        assertThat(RestCalls.problem(rest.post("/api/v1/trainings"), 409).getDetail())
                .contains(ESTIMATES);
        assertThat(RestCalls.problem(
                                client.get()
                                        .uri("/api/v1/bakeries/shop/forecasts")
                                        .exchange(),
                                409)
                        .getDetail())
                .contains(ESTIMATES);

        rest.csv(ESTIMATES, "bakery,product,weekday,pieces\nshop,rye,,60\nshop,rye,saturday,120\n");
        rest.post("/api/v1/trainings").expectStatus().isAccepted();
        trainAndIssue();

        client.get()
                .uri("/api/v1/trainings")
                .exchange()
                .expectBody()
                .jsonPath("$[0].trainedOn.rows")
                .isEqualTo(0)
                .jsonPath("$[0].loss")
                .doesNotExist();
        ForecastAnswer tomorrow = forecast(null);
        assertThat(tomorrow.servedBy()).isEqualTo(ServedBy.MODEL);
        assertThat(tomorrow.salesThrough()).isEqualTo(TODAY.minusDays(1));
        assertThat(tomorrow.products()).extracting("product", "usual").containsExactly(tuple("rye", 60.));
        assertThat(tomorrow.products().get(0).bake()).isBetween(40, 90);
        assertThat(tomorrow.warnings()).extracting(Fact::kind).contains("no-sales-yet", "never-sold");
        assertThat(forecast(LocalDate.of(2026, 3, 7)).products().get(0).usual()).isEqualTo(120);
        assertThat(forecast(TODAY.plusDays(14)).products()).hasSize(1);
    }

    @Test
    void foretellsABakeryFromTheDayThatItOpens() {
        open();
        rest.csv(ESTIMATES, "bakery,product,pieces,from\nshop,rye,60,2026-03-09\n");
        trainAndIssue();

        assertThat(forecast(LocalDate.of(2026, 3, 8)).products()).isEmpty();
        assertThat(forecast(LocalDate.of(2026, 3, 8)).leftOut())
                .extracting(left -> English.of(left.reason()))
                .containsExactly("it is expected from 2026-03-09 on");
        assertThat(forecast(LocalDate.of(2026, 3, 9)).products()).hasSize(1);
    }

    @Test
    void givesUpABakeryThatWasToOpenAndNeverSoldAnything() {
        open();
        rest.csv(ESTIMATES, "bakery,product,pieces\nshop,rye,60\n");
        clock.advance(Duration.ofDays(15));
        trainAndIssue();
        assertThat(forecast(null).salesThrough()).isEqualTo(TODAY.minusDays(1));

        clock.advance(Duration.ofDays(20));
        forecasts.issue(chain());
        assertThat(RestCalls.problem(
                                client.get()
                                        .uri("/api/v1/bakeries/shop/forecasts")
                                        .exchange(),
                                409)
                        .getDetail())
                .contains("no sales");
    }

    @Test
    void letsTheGoodsOfASeasonSleepAndWake() {
        open();
        LocalDate last = TODAY.plusDays(3).minusDays(364);
        StringBuilder csv = new StringBuilder("bakery,product,date,sold\n");
        for (LocalDate day = TODAY.minusDays(500); day.isBefore(TODAY); day = day.plusDays(1)) {
            csv.append("shop,rye,").append(day).append(",60\n");
            if (!day.isBefore(last) && !day.isAfter(last.plusDays(80))) {
                csv.append("shop,samphire,").append(day).append(",25\n");
            }
        }
        rest.csv("/api/v1/sales?create=true", csv.toString());
        trainAndIssue();

        ForecastAnswer before = forecast(TODAY.plusDays(2));
        assertThat(before.products()).extracting("product").containsExactly("rye");
        assertThat(before.leftOut())
                .extracting(left -> English.of(left.reason()))
                .containsExactly("it sells in a season, last from 2025-03-08 to 2025-05-27; it comes back at that time,"
                        + " or when it sells again");
        ForecastAnswer again = forecast(TODAY.plusDays(3));
        assertThat(again.products()).extracting("product").containsExactly("rye", "samphire");
        assertThat(again.products().get(1).usual()).isCloseTo(25, within(.01));
        assertThat(again.products().get(1).bake()).isBetween(15, 40);
        assertThat(again.warnings())
                .filteredOn(warning -> warning.is(WarningKind.SEASON_BEGINS))
                .extracting(English::of)
                .containsExactly(
                        "samphire: not sold since the last season, so the count rests on what sold then at this"
                                + " time; it follows the sales as they come in");
    }

    @Test
    void keepsTheGoodsOfASeasonThatStillSellOrAreExpected() {
        open();
        LocalDate last = TODAY.minusDays(364 + 30);
        LocalDate lastWeek = TODAY.minusDays(1 + 364 + 7);
        StringBuilder csv = new StringBuilder("bakery,product,date,sold\n");
        for (LocalDate day = TODAY.minusDays(560); day.isBefore(TODAY); day = day.plusDays(1)) {
            csv.append("shop,rye,").append(day).append(",60\n");
            if (!day.isAfter(last) && day.isAfter(last.minusDays(80))) {
                csv.append("shop,hutzel,").append(day).append(",25\n");
                csv.append("shop,krapfen,").append(day).append(",25\n");
            }
            if (!day.isAfter(lastWeek) && day.isAfter(lastWeek.minusDays(80))) {
                csv.append("shop,striezel,").append(day).append(",25\n");
            }
        }
        LocalDate longer = last.plusDays(364 + 7);
        csv.append("shop,hutzel,").append(longer).append(",25\n");
        rest.csv("/api/v1/sales?create=true", csv.toString());
        trainAndIssue();
        assertThat(forecast(null).products()).extracting("product").containsExactly("rye");

        rest.csv(ESTIMATES, "bakery,product,pieces\nshop,krapfen,30\n");
        for (String product : List.of("hutzel", "striezel")) {
            rest.csv("/api/v1/sales", "bakery,product,date,sold\nshop," + product + "," + TODAY.minusDays(1) + ",25\n");
        }
        forecasts.issue(chain());
        assertThat(forecast(null).products())
                .extracting("product")
                .containsExactly("hutzel", "krapfen", "rye", "striezel");
        assertThat(forecast(TODAY.plusDays(13)).products())
                .as("if the season is no longer than the last one")
                .extracting("product")
                .doesNotContain("striezel");
    }

    @Test
    void foretellsANewProductInAnOldShop() {
        sell(60);
        trainAndIssue();
        rest.csv("/api/v1/products", "product,name\nspelt,Spelt\n");
        forecasts.issue(chain());
        assertThat(forecast(null).leftOut())
                .extracting(left -> English.of(left.reason()))
                .containsExactly("it has not been sold here yet; POST what you expect to /api/v1/estimates");

        rest.csv(ESTIMATES, "bakery,product,pieces\nshop,spelt,30\n");
        forecasts.issue(chain());

        ForecastAnswer answer = forecast(null);
        assertThat(answer.products()).extracting("product").containsExactly("rye", "spelt");
        assertThat(answer.products().get(1).usual())
                .as("Thursdays are as other days")
                .isBetween(27., 33.);
        assertThat(answer.warnings())
                .extracting(English::of)
                .anyMatch(message -> message.startsWith("spelt: not sold here yet"));

        clock.advance(Duration.ofDays(29));
        rest.csv("/api/v1/sales", SmallShop.csv(TODAY, TODAY.plusDays(28), SmallShop::always));
        forecasts.issue(chain());
        assertThat(forecast(null).leftOut())
                .extracting(ForecastContext.LeftOut::product, left -> English.of(left.reason()))
                .containsExactly(tuple("spelt", "it has not sold for 28 days; it comes back when it sells again"));
    }

    @Test
    void letsASecondShopOpenBesideOneThatSells() {
        sell(60);
        rest.csv("/api/v1/bakeries", "bakery,name,time_zone,country\nnew,New,Europe/Berlin,DE\n");
        rest.csv(ESTIMATES, "bakery,product,pieces\nnew,rye,30\n");
        trainAndIssue();

        ForecastAnswer answer = reading.read(catalog.bakery(chain().id(), "new"), null);
        assertThat(answer.products()).extracting("product", "usual").containsExactly(tuple("rye", 30.));
        assertThat(forecast(null).warnings()).extracting(Fact::kind).doesNotContain("sales-missing", "sales-late");
    }

    private void open() {
        rest.csv("/api/v1/bakeries", "bakery,name,time_zone,country\nshop,Shop,Europe/Berlin,DE\n");
        rest.csv("/api/v1/products", "product,name\nrye,Rye\n");
    }

    private void sell(int days) {
        LocalDate yesterday = TODAY.minusDays(1);
        String csv = SmallShop.csv(yesterday.minusDays(days - 1L), yesterday, SmallShop::always);
        assertThat(rest.csv("/api/v1/sales?create=true", csv).refused()).isZero();
    }

    private void trainAndIssue() {
        training.now(chain());
        forecasts.issue(chain());
    }

    private ForecastAnswer forecast(@Nullable LocalDate date) {
        return reading.read(catalog.bakery(chain().id(), SmallShop.BAKERY), date);
    }

    private Chain chain() {
        return catalog.chain("default");
    }
}
