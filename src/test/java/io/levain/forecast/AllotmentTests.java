package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Product;
import io.levain.decision.BakeCount;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a place bakes for several shops is shared out among them. */
@LevainTest
class AllotmentTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate TOMORROW = YESTERDAY.plusDays(2);
    private static final List<String> SHOPS = List.of("harbour", "market", "quay");

    private static final String OVENS = "bakery,name,time_zone,country,baked_at,maximum\n";

    private final RestTestClient client;
    private final RestCalls rest;
    private final Forecasts forecasts;
    private final Allotments allotments;
    private final AllotmentStore store;
    private final AllotmentSchedule schedule;
    private final Catalog catalog;
    private final JdbcTemplate jdbc;
    private final MovableClock clock;

    @Autowired
    AllotmentTests(
            RestTestClient client,
            Forecasts forecasts,
            Allotments allotments,
            AllotmentStore store,
            AllotmentSchedule schedule,
            Catalog catalog,
            JdbcTemplate jdbc,
            MovableClock clock) {
        this.client = client;
        this.rest = new RestCalls(client);
        this.forecasts = forecasts;
        this.allotments = allotments;
        this.store = store;
        this.schedule = schedule;
        this.catalog = catalog;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void shops() {
        send("/api/v1/bakeries", """
                bakery,name,time_zone,country,currency,baked_at
                central,Central,Europe/Berlin,DE,EUR,
                harbour,Harbour,Europe/Berlin,DE,EUR,central
                market,Market,Europe/Berlin,DE,EUR,central
                quay,Quay,Europe/Berlin,DE,EUR,central
                alone,Alone,Europe/Berlin,DE,EUR,
                """);
        send("/api/v1/products", """
                product,name,category,price,cost,batch_size
                roll,Roll,rolls,0.6,0.2,10
                rye,Rye,bread,4,1.5,6
                """);
        StringBuilder csv = new StringBuilder("bakery,product,date,sold\n");
        List<String> all = List.of("harbour", "market", "quay", "alone");
        for (int i = 0; i < all.size(); i++) {
            for (String product : List.of("roll", "rye")) {
                int usual = (product.equals("roll") ? 13 : 21) - 2 * i;
                String shop = all.get(i);
                YESTERDAY
                        .minusDays(69)
                        .datesUntil(YESTERDAY.plusDays(1))
                        .forEach(date -> csv.append(
                                String.format("%s,%s,%s,%d%n", shop, product, date, usual + date.getDayOfMonth() % 4)));
            }
        }
        send("/api/v1/sales", csv.toString());
        issue();
    }

    @Test
    void fillsTraysWithTheSumOverTheShopsAndSaysSo() {
        assertThat(sum("roll") % 10).as("each wants what it wants").isNotZero();

        allotments.allot(central());

        int shared = 0;
        for (LocalDate date : TOMORROW.datesUntil(TOMORROW.plusDays(14)).toList()) {
            for (Map.Entry<String, Integer> tray : Map.of("roll", 10, "rye", 6).entrySet()) {
                int sum = 0;
                for (String shop : SHOPS) {
                    JsonNode product = product(shop, date, tray.getKey());
                    sum += product.at("/bake").asInt();
                    double told = product.at("/why")
                            .valueStream()
                            .mapToDouble(step -> step.at("/parameters/pieces").asDouble())
                            .sum();
                    assertThat(told).isEqualTo(product.at("/bake").asDouble());
                    assertThat(product.at("/expected/count/bake")).isEqualTo(product.at("/bake"));
                    shared += (int) product.at("/why")
                            .valueStream()
                            .filter(step -> step.at("/kind").asString().equals("other-shops"))
                            .count();
                }
                assertThat(sum % tray.getValue()).as(date + " " + tray).isZero();
                assertThat(sum).isPositive();
            }
        }
        assertThat(shared).isPositive();
        JsonNode plan = JsonMapper.shared().readTree(rest.json("/api/v1/plan")).at("/days/0/bakedAt");
        assertThat(plan.valueStream()
                        .flatMap(place -> place.at("/products").valueStream())
                        .filter(product -> product.at("/packing").size() == 3)
                        .map(product -> product.at("/bake").asInt()))
                .containsExactly(sum("roll"), sum("rye"));
    }

    @Test
    void leavesABakeryThatBakesForItselfAsItWas() {
        List<Long> before = rows("alone");
        assertThat(product("alone", TOMORROW, "roll").at("/bake").asInt() % 10).isZero();

        allotments.allot(bakery("alone"));
        allotments.allot(central());

        assertThat(rows("alone")).isEqualTo(before);
    }

    @Test
    void leavesAloneWhatWasIssuedBeforeTraysWereShared() {
        jdbc.update("update forecast set content_hash = repeat('0', 64),"
                + " context = replace(context, ',\"bakedAt\":\"central\"', '')");
        int before = sum("roll");

        allotments.allot(central());

        assertThat(sum("roll")).isEqualTo(before);
        issue();
        allotments.allot(central());
        assertThat(sum("roll") % 10).isZero();
    }

    @Test
    void changesNothingAnyMoreWhileNothingIsNew() {
        allotments.allot(central());
        List<Long> before = SHOPS.stream().flatMap(shop -> rows(shop).stream()).toList();

        for (int round = 0; round < 3; round++) {
            issue();
            allotments.allot(central());
        }

        assertThat(SHOPS.stream().flatMap(shop -> rows(shop).stream())).isEqualTo(before);
    }

    @Test
    void sharesOutAnewWhatOneShopIssues() {
        allotments.allot(central());
        send("/api/v1/orders", "bakery,product,date,quantity\nquay,roll,2026-03-05,17\n");
        send("/api/v1/orders", "bakery,product,date,quantity\nmarket,roll,2026-03-06,6\n");
        rest.put("/api/v1/bakeries/market/closures/2026-03-06").expectStatus().is2xxSuccessful();
        issue();

        allotments.allot(central());

        assertThat(sum("roll") % 10).isZero();
        assertThat(product("quay", TOMORROW, "roll").at("/ordered").asInt()).isEqualTo(17);
        LocalDate closed = TOMORROW.plusDays(1);
        assertThat(product("market", closed, "roll").at("/bake").asInt())
                .as("what is ordered of a closed shop takes its part of a tray")
                .isEqualTo(6);
        assertThat(sum("roll", closed) % 10).isZero();
    }

    @Test
    void bakesNoMoreThanTheOvenOfThePlace() {
        send(
                "/api/v1/bakeries",
                OVENS + "central,Central,Europe/Berlin,DE,,30\nquay,Quay,Europe/Berlin,DE,central,1\n");
        issue();

        allotments.allot(central());

        assertThat(sum("roll") + sum("rye")).isBetween(26, 30);
        assertThat(sum("roll") % 10).isZero();
        assertThat(product("quay", TOMORROW, "rye").at("/bake").asInt())
                .as("the shop's own oven bakes none of it")
                .isGreaterThan(1);
    }

    @Test
    void isDueOnceTheShopsHaveIssuedForAMoment() {
        assertThat(schedule.due(clock.instant())).isEmpty();
        clock.advance(Duration.ofSeconds(6));
        assertThat(schedule.due(clock.instant())).containsExactly(central());

        allotments.allot(central());
        assertThat(schedule.due(clock.instant())).isEmpty();

        send("/api/v1/bakeries", OVENS + "central,Central,Europe/Berlin,DE,,30\n");
        forecasts.issue(central());
        for (int i = 0; i < 15; i++) {
            forecasts.issue(bakery("quay"));
            assertThat(schedule.due(clock.instant())).isEmpty();
            clock.advance(Duration.ofSeconds(4));
        }
        assertThat(schedule.due(clock.instant())).as("a minute is enough").containsExactly(central());
    }

    @Test
    void givesWayToAnIssueAndToOneThatBeganLater() {
        AllotmentStore.Begun slow = store.begin(central()).orElseThrow();
        forecasts.issue(bakery("quay"));
        assertThat(recount(slow, "quay")).isZero();
        assertThat(recount(slow, "market")).isOne();

        store.begin(central());

        assertThat(recount(slow, "harbour")).isZero();
    }

    @Test
    void goesBackToOwnTraysWhereAShopBakesForItselfAgain() {
        allotments.allot(central());
        send("/api/v1/bakeries", OVENS + "quay,Quay,Europe/Berlin,DE,,\n");
        issue();
        allotments.allot(central());

        assertThat(product("quay", TOMORROW, "roll").at("/bake").asInt() % 10).isZero();
        assertThat(product("quay", TOMORROW, "roll").at("/tray").asInt()).isEqualTo(10);
        assertThat(sum("roll") % 10).isZero();
    }

    @Test
    void leavesTheOthersAsideWhereSomebodyAsksWhatIf() {
        client.post()
                .uri("/api/v1/bakeries/quay/forecasts/what-if")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"maximum\": 20}")
                .exchange()
                .expectBody()
                .jsonPath("$.supposed[?(@.kind == 'counted-alone')].parameters.place")
                .isEqualTo("central")
                .jsonPath("$.products[0].bake")
                .value(bake -> assertThat((Integer) bake).isLessThan(10))
                .jsonPath("$.products[1].bake")
                .value(bake -> assertThat((Integer) bake).isBetween(10, 20));
    }

    private int recount(AllotmentStore.Begun begun, String shop) {
        long roll = catalog.product(bakery(shop).chainId(), "roll").id();
        Map<Long, Product> products = new TreeMap<>();
        catalog.products(bakery(shop).chainId()).forEach(product -> products.put(product.id(), product));
        TreeMap<LocalDate, Map<Long, BakeCount>> counts =
                new TreeMap<>(Map.of(TOMORROW, Map.of(roll, new BakeCount(99, 0, 99))));
        return store.store(begun, bakery(shop), counts, products, clock.instant());
    }

    private void issue() {
        forecasts.issue(catalog.chain("default"));
    }

    private void send(String path, String csv) {
        assertThat(rest.csv(path, csv).refused()).isZero();
    }

    private int sum(String product) {
        return sum(product, TOMORROW);
    }

    private int sum(String product, LocalDate date) {
        return SHOPS.stream()
                .mapToInt(shop -> product(shop, date, product).at("/bake").asInt())
                .sum();
    }

    private JsonNode product(String shop, LocalDate date, String code) {
        return JsonMapper.shared()
                .readTree(rest.json("/api/v1/bakeries/" + shop + "/forecasts?date=" + date))
                .at("/products")
                .valueStream()
                .filter(product -> product.at("/product").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<Long> rows(String shop) {
        return jdbc.queryForList(
                "select id from forecast where bakery_id = ? order by id",
                Long.class,
                bakery(shop).id());
    }

    private Bakery central() {
        return bakery("central");
    }

    private Bakery bakery(String code) {
        return catalog.bakery(catalog.chain("default").id(), code);
    }
}
