package io.levain.lostshares;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.simulation.OtherPurchases;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@LevainTest
class LostShareTests {

    private static final String SHARE = "/api/v1/bakeries/shop/lost-share";
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);

    private final RestCalls rest;
    private final JsonMapper json;

    @Autowired
    LostShareTests(RestTestClient client, JsonMapper json) {
        this.rest = new RestCalls(client);
        this.json = json;
    }

    @Test
    void measuresItAndUsesItForNothing() {
        shop();
        sell(400, true);

        JsonNode told = json.readTree(rest.json(SHARE));

        assertThat(told.path("shop").path("standardError").asDouble()).isBetween(.02, .3);
        assertThat(told.path("shop").path("share").asDouble()).isBetween(.3, 1.);
        assertThat(told.path("shop").path("why").get(0).path("kind").asString()).isEqualTo("lost-share-measured");
        assertThat(told.path("products").size()).isEqualTo(12);
        assertThat(told.path("categories").size()).isEqualTo(1);
        JsonNode first = told.path("products").get(0);
        assertThat(first.path("product").asString()).isEqualTo("p0");
        assertThat(first.path("entered").asDouble()).isEqualTo(.8);
        assertThat(told.path("products").get(1).has("entered")).isFalse();
        assertThat(told.path("notes").get(0).path("text").asString()).contains("lost_share");
    }

    @Test
    void saysWhatIsWanting() {
        shop();
        JsonNode nothing = json.readTree(rest.json(SHARE));
        assertThat(nothing.path("products").size()).isZero();
        assertThat(nothing.path("shop").path("why").get(0).path("kind").asString())
                .isEqualTo("lost-share-never-short");

        sell(80, true);
        JsonNode early = json.readTree(rest.json(SHARE)).path("products").get(0).path("measured");
        assertThat(early.has("share")).isEqualTo(early.path("standardError").asDouble() < .3);
    }

    /** Without what was baked nobody knows what was missed. */
    @Test
    void needsWhatWasBaked() {
        shop();
        sell(80, false);

        JsonNode told = json.readTree(rest.json(SHARE));

        assertThat(told.path("shop").has("share")).isFalse();
        assertThat(told.path("products").size()).isZero();
    }

    private void shop() {
        rest.json("/api/v1/bakeries", """
                {"bakery": "shop", "name": "Shop", "timeZone": "Europe/Berlin", "country": "DE"}""");
        StringBuilder products = new StringBuilder("product,name,category,lost_share\n");
        for (int i = 0; i < 12; i++) {
            products.append("p").append(i).append(",P").append(i).append(i < 4 ? ",bread," : ",,");
            products.append(i == 0 ? ".8\n" : "\n");
        }
        rest.csv("/api/v1/products", products.toString());
    }

    private void sell(int days, boolean baked) {
        OtherPurchases world = new OtherPurchases(1, .3);
        StringBuilder sales =
                new StringBuilder(baked ? "bakery,product,date,sold,baked\n" : "bakery,product,date,sold\n");
        YESTERDAY
                .minusDays(days - 1L)
                .datesUntil(YESTERDAY.plusDays(1))
                .forEach(date -> world.next()
                        .forEach(sale -> sales.append("shop,p")
                                .append(sale.product())
                                .append(',')
                                .append(date)
                                .append(',')
                                .append(sale.sold())
                                .append(baked ? "," + sale.baked() : "")
                                .append('\n')));
        rest.csv("/api/v1/sales?history=true", sales.toString());
    }
}
