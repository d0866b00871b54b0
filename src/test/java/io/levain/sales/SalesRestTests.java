package io.levain.sales;

import static io.levain.sales.SalesClient.CSV;
import static io.levain.sales.SalesClient.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class SalesRestTests {

    private static final String HEADER =
            "bakery,product,date,sold,baked,unsold,sold_out_at,ordered,marked_down,marked_down_income\n";

    private final SalesClient sales;

    SalesRestTests(@Autowired RestTestClient client) {
        sales = new SalesClient(client);
    }

    @BeforeEach
    void catalog() {
        sales.withCatalog();
    }

    @Test
    void isNotHarmedByATillThatSendsTwice() {
        String body = "bakery,product,date,sold\nharbour,roll,2026-03-03,120\nharbour,rye,2026-03-03,31.5\n";

        sales.csv("?source=till-total", body).jsonPath("$.accepted").isEqualTo(2);
        String first = sales.export();
        sales.csv("?source=till-total", body).jsonPath("$.unchanged").isEqualTo(2);

        assertThat(sales.export())
                .isEqualTo(first)
                .isEqualTo(HEADER + "harbour,roll,2026-03-03,120,,,,,,\nharbour,rye,2026-03-03,31.5,,,,,,\n");
    }

    @Test
    void takesOneRowOfJsonForTheBakeryOfTheAddress() {
        sales.post(
                        "/api/v1/bakeries/harbour/sales",
                        MediaType.APPLICATION_JSON,
                        "{\"product\":\"rye\",\"date\":\"2026-03-04\",\"baked\":10,\"unsold\":2,\"soldOutAt\":\"11:30\"}")
                .jsonPath("$.accepted")
                .isEqualTo(1);

        assertThat(sales.export("/api/v1/bakeries/harbour/sales"))
                .isEqualTo(HEADER + "harbour,rye,2026-03-04,8,10,2,11:30,,,\n");
        assertThat(sales.export("/api/v1/bakeries/kiwi/sales")).isEqualTo(HEADER);
        sales.json200("/api/v1/bakeries/harbour/sales").json("""
                [{"bakery":"harbour","product":"rye","date":"2026-03-04","sold":8,"baked":10,"unsold":2,
                  "soldOutAt":"11:30"}]""");
    }

    @Test
    void correctsAndErasesOnlyWhatARowNames() {
        sales.csv(HEADER + "harbour,rye,2026-03-03,8,10,,11:30,1,,\n");

        sales.json(
                        "{\"bakery\":\"harbour\",\"product\":\"rye\",\"date\":\"2026-03-03\",\"soldOutAt\":null,\"baked\":null}")
                .jsonPath("$.corrected")
                .isEqualTo(1);

        assertThat(sales.export()).isEqualTo(HEADER + "harbour,rye,2026-03-03,8,,,,1,,\n");
    }

    @Test
    void believesStaffBeforeTheTillAndTheTillBeforeReceiptsFieldByField() {
        String key = "{\"bakery\":\"harbour\",\"product\":\"rye\",\"date\":\"2026-03-03\",";

        sales.json("?source=receipts", key + "\"sold\":7,\"soldOutAt\":\"10:00\"}");
        sales.json("?source=till-total", key + "\"sold\":8,\"baked\":9}")
                .jsonPath("$.corrected")
                .isEqualTo(1);
        assertThat(sales.export()).isEqualTo(HEADER + "harbour,rye,2026-03-03,8,9,1,10:00,,,\n");
        sales.json(key + "\"baked\":12}").jsonPath("$.corrected").isEqualTo(1);
        assertThat(sales.export()).isEqualTo(HEADER + "harbour,rye,2026-03-03,8,12,4,10:00,,,\n");
        sales.json("?source=receipts", key + "\"sold\":6}")
                .jsonPath("$.corrected")
                .isEqualTo(1);
        assertThat(sales.export()).isEqualTo(HEADER + "harbour,rye,2026-03-03,8,12,4,10:00,,,\n");
    }

    @Test
    void takesItsOwnExportForNothingNewWhoeverSaidIt() {
        sales.csv(
                "?source=till-total", HEADER + "harbour,roll,2026-03-02,90,100,,,,,\nharbour,rye,2026-03-02,9,,,,,,\n");
        sales.csv(HEADER + "harbour,roll,2026-03-03,,80,5,13:00,2,,\nkiwi,rye,2026-03-03,1.25,,,,,,\n");
        String export = sales.export();

        sales.csv(export).jsonPath("$.unchanged").isEqualTo(4);
        sales.json(new String(
                        sales.json200(SALES).returnResult().getResponseBody(), java.nio.charset.StandardCharsets.UTF_8))
                .jsonPath("$.unchanged")
                .isEqualTo(4);

        assertThat(sales.export()).isEqualTo(export);
    }

    @Test
    void givesTheDaysThatAreAskedFor() {
        sales.csv("""
                bakery,product,date,sold
                harbour,roll,2026-03-01,1
                harbour,roll,2026-03-02,2
                harbour,rye,2026-03-02,3
                kiwi,roll,2026-03-02,4
                harbour,roll,2026-03-03,5
                """);

        assertThat(sales.export(SALES + "?from=2026-03-02&to=2026-03-02&bakery=harbour&product=roll"))
                .isEqualTo(HEADER + "harbour,roll,2026-03-02,2,,,,,,\n");
        assertThat(sales.export("/api/v1/bakeries/harbour/sales?from=2026-03-03")
                        .lines())
                .hasSize(2);
        assertThat(sales.export(SALES + "?product=roll").lines()).hasSize(5);
        sales.problem(sales.get(SALES + "?bakery=none", CSV), 404)
                .jsonPath("$.field")
                .isEqualTo("bakery");
        sales.problem(sales.get(SALES + "?product=none", CSV), 404);
        sales.problem(sales.get(SALES + "?from=2026-02-31", CSV), 400)
                .jsonPath("$.field")
                .isEqualTo("from");
        sales.problem(sales.get(SALES + "?from=2026-03-03&to=2026-03-02", CSV), 400)
                .jsonPath("$.field")
                .isEqualTo("to");
    }

    @Test
    void namesTheSourcesThatThereAre() {
        sales.problem(sales.send(SALES + "?source=till", CSV, new byte[0]), 400)
                .jsonPath("$.field")
                .isEqualTo("source")
                .jsonPath("$.value")
                .isEqualTo("till")
                .jsonPath("$.detail")
                .value(detail -> assertThat((String) detail).contains("staff, till-total, receipts"));
    }
}
