package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.SmallShop;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.decision.PieceLoss;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What the baker's rule would bake is kept with each forecast. */
@LevainTest
class ByRuleTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);

    private final RestCalls rest;
    private final Forecasts forecasts;
    private final SaidForecasts said;
    private final Catalog catalog;

    @Autowired
    ByRuleTests(RestTestClient client, Forecasts forecasts, SaidForecasts said, Catalog catalog) {
        this.rest = new RestCalls(client);
        this.forecasts = forecasts;
        this.said = said;
        this.catalog = catalog;
    }

    @Test
    void keepsTheRulesCountInWholeTraysWithWhatIsOrdered() {
        rest.csv("/api/v1/bakeries", "bakery,name,time_zone,country\nshop,Shop,Europe/Berlin,DE\n");
        rest.csv("/api/v1/products", "product,name,price,cost,batch_size\nrye,Rye,4,1,8\n");
        rest.csv("/api/v1/sales?history=true", SmallShop.csv(TUESDAY.minusDays(60), TUESDAY, day -> 40));
        rest.csv("/api/v1/orders", "bakery,product,date,quantity\nshop,rye,2026-03-05,3\n");

        forecasts.issue(shop());

        assertThat(said.of(shop(), THURSDAY, THURSDAY)).singleElement().satisfies(rye -> {
            assertThat(rye.product()).isEqualTo("rye");
            assertThat(rye.ruleBake()).as("43 in trays of 8").isEqualTo(48);
            assertThat(rye.count().bake()).isEqualTo(48);
            assertThat(rye.loss()).isEqualTo(new PieceLoss(1., 3.));
            assertThat(rye.level()).isEqualTo(.75);
            assertThat(rye.quantiles().at(.5)).isEqualTo(40);
        });
    }

    private Bakery shop() {
        return catalog.bakery(catalog.chain("default").id(), "shop");
    }
}
