package io.levain.orders;

import static io.levain.sales.SalesClient.CSV;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.sales.SalesClient;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class OrderRestTests {

    private static final String ORDERS = "/api/v1/orders";
    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);

    private final SalesClient sales;
    private final Catalog catalog;
    private final FirmOrders orders;

    OrderRestTests(@Autowired RestTestClient client, @Autowired Catalog catalog, @Autowired FirmOrders orders) {
        this.sales = new SalesClient(client);
        this.catalog = catalog;
        this.orders = orders;
    }

    @BeforeEach
    void catalog() {
        sales.withCatalog();
    }

    @Test
    void takesOrdersForDaysToCome() {
        String body = """
                bakery,product,date,quantity
                harbour,roll,2026-12-24,40
                harbour,rye,2026-12-24,2.5
                kiwi,rye,2026-12-24,1
                """;

        sales.post(ORDERS, CSV, body).jsonPath("$.accepted").isEqualTo(3);
        sales.post(ORDERS, CSV, body).jsonPath("$.unchanged").isEqualTo(3);

        assertThat(sales.export(ORDERS)).isEqualTo(body);
        assertThat(orders.on(harbour(), CHRISTMAS_EVE).due(false)).isEqualTo(Map.of("roll", 40.0, "rye", 2.5));
        assertThat(orders.on(harbour(), CHRISTMAS_EVE.minusDays(1)).due(false)).isEmpty();
    }

    @Test
    void takesAnOrderBackByAQuantityOfZero() {
        sales.post(ORDERS, CSV, "bakery,product,date,quantity\nharbour,roll,2026-12-24,40\n");

        sales.post(
                        "/api/v1/bakeries/harbour/orders",
                        MediaType.APPLICATION_JSON,
                        "{\"product\":\"roll\",\"date\":\"2026-12-24\",\"quantity\":0}")
                .jsonPath("$.corrected")
                .isEqualTo(1);

        assertThat(orders.on(harbour(), CHRISTMAS_EVE).due(false)).isEmpty();
    }

    @Test
    void keepsTheGoodOrdersOfABatch() {
        sales.post(ORDERS, CSV, """
                        bakery,product,date,quantity
                        harbour,roll,2026-12-24,40
                        nowhere,roll,2026-12-24,40
                        harbour,cake,2026-12-24,40
                        harbour,roll,2026-12-24,-1
                        """)
                .jsonPath("$.accepted")
                .isEqualTo(1)
                .jsonPath("$.answers[0].field")
                .isEqualTo("bakery")
                .jsonPath("$.answers[1].field")
                .isEqualTo("product")
                .jsonPath("$.answers[2].field")
                .isEqualTo("quantity");
        sales.problem(sales.send("/api/v1/bakeries/nowhere/orders", CSV, new byte[0]), 404);
    }

    @Test
    void refusesAnOrderThatLiesTooFarAheadAndAsksAboutOneLongPast() {
        sales.post(ORDERS, CSV, """
                        bakery,product,date,quantity
                        harbour,roll,2028-03-04,1
                        harbour,roll,2028-03-05,2
                        harbour,rye,2016-03-05,3
                        harbour,rye,2025-03-04,4
                        """)
                .jsonPath("$.accepted")
                .isEqualTo(3)
                .jsonPath("$.answers[0].field")
                .isEqualTo("date")
                .jsonPath("$.answers[0].value")
                .isEqualTo("2028-03-05")
                .jsonPath("$.answers[1].doubts[0].reason.kind")
                .isEqualTo("order-long-ago")
                .jsonPath("$.answers.length()")
                .isEqualTo(2);
    }

    @Test
    void givesTheOrdersThatAreAskedFor() {
        sales.post(ORDERS, CSV, """
                bakery,product,date,quantity
                harbour,roll,2026-12-23,1
                harbour,roll,2026-12-24,2
                harbour,rye,2026-12-24,3
                kiwi,roll,2026-12-24,4
                """);

        assertThat(sales.export("/api/v1/bakeries/harbour/orders?product=roll&from=2026-12-24"))
                .isEqualTo("bakery,product,date,quantity\nharbour,roll,2026-12-24,2\n");
        assertThat(sales.export(ORDERS + "?to=2026-12-23").lines()).hasSize(2);
    }

    private Bakery harbour() {
        return catalog.bakery(catalog.chain("default").id(), "harbour");
    }
}
