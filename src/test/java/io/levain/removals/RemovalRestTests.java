package io.levain.removals;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.Together;
import io.levain.sales.SalesClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was entered by mistake goes, and is known to have been there. */
@LevainTest
class RemovalRestTests {

    private static final String REMOVED = "/api/v1/removed";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SALES = "bakery,product,date,sold\nharbour,rye,2026-03-03,8\n";

    private final RestCalls rest;
    private final SalesClient sales;
    private final MovableClock clock;
    private final JdbcTemplate jdbc;

    RemovalRestTests(@Autowired RestTestClient client, @Autowired MovableClock clock, @Autowired JdbcTemplate jdbc) {
        this.rest = new RestCalls(client);
        this.sales = new SalesClient(client);
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void catalog() {
        sales.withCatalog();
    }

    /** What is sent, and where it is removed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            orders    | bakery,product,date,quantity            | harbour,rye,2026-05-01,3                | bakeries/harbour/orders/2026-05-01/rye | ORDERS
            standing  | bakery,customer,product,weekday,quantity,from,until,handover | harbour,"Mole, Pier 2",rye,monday,3,2026-05-04,,pickup | bakeries/harbour/standing?customer=Mole, Pier 2&product=rye&weekday=monday&from=2026-05-04 | ORDERS
            standing  | bakery,customer,product,weekday,quantity,from,until,handover | harbour,Mole,rye,monday,3,,, | bakeries/harbour/standing?customer=Mole&product=rye | ORDERS
            events    | bakery,product,date,until,category,name | harbour,,2026-05-01,,festival,"Fair, 2" | events?bakery=harbour&date=2026-05-01&category=festival&name=Fair, 2 | CALENDAR
            hours     | bakery,weekday,opens,closes,from,until  | harbour,monday,07:00,12:00,2026-01-01,  | hours?bakery=harbour&weekday=monday&opens=07:00&from=2026-01-01 | CALENDAR
            aims      | bakery,category,service_level,return_rate,level_at_least,level_at_most | harbour,bread,,0.08,0.5, | aims?bakery=harbour&category=bread | PRODUCTS
            estimates | bakery,product,weekday,pieces,from      | harbour,rye,monday,5,2026-03-05         | estimates?bakery=harbour&product=rye&weekday=monday | PRODUCTS
            estimates | bakery,product,weekday,pieces,from      | harbour,rye,,5,2026-03-05               | estimates?bakery=harbour&product=rye&weekday= | PRODUCTS
            """)
    void keepsWhatIsRemovedSoThatItCanBeSentAgain(String kind, String header, String row, String uri, String change) {
        String other = row.replace("harbour", "kiwi");
        rest.csv("/api/v1/" + kind, header + "\n" + row + "\n" + other + "\n");
        jdbc.update("delete from bakery_change");

        rest.delete("/api/v1/" + uri).expectStatus().isNoContent();

        assertThat(rest.csv("/api/v1/" + kind)).contains("kiwi").doesNotContain("harbour");
        assertThat(jdbc.queryForList("select kind from bakery_change", String.class))
                .containsExactly(change);
        RestCalls.problem(rest.delete("/api/v1/" + uri), 404);
        List<Map<String, Object>> removed = removed(REMOVED);
        assertThat(removed).hasSize(1);
        assertThat(removed.get(0))
                .containsEntry("file", kind + ".csv")
                .containsEntry("bakery", "harbour")
                .containsEntry("csv", header + "\n" + row + "\n")
                .containsEntry("removedAt", "2026-03-04T16:00:00Z");

        assertThat(rest.csv("/api/v1/" + kind, csv(removed)).accepted()).isOne();
        assertThat(rest.csv("/api/v1/" + kind)).contains("harbour");
    }

    @Test
    void removesOneStretchAndOneExpectationOfSeveral() {
        rest.csv("/api/v1/hours", """
                bakery,weekday,opens,closes
                harbour,monday,07:00,12:00
                harbour,monday,14:00,18:00
                harbour,tuesday,14:00,18:00
                """);
        rest.delete("/api/v1/hours?bakery=harbour&weekday=monday&opens=14:00")
                .expectStatus()
                .isNoContent();
        assertThat(rest.csv("/api/v1/hours"))
                .contains("monday,07:00", "tuesday,14:00")
                .doesNotContain("monday,14:00");

        rest.csv("/api/v1/estimates", "bakery,product,pieces,weekday\nharbour,rye,5,\nharbour,rye,6,monday\n");
        rest.delete("/api/v1/estimates?bakery=harbour&product=rye&weekday=monday")
                .expectStatus()
                .isNoContent();
        assertThat(rest.csv("/api/v1/estimates")).contains("rye,,5").doesNotContain("monday");
        RestCalls.problem(rest.delete("/api/v1/estimates?bakery=harbour&product=rye&weekday=Montag"), 400);
        RestCalls.problem(rest.delete("/api/v1/estimates?bakery=harbour&product=roll"), 404);
    }

    @Test
    void keepsAClosureThatIsDenied() {
        rest.put("/api/v1/bakeries/harbour/closures/2026-05-01").expectStatus().isOk();

        rest.delete("/api/v1/bakeries/harbour/closures/2026-05-01")
                .expectStatus()
                .isNoContent();
        RestCalls.problem(rest.delete("/api/v1/bakeries/harbour/closures/2026-05-01"), 404);

        assertThat(removed(REMOVED))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("file", "closures")
                        .containsEntry("csv", "bakery,date,state\nharbour,2026-05-01,confirmed\n"));
    }

    @Test
    void listsTheLatestFirstInPartsByFileAndBakery() {
        String header = "bakery,product,date,quantity\n";
        rest.csv("/api/v1/orders", header + "harbour,rye,2026-05-01,3\nkiwi,rye,2026-05-02,3\n");
        rest.put("/api/v1/bakeries/harbour/closures/2026-05-01");
        rest.delete("/api/v1/bakeries/harbour/orders/2026-05-01/rye");
        clock.advance(Duration.ofSeconds(1));
        rest.delete("/api/v1/bakeries/kiwi/orders/2026-05-02/rye");
        clock.advance(Duration.ofSeconds(1));
        rest.delete("/api/v1/bakeries/harbour/closures/2026-05-01");

        assertThat(removed(REMOVED))
                .extracting(row -> row.get("file"))
                .containsExactly("closures", "orders.csv", "orders.csv");
        assertThat(removed(REMOVED + "?file=orders.csv"))
                .extracting(row -> row.get("bakery"))
                .containsExactly("kiwi", "harbour");
        assertThat(removed(REMOVED + "?bakery=harbour"))
                .extracting(row -> row.get("file"))
                .containsExactly("closures", "orders.csv");
        assertThat(removed(REMOVED + "?limit=1")).hasSize(1);
        rest.put("/api/v1/chains/other", "{}").expectStatus().isOk();
        assertThat(removed(REMOVED + "?chain=other")).isEmpty();
        RestCalls.problem(rest.delete("/api/v1/bakeries/harbour/orders/2026-05-01/rye?chain=other"), 404);
    }

    @Test
    void removesAProductThatNeverSoldWithAllThatWasSaidOfIt() {
        rest.csv("/api/v1/assortment", "bakery,product,from\nharbour,rye,2026-01-01\n");
        rest.csv("/api/v1/estimates", "bakery,product,pieces,weekday\nharbour,rye,5,\n");
        rest.csv("/api/v1/events", "product,date,category,name\nrye,2026-05-01,promotion,Two for one\n");
        rest.csv("/api/v1/orders", "bakery,product,date,quantity\nharbour,rye,2026-05-01,0\n");
        rest.csv("/api/v1/sales?source=receipts", SALES);
        rest.put("/api/v1/bakeries/harbour/sales/2026-03-03/rye/confirmation")
                .expectStatus()
                .isOk();
        rest.delete("/api/v1/bakeries/harbour/sales/2026-03-03/rye")
                .expectStatus()
                .isNoContent();
        jdbc.update("delete from bakery_change");

        rest.delete("/api/v1/products/rye").expectStatus().isNoContent();

        RestCalls.problem(rest.delete("/api/v1/products/rye"), 404);
        assertThat(rest.csv("/api/v1/products")).contains("roll").doesNotContain("rye");
        assertThat(rest.csv("/api/v1/assortment")).doesNotContain("rye");
        assertThat(rest.json("/api/v1/bakeries/harbour/sales/2026-03-03")).doesNotContain("rye");
        assertThat(removed(REMOVED))
                .extracting(row -> row.get("file"))
                .containsExactlyInAnyOrder(
                        "products.csv", "assortment.csv", "estimates.csv", "events.csv", "orders.csv", "sales.csv");
        assertThat(removed(REMOVED + "?file=sales.csv").get(0).get("csv"))
                .asString()
                .contains("harbour,rye,2026-03-03,8");
        assertThat(jdbc.queryForList("select distinct kind from bakery_change", String.class))
                .containsExactly("PRODUCTS");

        for (String file : List.of("products", "assortment", "estimates", "events", "orders", "sales")) {
            String csv = csv(removed(REMOVED + "?file=" + file + ".csv"));
            assertThat(rest.csv("/api/v1/" + file, csv).accepted()).as(file).isOne();
        }
    }

    @Test
    void keepsAProductThatSoldOrWasOrderedAndSaysWhatToDo() {
        rest.csv("/api/v1/sales", SALES);
        rest.csv("/api/v1/orders", "bakery,product,date,quantity\nharbour,roll,2026-05-01,3\n");
        rest.csv("/api/v1/assortment", "bakery,product,from\nharbour,rye,2026-01-01\n");

        var sold = RestCalls.problem(rest.delete("/api/v1/products/rye"), 409);
        assertThat(sold.getProperties()).containsEntry("kind", "product-sold");
        assertThat(sold.getDetail()).contains("since 2026-03-03", "/api/v1/assortment", "until");
        var ordered = RestCalls.problem(rest.delete("/api/v1/products/roll"), 409);
        assertThat(ordered.getProperties()).containsEntry("kind", "product-ordered");
        assertThat(ordered.getDetail())
                .contains("2026-05-01", "DELETE /api/v1/bakeries/{bakery}/orders/2026-05-01/roll");

        assertThat(rest.csv("/api/v1/products")).contains("roll", "rye");
        assertThat(rest.csv("/api/v1/assortment")).contains("rye");
        assertThat(removed(REMOVED)).isEmpty();

        rest.delete("/api/v1/bakeries/harbour/orders/2026-05-01/roll")
                .expectStatus()
                .isNoContent();
        rest.delete("/api/v1/products/roll").expectStatus().isNoContent();
    }

    /** On one server; {@link RemovalOnTwoServersTests} has two. */
    @Test
    void losesNoSaleOfAProductThatIsRemovedAtThatMoment() throws Exception {
        List<String> answers = new ArrayList<>();
        for (int round = 0; round < 60; round++) {
            String product = "p" + round;
            rest.csv("/api/v1/products", "product,name\n" + product + ",P\n");
            answers.addAll(Together.clients(
                    3,
                    number -> List.of(
                            number == 0
                                    ? "removed " + status(rest.delete("/api/v1/products/" + product))
                                    : "accepted "
                                            + rest.csv(
                                                            "/api/v1/sales",
                                                            "bakery,product,date,sold\nharbour," + product
                                                                    + ",2026-03-0" + number + ",3\n")
                                                    .accepted())));
        }

        assertThat(answers).isSubsetOf("removed 204", "removed 409", "accepted 0", "accepted 1");
        assertThat(jdbc.queryForObject("select count(*) from sales_entry", Long.class))
                .isEqualTo(answers.stream().filter("accepted 1"::equals).count());
        assertThat(jdbc.queryForObject(
                        "select count(*) from sales_entry e join product p on p.id = e.product_id", Long.class))
                .isEqualTo(jdbc.queryForObject("select count(*) from sales_entry", Long.class));
    }

    private static int status(RestTestClient.ResponseSpec answer) {
        return answer.returnResult(String.class).getStatus().value();
    }

    private static String csv(List<Map<String, Object>> removed) {
        return String.valueOf(removed.get(0).get("csv"));
    }

    private List<Map<String, Object>> removed(String uri) {
        return JSON.readValue(rest.json(uri), new TypeReference<>() {});
    }
}
