package io.levain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.Shops;
import io.levain.catalog.Catalog;
import io.levain.forecast.Forecasts;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ProblemDetail;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What all shops need, and what the places that bake for them do. */
@LevainTest
class PlanTests {

    private static final String PLAN = "/api/v1/plan";

    private final RestTestClient client;
    private final RestCalls rest;
    private final Forecasts forecasts;
    private final Catalog catalog;

    @Autowired
    PlanTests(RestTestClient client, Forecasts forecasts, Catalog catalog) {
        this.client = client;
        this.rest = new RestCalls(client);
        this.forecasts = forecasts;
        this.catalog = catalog;
    }

    @BeforeEach
    void shops() {
        Shops.send(rest);
        String orders = "bakery,product,date,quantity\nharbour,rye,2026-03-05,12\nmill,rye,2026-03-06,6\n";
        assertThat(rest.csv("/api/v1/orders", orders).refused()).isZero();
        rest.put("/api/v1/bakeries/mill/closures/2026-03-06").expectStatus().is2xxSuccessful();
        forecasts.issue(catalog.chain("default"));
    }

    @Test
    void sumsUpWhereGoodsAreBaked() {
        JsonNode day = plan("").at("/days/0");
        assertThat(plan("").at("/from").asString()).isEqualTo("2026-03-05");
        assertThat(texts(day.at("/bakedAt"), "bakery")).containsExactly("central", "mill");

        JsonNode central = day.at("/bakedAt/0");
        JsonNode rye = central.at("/products/2");
        int own = bake(day, "central", "rye");
        int harbours = bake(day, "harbour", "rye");
        assertThat(harbours).isGreaterThan(own).isEqualTo(bakeAsForecast("harbour", "rye"));
        assertThat(rye.at("/bake").asInt()).isEqualTo(own + harbours);
        assertThat(rye.at("/doughGrams").asDouble()).isEqualTo(800. * (own + harbours));
        assertThat(rye.at("/packing").toString())
                .isEqualTo("[{\"bakery\":\"central\",\"bake\":%d},{\"bakery\":\"harbour\",\"bake\":%d}]"
                        .formatted(own, harbours));
        assertThat(texts(central.at("/doughs"), "dough"))
                .as("a product without a dough is its own, one without a weight is none")
                .containsExactly("Bun", "sour");
        assertThat(central.at("/doughs/1/grams").asDouble()).isEqualTo(800. * (own + harbours));
        assertThat(central.at("/products/1").has("doughGrams")).isFalse();
        assertThat(bake(day.at("/bakedAt/1"), "rye")).isEqualTo(bake(day, "mill", "rye"));
    }

    @Test
    void listsAShopWithoutForecastWithTheReason() {
        JsonNode shop = shop(plan("?days=2").at("/days/1"), "new");
        assertThat(shop.at("/notForetold/kind").asString()).isEqualTo("bakery-without-sales");
        assertThat(shop.at("/notForetold/text").asString()).contains("no sales");
        assertThat(shop.at("/products")).isEmpty();
        assertThat(shop.has("issuedAt")).isFalse();

        JsonNode today = shop(plan("?from=2026-03-04&bakery=mill").at("/days/0"), "mill");
        assertThat(today.at("/notForetold/kind").asString()).isEqualTo("day-has-begun");
        JsonNode past = shop(plan("?from=2026-03-01&bakery=mill").at("/days/0"), "mill");
        assertThat(past.at("/notForetold/kind").asString()).isEqualTo("never-issued");
    }

    @Test
    void bakesWhatIsOrderedOfAClosedShop() {
        JsonNode mill = shop(plan("?from=2026-03-06").at("/days/0"), "mill");
        assertThat(mill.at("/closed").asBoolean()).isTrue();
        assertThat(mill.at("/closedBecause/kind").asString()).isEqualTo("closed-by-closure");
        assertThat(mill.at("/products")
                        .valueStream()
                        .mapToInt(p -> p.at("/bake").asInt()))
                .containsExactly(0, 0, 6);
        assertThat(shop(plan("?from=2026-03-06").at("/days/0"), "harbour")
                        .at("/closed")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void givesOneShopAndManyDays() {
        JsonNode plan = plan("?bakery=harbour&days=14");
        assertThat(plan.at("/days").size()).isEqualTo(14);
        assertThat(plan.at("/days")).allSatisfy(day -> {
            assertThat(texts(day.at("/shops"), "bakery")).containsExactly("harbour");
            assertThat(texts(day.at("/bakedAt"), "bakery")).containsExactly("central");
            assertThat(shop(day, "harbour").at("/products").size()).isEqualTo(3);
        });
    }

    @Test
    void plansWhatTheBakerSays() {
        int foretold = bakeAsForecast("harbour", "rye");
        rest.put(
                        "/api/v1/bakeries/harbour/overrides/2026-03-05/rye",
                        "{\"count\": 90, \"reason\": \"school trip\", \"by\": \"Anna\"}")
                .expectStatus()
                .isOk();

        JsonNode day = plan("").at("/days/0");
        JsonNode rye = find(shop(day, "harbour").at("/products"), "product", "rye");
        assertThat(rye.at("/bake").asInt()).isEqualTo(90);
        assertThat(rye.at("/walkIn").asInt()).isEqualTo(78);
        assertThat(rye.at("/forecast").asInt()).isEqualTo(foretold);
        assertThat(rye.at("/override/by").asString()).isEqualTo("Anna");
        assertThat(bake(day.at("/bakedAt/0"), "rye")).isEqualTo(90 + bake(day, "central", "rye"));
        assertThat(rest.csv(PLAN + ".csv")).contains("2026-03-05,central,harbour,rye,Country rye,90,78,12,72000");
        JsonNode others = find(shop(day, "central").at("/products"), "product", "rye");
        assertThat(others.has("override")).isFalse();
        assertThat(others.has("forecast")).isFalse();
    }

    @Test
    void givesARowForEachShopAndProduct() {
        String csv = rest.csv(PLAN + ".csv?days=2");
        List<String> lines = csv.lines().toList();
        int harbours = bakeAsForecast("harbour", "rye");
        assertThat(lines.get(0)).isEqualTo("date,baked_at,bakery,product,name,bake,walk_in,ordered,dough_grams");
        assertThat(lines)
                .hasSize(1 + 2 * 10)
                .contains("2026-03-05,central,harbour,rye,Country rye,%d,%d,12,%d"
                        .formatted(harbours, harbours - 12, 800 * harbours))
                .contains("2026-03-05,central,new,,,,,,")
                .contains("2026-03-06,mill,mill,rye,Country rye,6,0,6,4800");
        assertThat(rest.csv(PLAN + "?days=2")).isEqualTo(csv);
        assertThat(rest.csv(PLAN + ".csv?days=2&limit=3").lines()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "days=0, days, 0, bad-plan-days",
        "days=15, days, 15, bad-plan-days",
        "days=99999999999, days, 99999999999,",
        "days=two, days, two,",
        "from=1970-01-01, from, 1970-01-01, plan-out-of-reach",
        "from=2199-12-31, from, 2199-12-31, plan-out-of-reach",
        "from=2026-02-30, from, 2026-02-30,",
        "from=2026-03-18&days=2, days, 2, plan-ends-too-late",
        "bakery=nowhere, bakery, nowhere, unknown-bakery"
    })
    void refusesWhatIsNoPlan(String query, String field, String value, String kind) {
        int status = field.equals("bakery") ? 404 : 400;
        for (String path : List.of(PLAN, PLAN + ".csv")) {
            ProblemDetail problem =
                    RestCalls.problem(client.get().uri(path + "?" + query).exchange(), status);
            assertThat(problem.getProperties()).containsEntry("field", field).containsEntry("value", value);
            assertThat(Objects.requireNonNull(problem.getProperties()).get("kind"))
                    .isEqualTo(kind);
            assertThat(problem.getDetail()).isNotBlank();
        }
    }

    private JsonNode plan(String query) {
        return JsonMapper.shared().readTree(rest.json(PLAN + query));
    }

    private int bakeAsForecast(String bakery, String product) {
        return bake(
                JsonMapper.shared().readTree(rest.json("/api/v1/bakeries/" + bakery + "/forecasts?date=2026-03-05")),
                product);
    }

    private static int bake(JsonNode day, String shop, String product) {
        return bake(shop(day, shop), product);
    }

    private static int bake(JsonNode list, String product) {
        return find(list.at("/products"), "product", product).at("/bake").asInt();
    }

    private static JsonNode shop(JsonNode day, String shop) {
        return find(day.at("/shops"), "bakery", shop);
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        return list.valueStream()
                .filter(each -> each.path(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(each -> each.path(field).asString()).toList();
    }
}
