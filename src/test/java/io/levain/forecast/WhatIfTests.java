package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.SimulatedData;
import io.levain.SmallShop;
import io.levain.TrainedShop;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.demand.inputs.Reason;
import io.levain.facts.Fact;
import io.levain.facts.FactKind;
import io.levain.simulation.Scenario;
import io.levain.training.TrainingRun;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the forecast would say if the day were another. */
@LevainTest
class WhatIfTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);
    private static final String FORECASTS = "/api/v1/bakeries/" + SimulatedData.BAKERY + "/forecasts";

    private final RestTestClient client;
    private final RestCalls rest;
    private final JdbcTemplate jdbc;
    private final TrainedShop shop;
    private final TrainingRun training;
    private final Forecasts forecasts;
    private final ForecastReading reading;
    private final WhatIfs whatIfs;
    private final Catalog catalog;
    private final JsonMapper json;

    @Autowired
    WhatIfTests(
            RestTestClient client,
            JdbcTemplate jdbc,
            TrainedShop shop,
            TrainingRun training,
            Forecasts forecasts,
            ForecastReading reading,
            WhatIfs whatIfs,
            Catalog catalog,
            JsonMapper json) {
        this.client = client;
        this.rest = new RestCalls(client);
        this.jdbc = jdbc;
        this.shop = shop;
        this.training = training;
        this.forecasts = forecasts;
        this.reading = reading;
        this.whatIfs = whatIfs;
        this.catalog = catalog;
        this.json = json;
    }

    @Test
    void isTheForecastWhereNothingIsSupposed() {
        begin(120);

        assertThat(would("{}")).isEqualTo(json.readTree(rest.json(FORECASTS)));
        assertThat(whatIf("{}").supposed()).extracting(Fact::kind).containsExactly("nothing-stored");
        assertThat(forecast().supposed()).isNull();
    }

    /** Whatever is supposed has the effect that it has once it comes in. */
    @Test
    void saysWhatTheForecastSaysOnceItHasComeTrue() {
        begin(400);
        rest.json("/api/v1/orders", """
                {"bakery":"corner","product":"plain-roll","date":"2026-03-05","quantity":30}""");
        forecasts.issue(chain());
        List<ForecastAnswer.ProductForecast> before = forecast().products();

        String body = """
                {"weather": {"temperatureMean": 27, "temperatureMax": 33, "temperatureMin": 20, "precipitationMm": 0,
                             "sunshineHours": 11, "cloudCoverOktas": 1, "windKmh": 8, "weatherCode": 1},
                 "events": [{"category": "festival", "name": "Spring fair"},
                            {"category": "promotion", "name": "Rye week", "product": "rye-loaf"}],
                 "products": [{"product": "country-loaf", "batchSize": 5, "price": 6.5, "serviceLevel": null},
                              {"product": "plain-roll", "serviceLevel": 0.6, "maximum": 120},
                              {"product": "seeded-roll", "returnRate": 0.05, "minimumDisplay": 3}],
                 "maximum": 300}""";
        JsonNode wouldBe = would(body);
        ForecastAnswer would = whatIf(body);
        assertThat(would.products()).isNotEqualTo(before);
        rest.json("/api/v1/weather", """
                {"bakery": "corner", "date": "2026-03-05", "issuedAt": "2026-03-04T15:30:00Z", "temperatureMean": 27,
                 "temperatureMax": 33, "temperatureMin": 20, "precipitationMm": 0, "sunshineHours": 11,
                 "cloudCoverOktas": 1, "windKmh": 8, "weatherCode": 1}""");
        rest.json("/api/v1/events", """
                [{"bakery": "corner", "date": "2026-03-05", "category": "festival", "name": "Spring fair"},
                 {"date": "2026-03-05", "category": "promotion", "name": "Rye week", "product": "rye-loaf"}]""");
        rest.json("/api/v1/products", """
                [{"product": "country-loaf", "batchSize": 5, "price": 6.5, "serviceLevel": null},
                 {"product": "plain-roll", "serviceLevel": 0.6, "maximum": 120},
                 {"product": "seeded-roll", "returnRate": 0.05, "minimumDisplay": 3}]""");
        rest.json("/api/v1/bakeries", """
                {"bakery": "corner", "maximum": 300}""");
        forecasts.issue(chain());

        assertThat(wouldBe).isEqualTo(json.readTree(rest.json(FORECASTS)));
        assertThat(product(would, "plain-roll").ordered()).isEqualTo(30);
        assertThat(would.events()).extracting(ForecastContext.KnownEvent::name).contains("Spring fair", "Rye week");
        assertThat(product(would, "rye-loaf").why())
                .anyMatch(step -> step.is(Reason.PROMOTION))
                .anyMatch(step -> step.is(Reason.EVENTS))
                .anyMatch(step -> step.is(Reason.WEATHER));
        assertThat(would.supposed())
                .extracting(Fact::kind)
                .containsExactly(
                        "supposed-weather",
                        "supposed-events",
                        "supposed-products",
                        "supposed-maximum",
                        "customers-not-guessed",
                        "nothing-stored");
    }

    @Test
    void keepsWhatIsNotNamedOfTheWeather() {
        begin(400);

        ForecastAnswer warm = whatIf("""
                {"weather": {"temperatureMax": 35, "temperatureMin": 25}}""");
        ForecastAnswer withMean = whatIf("""
                {"weather": {"temperatureMean": 30}}""");
        assertThat(warm.products())
                .isEqualTo(withMean.products())
                .isNotEqualTo(forecast().products());
        assertThat(whatIf("""
                {"weather": {}}""").products()).isEqualTo(forecast().products());
    }

    @Test
    void saysWhereATemperatureTellsNothing() {
        begin(120);
        jdbc.update("delete from weather where weather_date = date '2026-03-05'");

        assertThat(whatIf("{}").warnings()).anyMatch(warning -> warning.is(WarningKind.WEATHER_MISSING));
        ForecastAnswer would = whatIf("""
                {"weather": {"temperatureMax": 31}}""");
        assertThat(would.supposed()).anyMatch(fact -> fact.is(SupposedKind.TEMPERATURE_UNCLEAR));
        assertThat(would.warnings()).noneMatch(warning -> warning.is(WarningKind.WEATHER_MISSING));
        assertThat(whatIf("""
                        {"weather": {"temperatureMax": 31, "temperatureMin": 17}}""").supposed()).noneMatch(fact -> fact.is(SupposedKind.TEMPERATURE_UNCLEAR));
    }

    @Test
    void movesTheLevelAloneWithThePrice() {
        begin(120);
        ForecastAnswer.ProductForecast before = product(forecast(), "country-loaf");

        ForecastAnswer would = whatIf("""
                {"products": [{"product": "country-loaf", "price": 40}, {"product": "rye-loaf", "batchSize": 2}]}""");

        ForecastAnswer.ProductForecast loaf = product(would, "country-loaf");
        assertThat(loaf.serviceLevel()).isGreaterThan(before.serviceLevel());
        assertThat(loaf.quantiles()).isEqualTo(before.quantiles());
        assertThat(loaf.bake()).isGreaterThan(before.bake());
        assertThat(told(would, SupposedKind.CUSTOMERS_NOT_GUESSED).parameters().get("products"))
                .isEqualTo(List.of("country-loaf"));
        assertThat(whatIf("""
                        {"products": [{"product": "country-loaf", "cost": 1.9}]}""").supposed()).noneMatch(fact -> fact.is(SupposedKind.CUSTOMERS_NOT_GUESSED));
    }

    @Test
    void warnsOfAPriceBelowTheCost() {
        begin(120);

        ForecastAnswer would = whatIf("""
                {"products": [{"product": "country-loaf", "price": 0.1}, {"product": "rye-loaf", "salvage": 900}]}""");

        assertThat(would.warnings()).extracting(Fact::kind).contains("earns-nothing", "loses-nothing");
        assertThat(product(would, "country-loaf").serviceLevelFrom()).isEqualTo("default");
    }

    @Test
    void letsTheTermsOfTheBakeryGiveWay() {
        begin(120);
        rest.json("/api/v1/assortment", """
                [{"bakery": "corner", "product": "country-loaf", "price": 9, "packSize": 7, "minimumDisplay": 2},
                 {"bakery": "corner", "product": "rye-loaf"}]""");

        assertThat(product(whatIf("{}"), "country-loaf").tray()).isEqualTo(7);
        ForecastAnswer.ProductForecast loaf = product(whatIf("""
                {"products": [{"product": "country-loaf", "price": null, "batchSize": 9}]}"""), "country-loaf");
        assertThat(loaf.tray()).isEqualTo(9);
        assertThat(loaf.serviceLevelFrom()).isEqualTo("default");
        assertThat(product(whatIf("""
                        {"products": [{"product": "country-loaf", "lostShare": 0.5}]}"""), "country-loaf").tray()).isEqualTo(7);
        refused("""
                {"products": [{"product": "plain-roll", "price": 3}]}""", "products[0].product", "plain-roll", "does not offer");
        refused("""
                {"products": [{"product": "country-loaf", "maximum": 6}]}""", "products[0].maximum", "6", "largest pack size");
    }

    @Test
    void closesADayAndOpensOneThatHasAlwaysBeenClosed() {
        shop.bring(Scenario.demo(YESTERDAY, 1).withDays(120).withClosedWeekdays(Set.of(DayOfWeek.THURSDAY)));
        forecasts.issue(chain());
        assertThat(forecast().closed()).isTrue();

        ForecastAnswer open = whatIf("""
                {"closed": false}""");
        assertThat(open.closed()).isFalse();
        assertThat(open.closedBecause()).isNull();
        assertThat(open.supposed()).anyMatch(fact -> fact.is(SupposedKind.SUPPOSED_OPEN));
        assertThat(product(open, "country-loaf").bake()).isPositive();

        ForecastAnswer closed = whatIf("""
                {"date": "2026-03-06", "closed": true}""");
        assertThat(closed.closed()).isTrue();
        assertThat(closed.supposed()).anyMatch(fact -> fact.is(SupposedKind.SUPPOSED_CLOSED));
        assertThat(closed.products()).isNotEmpty().allMatch(product -> product.bake() == 0);
        assertThat(whatIf("""
                        {"date": "2026-03-06", "events": [{"category": "closed", "name": "Works outing"}]}""").closedBecause())
                .matches(because -> because != null && because.kind().equals("closed-by-event"));
    }

    @Test
    void saysThatTheBakersRuleKnowsNeitherWeatherNorEvents() {
        smallShop();

        ForecastAnswer would = answer("shop", """
                {"weather": {"temperatureMax": 31}, "products": [{"product": "rye", "batchSize": 7}]}""");
        assertThat(would.servedBy().word()).isEqualTo("rule");
        assertThat(product(would, "rye").bake() % 7).isZero();
        assertThat(would.supposed()).anyMatch(fact -> fact.is(SupposedKind.RULE_KNOWS_NEITHER));
        assertThat(answer("shop", """
                        {"maximum": 20}""").supposed()).noneMatch(fact -> fact.is(SupposedKind.RULE_KNOWS_NEITHER));
        assertThat(product(answer("shop", """
                        {"maximum": 20}"""), "rye").bake()).isEqualTo(20);
    }

    @Test
    void storesNothing() {
        begin(120);
        String forecast = rest.json(FORECASTS);
        Map<String, Object> before = everything();

        send(FORECASTS, """
                {"date": "2026-03-05", "closed": false, "weather": {"precipitationMm": 30}, "maximum": 10,
                 "events": [{"category": "festival", "name": "Spring fair"}],
                 "products": [{"product": "country-loaf", "price": 9}]}""").expectStatus().isOk();

        assertThat(everything()).isEqualTo(before);
        assertThat(rest.json(FORECASTS)).isEqualTo(forecast);
    }

    /** All rows of all tables; of a model's weights how many there are. */
    private Map<String, Object> everything() {
        Map<String, Object> all = new TreeMap<>();
        List<String> tables = jdbc.queryForList(
                "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'"
                        + " and lower(table_name) not like 'flyway%'",
                String.class);
        assertThat(tables).contains("forecast", "forecast_item", "bakery_change", "bakery_issue", "product", "weather");
        for (String table : tables) {
            boolean weights = table.startsWith("model") || table.equals("chain_share");
            String rows = weights ? "select count(*) from " + table : "select * from " + table;
            all.put(
                    table,
                    jdbc.queryForList(rows).stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList());
        }
        return all;
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        smallShop();
        Map<String, String> texts = Map.of(
                "en", "how many people would still buy",
                "de", "wird nicht geraten",
                "fr", "on ne le devine pas");

        texts.forEach((language, text) -> client.post()
                .uri("/api/v1/bakeries/shop/forecasts/what-if")
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .contentType(MediaType.APPLICATION_JSON)
                .body("""
                        {"products": [{"product": "rye", "price": 4}]}""")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.supposed[?(@.kind == 'customers-not-guessed')].text")
                .value(told -> assertThat(String.valueOf(told)).contains(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"date": "2026-03-04"}                                  | date | 2026-03-04 | of 2026-03-05 to 2026-03-18
            {"date": "2026-03-03"}                                  | date | 2026-03-03 | of days to come
            {"date": "2026-03-19"}                                  | date | 2026-03-19 | 14 days ahead
            {"date": "2026-02-31"}                                  | date | 2026-02-31 | date is unknown, or not of the kind
            {"closed": "maybe"}                                     | closed | | not of the kind
            {"wheather": {}}                                        | wheather | | wheather is unknown
            {"maximum": -1}                                         | maximum | -1 | between 0 and
            {"maximum": 4.5}                                        | maximum | 4.5 | whole number
            {"weather": {"temperatureMax": 61}}                     | weather.temperatureMax | 61 | between -90.0 and 60.0
            {"weather": {"temperatureMax": "31"}}                   | weather.temperatureMax | 31 | without quotes
            {"weather": {"temperature": 31}}                        | weather.temperature | | is not a field
            {"weather": {"date": "2026-03-06"}}                     | weather.date | 2026-03-06 | must be 2026-03-05
            {"weather": 31}                                         | weather | | must be an object
            {"weather": {"precipitationMm": 1e99999}}               | weather.precipitationMm | 1e99999 | of a size
            {"weather": {"precipitationMm": [1]}}                   | weather.precipitationMm | | a single value
            {"events": [{"category": "fair", "name": "Fair"}]}      | events[0].category | fair | must be one of
            {"events": [{"category": "festival"}]}                  | events[0].name | | is missing
            {"events": [null]}                                      | events[0] | | must be an object
            {"events": [{"category": "promotion", "name": "A", "product": "bun"}]} | events[0].product | bun | is no product
            {"events": [{"category": "festival", "name": "A", "bakery": "other"}]} | events[0].bakery | other | must be shop
            {"products": [{"product": "bun"}]}                      | products[0].product | bun | is no product of this chain
            {"products": [{"price": 3}]}                            | products[0].product | | is missing
            {"products": ["rye"]}                                   | products[0] | | must be an object
            {"products": [{"product": "rye"}, {"product": "rye"}]}  | products[1].product | rye | is there twice
            {"products": [{"product": "rye", "prize": 3}]}          | products[0].prize | | is not a field
            {"products": [{"product": "rye", "price": -3}]}         | products[0].price | -3 | between 0 and
            {"products": [{"product": "rye", "returnRate": 0}]}     | products[0].returnRate | 0 | between 0.001 and 0.9
            {"products": [{"product": "rye", "returnRate": 1}]}     | products[0].returnRate | 1 | between 0.001 and 0.9
            {"products": [{"product": "rye", "serviceLevel": 1}]}   | products[0].serviceLevel | 1 | between 0.01 and 0.99
            {"products": [{"product": "rye", "batchSize": 12, "press": 6}]} | products[0].batchSize | 12 | at most the press
            {"products": [{"product": "rye", "minimumDisplay": 9, "maximum": 6}]} | products[0].minimumDisplay | 9 | at most the maximum
            {"products": [{"product": "rye", "levelAtLeast": 0.9, "levelAtMost": 0.5}]} | products[0].levelAtLeast | 0.9 | at most the highest level
            {"products": {"product": "rye"}}                        | products | | not of the kind
            {"closed": true, "closed": false}                       | | | cannot be read
            {"closed": tru                                          | | | cannot be read
            []                                                      | | | cannot be read
            """)
    void namesWhatIsWrong(String body, @Nullable String field, @Nullable String value, String detail) {
        rest.csv("/api/v1/sales?create=true", SmallShop.csv(YESTERDAY.minusDays(20), YESTERDAY, SmallShop::always));

        ProblemDetail problem = RestCalls.problem(send("/api/v1/bakeries/shop/forecasts", body), 400);
        assertProblem(problem, field, value, detail);
    }

    @Test
    void refusesABodyThatNeverEnds() {
        smallShop();
        String event = """
                {"category": "festival", "name": "Spring fair"},""";

        RestCalls.problem(
                send(
                        "/api/v1/bakeries/shop/forecasts",
                        "{\"events\": [" + event.repeat(30_000) + event.replace("},", "}") + "]}"),
                400);
        RestCalls.problem(send("/api/v1/bakeries/shop/forecasts", ""), 400);
    }

    @Test
    void refusesWhatCannotBeForetoldAsAForecastIsRefused() {
        assertThat(RestCalls.problem(send("/api/v1/bakeries/nowhere/forecasts", "{}"), 404)
                        .getDetail())
                .contains("GET /api/v1/bakeries");
        rest.json("/api/v1/bakeries", """
                {"bakery": "shop", "name": "Shop", "timeZone": "Europe/Berlin", "country": "DE"}""");
        sameRefusal("bakery-without-sales");
        rest.csv("/api/v1/sales?create=true", SmallShop.csv(YESTERDAY, YESTERDAY, SmallShop::always));
        sameRefusal("neither-model-nor-rule");
        rest.csv(
                "/api/v1/sales?create=true",
                SmallShop.csv(YESTERDAY.minusDays(200), YESTERDAY.minusDays(40), SmallShop::always));
        jdbc.update("delete from sales_entry where sales_date > date '2026-02-10'");
        training.now(chain());
        sameRefusal("sales-ended");
    }

    private void sameRefusal(String kind) {
        forecasts.issue(chain());
        String forecasts = "/api/v1/bakeries/shop/forecasts";
        ProblemDetail problem = RestCalls.problem(send(forecasts, "{\"maximum\": 10}"), 409);
        ProblemDetail ofForecast = RestCalls.problem(client.get().uri(forecasts).exchange(), 409);
        assertThat(problem.getDetail()).isEqualTo(ofForecast.getDetail());
        assertThat(problem.getProperties()).containsEntry("kind", kind).isEqualTo(ofForecast.getProperties());
    }

    private void smallShop() {
        rest.csv("/api/v1/sales?create=true", SmallShop.csv(YESTERDAY.minusDays(60), YESTERDAY, SmallShop::always));
    }

    private void begin(int days) {
        shop.bring(YESTERDAY, days);
        forecasts.issue(chain());
    }

    private void refused(String body, String field, String value, String detail) {
        assertProblem(RestCalls.problem(send(FORECASTS, body), 400), field, value, detail);
    }

    private static void assertProblem(
            ProblemDetail problem, @Nullable String field, @Nullable String value, String detail) {
        assertThat(problem.getDetail()).contains(detail).doesNotContain("Exception", "io.levain");
        Map<String, Object> properties = Objects.requireNonNullElse(problem.getProperties(), Map.of());
        assertThat(properties.get("field")).isEqualTo(field);
        assertThat(properties.get("value")).isEqualTo(value);
        assertThat(properties).doesNotContainKeys("trace", "exception");
    }

    private ForecastAnswer whatIf(String body) {
        return answer(SimulatedData.BAKERY, body);
    }

    /** Asks over HTTP, and once more for the answer as it is before texts are made of it. */
    private ForecastAnswer answer(String bakery, String body) {
        send("/api/v1/bakeries/" + bakery + "/forecasts", body).expectStatus().isOk();
        return whatIfs.answer(catalog.bakery(chain().id(), bakery), json.readValue(body, WhatIf.class));
    }

    private ResponseSpec send(String forecasts, String body) {
        return client.post()
                .uri(forecasts + "/what-if")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    /** The answer but for what was supposed. */
    private JsonNode would(String body) {
        String answer = Objects.requireNonNull(send(FORECASTS, body)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        ObjectNode tree = (ObjectNode) json.readTree(answer);
        assertThat(tree.remove("supposed")).isNotEmpty();
        return tree;
    }

    private ForecastAnswer forecast() {
        return reading.read(catalog.bakery(chain().id(), SimulatedData.BAKERY), null);
    }

    private static Fact told(ForecastAnswer answer, FactKind kind) {
        return Objects.requireNonNull(answer.supposed()).stream()
                .filter(fact -> fact.is(kind))
                .findFirst()
                .orElseThrow();
    }

    private static ForecastAnswer.ProductForecast product(ForecastAnswer answer, String code) {
        return answer.products().stream()
                .filter(product -> product.product().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Chain chain() {
        return catalog.chain("default");
    }
}
