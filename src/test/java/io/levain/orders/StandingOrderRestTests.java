package io.levain.orders;

import static io.levain.sales.SalesClient.CSV;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.sales.SalesClient;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class StandingOrderRestTests {

    private static final String STANDING = "/api/v1/standing";
    private static final String HEADER = "bakery,customer,product,weekday,quantity,from,until,handover\n";

    /** A Thursday, the day after today. */
    private static final LocalDate TOMORROW = LocalDate.of(2026, 3, 5);

    private final RestCalls rest;
    private final SalesClient sales;
    private final Catalog catalog;
    private final FirmOrders orders;
    private final JdbcTemplate jdbc;

    StandingOrderRestTests(
            @Autowired RestTestClient client,
            @Autowired Catalog catalog,
            @Autowired FirmOrders orders,
            @Autowired JdbcTemplate jdbc) {
        this.rest = new RestCalls(client);
        this.sales = new SalesClient(client);
        this.catalog = catalog;
        this.orders = orders;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void catalog() {
        sales.withCatalog();
    }

    @Test
    void takesWhatCustomersGetUntilFurtherNotice() {
        String body = HEADER + """
                harbour,Café Mole,roll,thursday,20,,,delivery
                harbour,Café Mole,roll,friday,25,2026-03-06,2026-06-30,
                kiwi,Café Mole,roll,thursday,1,,,
                """;

        sales.post(STANDING, CSV, body).jsonPath("$.accepted").isEqualTo(3);
        sales.post(STANDING, CSV, body).jsonPath("$.unchanged").isEqualTo(3);

        assertThat(sales.export(STANDING)).isEqualTo(body);
        assertThat(sales.export("/api/v1/bakeries/kiwi/standing").lines()).hasSize(2);
        assertThat(sales.export(STANDING + "?customer=Nobody").lines()).hasSize(1);
        assertThat(standing(TOMORROW)).isEqualTo(Map.of("roll", 20.));
        assertThat(standing(TOMORROW.plusDays(1))).isEqualTo(Map.of("roll", 25.));
        assertThat(standing(TOMORROW.plusDays(2))).isEmpty();
        assertThat(standing(LocalDate.of(2026, 7, 3))).isEmpty();
    }

    @Test
    void takesALaterRowForTheEndOfAnEarlierOne() {
        sales.post(STANDING, CSV, HEADER + """
                harbour,Mole,roll,thursday,20,,,
                harbour,Mole,roll,thursday,30,2026-03-12,2026-03-19,
                harbour,Pier,roll,thursday,5,2026-03-05,,
                harbour,Mole,rye,thursday,7,,,
                harbour,Mole,rye,thursday,0,2026-03-12,,
                """);

        assertThat(standing(TOMORROW)).isEqualTo(Map.of("roll", 25., "rye", 7.));
        assertThat(standing(LocalDate.of(2026, 3, 12))).isEqualTo(Map.of("roll", 35.));
        assertThat(standing(LocalDate.of(2026, 3, 26)))
                .as("what was replaced stays so")
                .isEqualTo(Map.of("roll", 5.));
        assertThat(standing(TOMORROW.minusDays(7))).isEqualTo(Map.of("roll", 20., "rye", 7.));
    }

    @Test
    void endsOneByARowWithItsLastDay() {
        sales.post(STANDING, CSV, HEADER + "harbour,Mole,roll,thursday,20,,,pickup\n");
        jdbc.update("delete from bakery_change");

        sales.post("/api/v1/bakeries/harbour/standing", MediaType.APPLICATION_JSON, """
                        {"customer":"Mole","product":"roll","weekday":"thursday","quantity":20,"until":"2026-03-11"}""")
                .jsonPath("$.corrected")
                .isEqualTo(1);

        assertThat(standing(TOMORROW)).isEqualTo(Map.of("roll", 20.));
        assertThat(standing(LocalDate.of(2026, 3, 12))).isEmpty();
        assertThat(sales.export(STANDING)).isEqualTo(HEADER + "harbour,Mole,roll,thursday,20,,2026-03-11,pickup\n");
        assertThat(changed()).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    void notesFromWhichDayOnForecastsChange() {
        jdbc.update("delete from bakery_change");
        sales.post(STANDING, CSV, HEADER + "harbour,Mole,roll,thursday,20,2026-03-12,,\n");
        assertThat(changed()).isEqualTo(LocalDate.of(2026, 3, 12));

        jdbc.update("delete from bakery_change");
        rest.delete("/api/v1/bakeries/harbour/standing?customer=Mole&product=roll")
                .expectStatus()
                .isNoContent();
        assertThat(changed()).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void keepsTheGoodRowsOfABatch() {
        sales.post(STANDING, CSV, HEADER + """
                        harbour,Mole,roll,thursday,20,2028-03-04,,
                        nowhere,Mole,roll,thursday,20,,,
                        harbour,Mole,cake,thursday,20,,,
                        harbour,,roll,thursday,20,,,
                        harbour,Mole,roll,thursday,20,2028-03-05,,
                        """)
                .jsonPath("$.accepted")
                .isEqualTo(1)
                .jsonPath("$.answers[0].field")
                .isEqualTo("bakery")
                .jsonPath("$.answers[1].field")
                .isEqualTo("product")
                .jsonPath("$.answers[2].field")
                .isEqualTo("customer")
                .jsonPath("$.answers[3].field")
                .isEqualTo("from");
    }

    @Test
    void tellsThePackerWhatIsDue() {
        sales.post(STANDING, CSV, HEADER + """
                harbour,Pier,rye,thursday,2.5,,,
                harbour,Mole,roll,thursday,20,,,delivery
                harbour,Mole,roll,friday,9,,,
                """);
        sales.post(
                "/api/v1/orders",
                CSV,
                "bakery,product,date,quantity\nharbour,roll,2026-03-05,40\nharbour,rye,2026-03-05,0\n");

        String due = "/api/v1/bakeries/harbour/orders/due";
        String all = """
                {"bakery":"harbour","date":"2026-03-05","closed":false,"orders":[\
                {"customer":"Mole","product":"roll","quantity":20.0,"handover":"delivery"},\
                {"customer":"Pier","product":"rye","quantity":2.5},\
                {"product":"roll","quantity":40.0}]}""";
        assertThat(sales.text(due)).isEqualTo(all);
        assertThat(sales.text(due + "?date=2026-03-05")).isEqualTo(all);
        RestCalls.problem(sales.get(due + "?date=soon", MediaType.APPLICATION_JSON), 400);

        sales.post("/api/v1/events", CSV, "bakery,product,date,category,name\nharbour,,2026-03-05,closed,Outing\n");
        assertThat(sales.text(due)).isEqualTo("""
                {"bakery":"harbour","date":"2026-03-05","closed":true,"orders":[{"product":"roll","quantity":40.0}]}""");
    }

    @Test
    void keepsAProductThatSomebodyGetsAndForgetsItsOrdersOfNothing() {
        sales.post(STANDING, CSV, HEADER + "harbour,Mole,roll,thursday,20,,,\nharbour,Mole,rye,thursday,0,,,\n");

        RestCalls.problem(rest.delete("/api/v1/products/roll"), 409);
        rest.delete("/api/v1/products/rye").expectStatus().isNoContent();

        assertThat(sales.export(STANDING)).contains("roll").doesNotContain("rye");
        assertThat(sales.text("/api/v1/removed?file=standing.csv")).contains("rye,thursday,0");
    }

    private Map<String, Double> standing(LocalDate date) {
        Bakery harbour = catalog.bakery(catalog.chain("default").id(), "harbour");
        return orders.on(harbour, date).standing();
    }

    private LocalDate changed() {
        return jdbc.queryForList("select first_day from bakery_change where kind = 'ORDERS'", LocalDate.class)
                .get(0);
    }
}
