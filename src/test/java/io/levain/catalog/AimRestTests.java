package io.levain.catalog;

import static io.levain.sales.SalesClient.CSV;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.sales.SalesClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class AimRestTests {

    private static final String AIMS = "/api/v1/aims";
    private static final String HEADER = "bakery,category,service_level,return_rate,level_at_least,level_at_most\n";

    private final RestCalls rest;
    private final SalesClient sales;
    private final JdbcTemplate jdbc;

    AimRestTests(@Autowired RestTestClient client, @Autowired JdbcTemplate jdbc) {
        this.rest = new RestCalls(client);
        this.sales = new SalesClient(client);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void catalog() {
        sales.withCatalog();
        sales.post("/api/v1/products", CSV, "product,name,category\nrye,Rye,bread\n");
        jdbc.update("delete from bakery_change");
    }

    @Test
    void takesAimsForCategoriesAndBakeries() {
        String body = HEADER + """
                ,,,,0.3,
                ,bread,,0.08,,
                harbour,,0.8,,,
                harbour,bread,,0.05,0.5,0.9
                """;

        sales.post(AIMS, CSV, body).jsonPath("$.accepted").isEqualTo(4);
        sales.post(AIMS, CSV, body).jsonPath("$.unchanged").isEqualTo(4);

        assertThat(sales.export(AIMS)).isEqualTo(body);
        assertThat(sales.export(AIMS + "?bakery=harbour").lines()).hasSize(3);
        assertThat(changes("harbour")).isEqualTo(2);
        assertThat(changes("kiwi")).isOne();
    }

    @Test
    void removesJustTheRowThatIsMeant() {
        String kept = "harbour,bread,,0.05,,\n";
        sales.post(AIMS, CSV, HEADER + ",,0.9,,,\nharbour,,0.8,,,\n" + kept);

        rest.delete(AIMS).expectStatus().isNoContent();
        rest.delete(AIMS + "?bakery=harbour&category=").expectStatus().isNoContent();

        assertThat(sales.export(AIMS)).isEqualTo(HEADER + kept);
        RestCalls.problem(rest.delete(AIMS + "?category=bread"), 404);
        RestCalls.problem(rest.delete(AIMS + "?bakery=nowhere"), 404);
    }

    @Test
    void refusesWhatCannotBeAndAsksAboutACategoryThatNoProductHas() {
        sales.post(AIMS, CSV, HEADER + """
                        nowhere,,0.8,,,
                        harbour,,,1,,
                        harbour,brot,0.8,,,
                        """)
                .jsonPath("$.accepted")
                .isEqualTo(1)
                .jsonPath("$.answers[0].field")
                .isEqualTo("bakery")
                .jsonPath("$.answers[1].field")
                .isEqualTo("return_rate")
                .jsonPath("$.answers[2].doubts[0].reason.kind")
                .isEqualTo("category-without-products");
    }

    private int changes(String bakery) {
        return jdbc.queryForList(
                        "select c.id from bakery_change c join bakery b on b.id = c.bakery_id where b.code = ?",
                        Long.class,
                        bakery)
                .size();
    }
}
