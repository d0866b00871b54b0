package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.SimulatedData;
import io.levain.TrainedShop;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.decision.StepKind;
import io.levain.facts.Fact;
import io.levain.simulation.Scenario;
import io.levain.texts.English;
import io.levain.training.TrainingRun;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

@LevainTest
class ForecastTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate TOMORROW = LocalDate.of(2026, 3, 5);
    private static final String FORECASTS = "/api/v1/bakeries/" + SimulatedData.BAKERY + "/forecasts";

    private final RestTestClient client;
    private final JdbcTemplate jdbc;
    private final MovableClock clock;
    private final SimulatedData data;
    private final TrainedShop shop;
    private final TrainingRun training;
    private final Forecasts forecasts;
    private final ForecastReading reading;
    private final ForecastSchedule schedule;
    private final Catalog catalog;

    @Autowired
    ForecastTests(
            RestTestClient client,
            JdbcTemplate jdbc,
            MovableClock clock,
            SimulatedData data,
            TrainedShop shop,
            TrainingRun training,
            Forecasts forecasts,
            ForecastReading reading,
            ForecastSchedule schedule,
            Catalog catalog) {
        this.client = client;
        this.jdbc = jdbc;
        this.clock = clock;
        this.data = data;
        this.shop = shop;
        this.training = training;
        this.forecasts = forecasts;
        this.reading = reading;
        this.schedule = schedule;
        this.catalog = catalog;
    }

    @Test
    void tellsWhatToBakeTomorrow() {
        begin(400);

        get(FORECASTS)
                .jsonPath("$.date")
                .isEqualTo("2026-03-05")
                .jsonPath("$.closed")
                .isEqualTo(false)
                .jsonPath("$.salesThrough")
                .isEqualTo("2026-03-03")
                .jsonPath("$.daysAhead")
                .isEqualTo(2)
                .jsonPath("$.issuedAt")
                .isEqualTo("2026-03-04T16:00:00Z")
                .jsonPath("$.model.version")
                .isEqualTo(1)
                .jsonPath("$.model.trainedThrough")
                .isEqualTo("2026-03-03")
                .jsonPath("$.model.ageHours")
                .isEqualTo(0)
                .jsonPath("$.products.length()")
                .isEqualTo(8)
                .jsonPath("$.leftOut.length()")
                .isEqualTo(0)
                .jsonPath("$.warnings.length()")
                .isEqualTo(0);
        ForecastAnswer.ProductForecast loaf = product(forecast(null), "country-loaf");
        assertThat(loaf.tray()).isEqualTo(6);
        assertThat(loaf.bake() % 6).isZero();
        assertThat(loaf.usual()).isBetween(30., 70.);
        assertThat(loaf.serviceLevelFrom()).isEqualTo("price-and-cost");
        assertThat((double) loaf.bake()).isBetween(at(loaf, "0.5") - 3, at(loaf, "0.9") + 3);
        assertThat(at(loaf, "0.1")).isPositive().isLessThan(at(loaf, "0.5"));
    }

    @Test
    void tellsHowEachCountComesAbout() {
        begin(400);
        post("/api/v1/orders", """
                {"bakery":"corner","product":"plain-roll","date":"2026-03-05","quantity":30}""");
        post("/api/v1/events", """
                {"bakery":"corner","date":"2026-03-05","category":"festival","name":"Spring fair"}""");
        forecasts.issue(chain());

        ForecastAnswer answer = forecast(null);
        assertThat(answer.products()).hasSize(8).allSatisfy(product -> {
            List<Fact> why = Objects.requireNonNull(product.why());
            assertThat(why.get(0).is(StepKind.USUALLY)).isTrue();
            assertThat(why.stream().mapToDouble(ForecastTests::pieces).sum()).isCloseTo(product.bake(), within(1e-9));
        });
        assertThat(product(answer, "plain-roll").why())
                .filteredOn(step -> step.is(StepKind.FIRM_ORDERS))
                .extracting(ForecastTests::pieces)
                .containsExactly(30.);
        get(FORECASTS)
                .jsonPath("$.products[0].why[0].kind")
                .isEqualTo("usually")
                .jsonPath("$.products[0].why[0].text")
                .value(text -> assertThat(String.valueOf(text)).endsWith(" on a usual day of this kind"))
                .jsonPath("$.products[0].why[?(@.kind == 'events')].parameters.names[0]")
                .isEqualTo("Spring fair")
                .jsonPath("$.products[0].why[?(@.kind == 'events')].text")
                .value(text -> assertThat(String.valueOf(text)).contains(" for Spring fair"));
    }

    @Test
    void tellsWhatIsToBeExpectedOfTheCountAndOfATrayFewerAndMore() {
        begin(400);

        ForecastAnswer.ProductForecast loaf = product(forecast(null), "country-loaf");
        Expected expected = Objects.requireNonNull(loaf.expected());
        Expected.OfCount count = expected.count();
        assertThat(count.bake()).isEqualTo(loaf.bake());
        assertThat(count.sold() + count.unsold()).isCloseTo(loaf.walkIn(), within(.011));
        assertThat(count.returnRate()).isCloseTo(count.unsold() / count.bake(), within(.001));
        assertThat(Objects.requireNonNull(expected.fewer()).bake()).isEqualTo(loaf.bake() - 6);
        assertThat(expected.more().bake()).isEqualTo(loaf.bake() + 6);
        assertThat(expected.more().missed()).isLessThan(count.missed());
        assertThat(lost(count)).isLessThanOrEqualTo(lost(expected.fewer())).isLessThanOrEqualTo(lost(expected.more()));
        get(FORECASTS)
                .jsonPath("$.products[?(@.product == 'country-loaf')].expected.count.costUnsold")
                .isEqualTo(count.costUnsold());
    }

    @Test
    void bakesWhatLeavesTheShareThatTheOwnerAimsAt() {
        begin(400);
        post("/api/v1/products", """
                {"product":"country-loaf","returnRate":0.05,"batchSize":null}""");
        post("/api/v1/products", """
                {"product":"plain-roll","returnRate":0.02,"levelAtLeast":0.85}""");
        post("/api/v1/products", """
                {"product":"croissant","price":null,"cost":null}""");
        forecasts.issue(chain());

        ForecastAnswer answer = forecast(null);
        ForecastAnswer.ProductForecast loaf = product(answer, "country-loaf");
        assertThat(loaf.serviceLevelFrom()).isEqualTo("return-rate");
        assertThat(loaf.serviceLevel()).isEqualTo(loaf.serviceLevels().fromReturnRate());
        assertThat(loaf.serviceLevels().fromMoney()).isNotNull();
        assertThat(Objects.requireNonNull(loaf.expected()).count().returnRate()).isCloseTo(.05, within(.01));
        ForecastAnswer.ProductForecast roll = product(answer, "plain-roll");
        assertThat(roll.serviceLevel()).isEqualTo(.85);
        assertThat(roll.serviceLevelMovedBy()).isEqualTo("floor");
        ForecastAnswer.ProductForecast croissant = product(answer, "croissant");
        assertThat(croissant.serviceLevel()).isEqualTo(.7);
        assertThat(croissant.serviceLevelFrom()).isEqualTo("default");
        assertThat(Objects.requireNonNull(croissant.expected()).count().costUnsold())
                .isNull();
    }

    @Test
    void splitsThePressesOfADoughAndKeepsToTheOven() {
        begin(400);
        post("/api/v1/products", """
                [{"product":"plain-roll","batchSize":null,"dough":"wheat","press":30},
                {"product":"seeded-roll","batchSize":null,"dough":"wheat","press":30}]""");
        forecasts.issue(chain());

        ForecastAnswer pressed = forecast(null);
        int rolls = product(pressed, "plain-roll").bake()
                + product(pressed, "seeded-roll").bake();
        assertThat(rolls).isPositive().isEqualTo(rolls / 30 * 30);

        int all = bake(pressed);
        post("/api/v1/bakeries", """
                {"bakery":"corner","maximum":%d}""".formatted(all / 2));
        forecasts.issue(chain());

        ForecastAnswer small = forecast(null);
        assertThat(bake(small)).isLessThanOrEqualTo(all / 2).isGreaterThan(all / 2 - 30);
        assertThat(small.products())
                .anySatisfy(product -> assertThat(product.why()).anyMatch(step -> step.is(StepKind.SHARED)))
                .allSatisfy(product -> assertThat(Objects.requireNonNull(product.why()).stream()
                                .mapToDouble(ForecastTests::pieces)
                                .sum())
                        .isCloseTo(product.bake(), within(1e-9)));
    }

    @Test
    void bakesWhatIsOrderedAboveTheMaximumAndSaysSo() {
        begin(120);
        post("/api/v1/products", """
                {"product":"plain-roll","maximum":100}""");
        post("/api/v1/orders", """
                {"bakery":"corner","product":"plain-roll","date":"2026-03-05","quantity":240}""");
        forecasts.issue(chain());

        assertThat(product(forecast(null), "plain-roll").bake()).isGreaterThanOrEqualTo(240);
        assertThat(forecast(null).warnings())
                .filteredOn(warning -> warning.is(WarningKind.ORDERS_ABOVE_MAXIMUM))
                .hasSize(1);
    }

    private static int bake(ForecastAnswer answer) {
        return answer.products().stream()
                .mapToInt(ForecastAnswer.ProductForecast::bake)
                .sum();
    }

    private static double lost(Expected.@Nullable OfCount count) {
        Expected.OfCount known = Objects.requireNonNull(count);
        return Objects.requireNonNull(known.costUnsold()) + Objects.requireNonNull(known.costMissed());
    }

    @Test
    void readsAForecastIssuedBeforeItWasNotedHowCountsComeAbout() {
        begin(120);
        jdbc.update("update forecast set context = regexp_replace(context, ',\"why\":.*', '}')");

        assertThat(forecast(null).products())
                .isNotEmpty()
                .allSatisfy(product -> assertThat(product.why()).isNull());
        get(FORECASTS).jsonPath("$.products[0].why").doesNotExist();
    }

    @Test
    void saysWhatSoldOutOfLateAndWhatWasMissed() {
        shop.bring(Scenario.demo(YESTERDAY, 1).withDays(120).withMargin(-.1));
        forecasts.issue(chain());

        List<SoldOutLately> soldOut = forecast(null).soldOut();
        assertThat(soldOut).hasSizeGreaterThan(4).allSatisfy(product -> {
            assertThat(product.days()).isBetween(1, 28);
            assertThat(product.missed()).isPositive().isLessThan(product.sold());
        });
        get(FORECASTS).jsonPath("$.soldOut[0].product").isEqualTo(soldOut.get(0).product());
    }

    @Test
    void readsAForecastIssuedBeforeSoldOutDaysWereNoted() {
        begin(120);
        jdbc.update("update forecast set context = regexp_replace(context, ',\"soldOut\":\\[[^]]*\\]', '')");

        assertThat(forecast(null).soldOut()).isEmpty();
    }

    @Test
    void reachesFourteenDaysAheadAndNoFurther() {
        begin(120);

        assertThat(forecast(LocalDate.of(2026, 3, 18)).daysAhead()).isEqualTo(15);
        client.get()
                .uri(FORECASTS + "?date=2026-03-19")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("date")
                .jsonPath("$.value")
                .isEqualTo("2026-03-19")
                .jsonPath("$.detail")
                .value(detail -> assertThat(String.valueOf(detail)).contains("14 days", "2026-03-18"));
    }

    @Test
    void refusesADateThatDoesNotExist() {
        data.bring(YESTERDAY, 10);

        client.get()
                .uri(FORECASTS + "?date=2026-02-31")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("date")
                .jsonPath("$.value")
                .isEqualTo("2026-02-31");
    }

    @Test
    void saysWhatToDoNextWhileThereIsNoForecast() {
        client.get()
                .uri("/api/v1/bakeries/nowhere/forecasts")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.detail")
                .value(detail -> assertThat(String.valueOf(detail)).contains("GET /api/v1/bakeries"));

        data.bring(YESTERDAY, 120);
        jdbc.update("delete from sales_entry");
        conflict("no sales").contains("POST them to /api/v1/bakeries/corner/sales");

        data.bring(YESTERDAY, 120);
        conflict("no model").contains("POST /api/v1/trainings");

        training.now(chain());
        conflict("no forecast has been issued").contains("within seconds");
    }

    @Test
    void answersAClosedDayWithZeroAndWhatWasOrderedForIt() {
        begin(120);
        post("/api/v1/events", """
                {"bakery":"corner","date":"2026-03-05","category":"closed","name":"Works outing"}""");
        post("/api/v1/orders", """
                {"bakery":"corner","product":"plain-roll","date":"2026-03-05","quantity":30}""");
        forecasts.issue(chain());

        ForecastAnswer closed = forecast(null);
        assertThat(closed.closed()).isTrue();
        assertThat(closed.events()).extracting(ForecastContext.KnownEvent::name).containsExactly("Works outing");
        assertThat(product(closed, "country-loaf").bake()).isZero();
        assertThat(product(closed, "country-loaf").why()).isNull();
        assertThat(product(closed, "country-loaf").expected()).isNull();
        assertThat(product(closed, "plain-roll").walkIn()).isZero();
        assertThat(product(closed, "plain-roll").bake()).isEqualTo(30);
    }

    @Test
    void tellsWhatALevelWasSetFor() {
        begin(120);
        post("/api/v1/products", """
                [{"product":"plain-roll","category":"rolls","serviceLevel":null,"returnRate":null},
                 {"product":"country-loaf","category":"bread","serviceLevel":0.6}]""");
        post("/api/v1/aims", """
                [{"serviceLevel":0.8}, {"category":"rolls","serviceLevel":0.85,"levelAtMost":0.9},
                 {"bakery":"corner","serviceLevel":0.9}, {"bakery":"corner","category":"rolls","serviceLevel":0.95}]""");
        forecasts.issue(chain());

        ForecastAnswer.ProductForecast rolls = product(forecast(null), "plain-roll");
        assertThat(rolls.serviceLevel()).isEqualTo(.9);
        assertThat(rolls.serviceLevelFrom()).isEqualTo("product");
        assertThat(rolls.serviceLevelSetFor()).isEqualTo("category in bakery");
        assertThat(rolls.serviceLevelMovedBy()).isEqualTo("ceiling");
        ForecastAnswer.ProductForecast loaf = product(forecast(null), "country-loaf");
        assertThat(loaf.serviceLevel()).isEqualTo(.6);
        assertThat(loaf.serviceLevelSetFor()).isEqualTo("product");

        for (String gone : List.of("?bakery=corner&category=rolls", "?bakery=corner", "?category=rolls", "")) {
            new RestCalls(client).delete("/api/v1/aims" + gone).expectStatus().isNoContent();
        }
        forecasts.issue(chain());
        assertThat(product(forecast(null), "plain-roll").serviceLevelSetFor()).isNull();
    }

    @Test
    void countsStandingOrdersOnOpenDaysAlone() {
        begin(120);
        post("/api/v1/standing", """
                [{"bakery":"corner","customer":"Mole","product":"plain-roll","weekday":"thursday","quantity":20},
                 {"bakery":"corner","customer":"Pier","product":"plain-roll","weekday":"thursday","quantity":15,
                  "from":"2026-03-12"}]""");
        post("/api/v1/orders", """
                {"bakery":"corner","product":"plain-roll","date":"2026-03-05","quantity":30}""");
        forecasts.issue(chain());
        assertThat(product(forecast(null), "plain-roll").ordered()).isEqualTo(50);
        assertThat(product(forecast(LocalDate.of(2026, 3, 6)), "plain-roll").ordered())
                .isZero();
        assertThat(product(forecast(LocalDate.of(2026, 3, 12)), "plain-roll").ordered())
                .isEqualTo(35);

        post("/api/v1/events", """
                {"bakery":"corner","date":"2026-03-05","category":"closed","name":"Works outing"}""");
        forecasts.issue(chain());
        assertThat(product(forecast(null), "plain-roll").ordered()).isEqualTo(30);
    }

    @Test
    void addsFirmOrdersAndShowsThemApart() {
        begin(120);
        int walkIn = product(forecast(null), "plain-roll").walkIn();
        post("/api/v1/orders", """
                {"bakery":"corner","product":"plain-roll","date":"2026-03-05","quantity":75}""");
        forecasts.issue(chain());

        ForecastAnswer.ProductForecast rolls = product(forecast(null), "plain-roll");
        assertThat(rolls.ordered()).isEqualTo(75);
        assertThat(rolls.bake()).isEqualTo(rolls.walkIn() + 75);
        assertThat(rolls.bake() % 30).as("whole trays").isZero();
        assertThat(rolls.walkIn()).as("the nearest tray").isBetween(walkIn - 15, walkIn + 15);
    }

    @Test
    void keepsTheForecastThatCountsAndIssuesOnlyWhatIsNew() {
        begin(120);
        int first = issued();
        assertThat(first).isEqualTo(Forecasts.DAYS_AHEAD);

        clock.advance(Duration.ofMinutes(1));
        forecasts.issue(chain());
        forecast(null);
        assertThat(issued())
                .as("nothing has changed, and reading issues nothing")
                .isEqualTo(first);

        post("/api/v1/orders", """
                {"bakery":"corner","product":"plain-roll","date":"2026-03-05","quantity":75}""");
        forecasts.issue(chain());
        assertThat(issued())
                .as("the new one has taken the place of the old one")
                .isEqualTo(first);
        assertThat(forecast(null).issuedAt()).isEqualTo("2026-03-04T16:01:00Z");
        assertThat(forecast(LocalDate.of(2026, 3, 6)).issuedAt())
                .as("nothing was ordered for that day")
                .isEqualTo("2026-03-04T16:00:00Z");
    }

    @Test
    void movesToTheNewestDayOnceTheShopHasClosed() {
        begin(120);
        String today = """
                [{"bakery":"corner","product":"country-loaf","date":"2026-03-04","sold":51},
                 {"bakery":"corner","product":"plain-roll","date":"2026-03-04","sold":240}]""";
        post("/api/v1/sales", today);
        forecasts.issue(chain());
        assertThat(forecast(null).salesThrough()).as("the day is not over").isEqualTo(YESTERDAY);

        clock.advance(Duration.ofHours(5));
        forecasts.issue(chain());
        assertThat(forecast(null).salesThrough()).isEqualTo("2026-03-04");
        assertThat(forecast(null).daysAhead()).isEqualTo(1);
    }

    @Test
    void namesWhatWasMissing() {
        begin(120);
        jdbc.update("delete from sales_entry where sales_date = date '2026-02-25'");
        jdbc.update("delete from weather where weather_date = date '2026-03-05'");
        forecasts.issue(chain());

        ForecastAnswer answer = forecast(null);
        assertThat(answer.warnings())
                .extracting(Fact::kind)
                .containsExactly("sales-missing", "history-short", "weather-missing");
        assertThat(English.of(answer.warnings().get(0))).contains("2026-02-25");
        assertThat(English.of(answer.warnings().get(1))).contains("120 days");
        assertThat(English.of(answer.warnings().get(2))).contains("2026-03-05");
    }

    @Test
    void warnsWhenSalesAndModelGrowOld() {
        begin(120);
        clock.advance(Duration.ofDays(4));
        forecasts.issue(chain());

        assertThat(forecast(null).warnings())
                .extracting(Fact::kind)
                .contains("sales-late", "model-old")
                .doesNotContain("forecast-old");
    }

    @Test
    void foretellsNothingForABakeryThatHasFallenSilent() {
        begin(120);
        clock.advance(Duration.ofDays(30));
        forecasts.issue(chain());

        conflict("end on 2026-03-03").contains("21 days");
    }

    @Test
    void tellsOfPublicHolidaysSpecialDaysAndEvents() {
        clock.advance(Duration.ofDays(24));
        shop.bring(LocalDate.of(2026, 3, 27), 120);
        post("/api/v1/events", """
                {"date":"2026-04-03","category":"market","name":"Market"}""");
        forecasts.issue(chain());

        ForecastAnswer goodFriday = forecast(LocalDate.of(2026, 4, 3));
        assertThat(goodFriday.publicHolidays()).containsExactly("good-friday");
        assertThat(goodFriday.specialDays()).contains("good-friday");
        assertThat(goodFriday.events())
                .extracting(ForecastContext.KnownEvent::name)
                .contains("Market");
    }

    @Test
    void leavesOutWhatSleepsOrWasNeverSold() {
        data.bring(YESTERDAY, 120);
        post("/api/v1/products", """
                {"product":"stollen","name":"Stollen"}""");
        jdbc.update("""
                delete from sales_entry where sales_date > date '2026-02-01'
                and product_id = (select id from product where code = 'pretzel')""");
        training.now(chain());
        forecasts.issue(chain());

        ForecastAnswer answer = forecast(null);
        assertThat(answer.products())
                .extracting(ForecastAnswer.ProductForecast::product)
                .doesNotContain("stollen", "pretzel")
                .hasSize(7);
        assertThat(answer.leftOut())
                .extracting(ForecastContext.LeftOut::product)
                .containsExactlyInAnyOrder("stollen", "pretzel");
    }

    @Test
    void readsADayThatIsOverAsItWasSaidThen() {
        begin(120);
        int said = product(forecast(null), "rye-loaf").bake();

        clock.advance(Duration.ofDays(3));
        assertThat(product(forecast(TOMORROW), "rye-loaf").bake()).isEqualTo(said);
        client.get()
                .uri(FORECASTS + "?date=2026-01-05")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.value")
                .isEqualTo("2026-01-05");
    }

    @Test
    void isIssuedSoonAfterAnythingItRestsOnHasChanged() {
        begin(120);
        jdbc.update("delete from scheduled_tasks");

        post("/api/v1/sales", """
                {"bakery":"corner","product":"rye-loaf","date":"2026-03-03","sold":31}""");
        schedule.takeUpChanges();
        assertThat(due()).isEqualTo("2026-03-04T16:00:02Z");
    }

    private void begin(int days) {
        shop.bring(YESTERDAY, days);
        forecasts.issue(chain());
    }

    private String due() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select execution_time from scheduled_tasks where task_name = 'forecast'",
                (row, n) -> row.getTimestamp(1).toInstant().toString()));
    }

    private int issued() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from forecast", Integer.class));
    }

    private AbstractStringAssert<?> conflict(String reason) {
        String body = client.get()
                .uri(FORECASTS)
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return assertThat(body).contains(reason);
    }

    private void post(String address, String json) {
        client.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.refused")
                .isEqualTo(0);
    }

    private BodyContentSpec get(String address) {
        return client.get().uri(address).exchange().expectStatus().isOk().expectBody();
    }

    private ForecastAnswer forecast(@Nullable LocalDate date) {
        Bakery bakery = catalog.bakery(chain().id(), SimulatedData.BAKERY);
        return reading.read(bakery, date);
    }

    private static ForecastAnswer.ProductForecast product(ForecastAnswer answer, String code) {
        List<ForecastAnswer.ProductForecast> found = answer.products().stream()
                .filter(product -> product.product().equals(code))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static double at(ForecastAnswer.ProductForecast product, String level) {
        return Objects.requireNonNull(product.quantiles().get(level));
    }

    private static double pieces(Fact step) {
        return ((Number) Objects.requireNonNull(step.parameters().get("pieces"))).doubleValue();
    }

    private Chain chain() {
        return catalog.chain("default");
    }
}
