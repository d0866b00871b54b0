package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.catalog.Catalog;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

/** What is sold at a reduced price is no demand, and tells what a piece too many brings. */
@LevainTest
class MarkedDownTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);
    private static final int DAYS = 90;
    private static final String FORECASTS = "/api/v1/bakeries/shop/forecasts";

    private final RestTestClient client;
    private final RestCalls rest;
    private final Forecasts forecasts;
    private final Catalog catalog;

    @Autowired
    MarkedDownTests(RestTestClient client, Forecasts forecasts, Catalog catalog) {
        this.client = client;
        this.rest = new RestCalls(client);
        this.forecasts = forecasts;
        this.catalog = catalog;
    }

    /** Of 40 rye sold each day 5 went for 2.50 all together and 2 were left; of 40 rolls 5 went for 7.50. */
    @BeforeEach
    void sell() {
        rest.csv("/api/v1/bakeries", "bakery,name,time_zone,country\nshop,Shop,Europe/Berlin,DE\n");
        rest.csv(
                "/api/v1/products",
                "product,name,price,cost,salvage\nbun,Bun,3,1,0.2\nroll,Roll,3,1,\nrye,Rye,3,1,0.2\n");
        StringBuilder rows =
                new StringBuilder("bakery,product,date,sold,unsold,sold_out_at,marked_down,marked_down_income\n");
        for (LocalDate day = YESTERDAY.minusDays(DAYS - 1L); !day.isAfter(YESTERDAY); day = day.plusDays(1)) {
            rows.append("shop,bun,").append(day).append(",30,1,,,\n");
            rows.append("shop,rye,").append(day).append(",40,2,,5,2.5\n");
            rows.append("shop,roll,").append(day).append(",40,0,17:30,5,7.5\n");
        }
        rest.csv("/api/v1/sales", rows.toString());
        forecasts.issue(catalog.chain("default"));
    }

    @Test
    void foretellsWhatSellsAtFullPriceAndWhatATooManyBrings() {
        BodyContentSpec answer = client.get().uri(FORECASTS).exchange().expectBody();

        answer.jsonPath("$.soldOut.length()").isEqualTo(0);
        answer.jsonPath("$.products[0].usual").isEqualTo(30);
        answer.jsonPath("$.products[0].salvageLearned").doesNotExist();
        answer.jsonPath("$.products[1].usual").isEqualTo(35);
        answer.jsonPath("$.products[1].salvageLearned").isEqualTo(1.5);
        answer.jsonPath("$.products[2].usual").isEqualTo(35);
        // (2.5 + 0.2 * 2) / 7
        answer.jsonPath("$.products[2].salvageLearned").isEqualTo(0.4143);
        answer.jsonPath("$.products[2].serviceLevel")
                .value(level -> assertThat((double) level).isCloseTo(2 / (2 + 1 - .4143), within(1e-3)));
        answer.jsonPath("$.warnings[?(@.kind=='loses-nothing')].parameters.products[0]")
                .isEqualTo("roll");
    }

    @Test
    void supposesOfAPieceTooManyWhatIsAsked() {
        whatIf("{}").jsonPath("$.products[2].salvageLearned").isEqualTo(0.4143);
        BodyContentSpec supposed = whatIf("{\"products\": [{\"product\": \"rye\", \"salvage\": 0.5}]}");

        supposed.jsonPath("$.products[2].salvageLearned").doesNotExist();
        supposed.jsonPath("$.products[2].serviceLevel")
                .value(level -> assertThat((double) level).isCloseTo(2 / 2.5, within(1e-6)));
    }

    private BodyContentSpec whatIf(String body) {
        return client.post()
                .uri(FORECASTS + "/what-if")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }
}
