package io.levain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.DemandModel;
import io.levain.demand.model.TrainingProgress;
import io.levain.demand.model.TrainingSettings;
import io.levain.demand.past.DemandEstimate;
import io.levain.demand.past.History;
import io.levain.demand.past.NotEnoughHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A bakery is read alone, with what its chain contributes, and is as it is among all others. */
@LevainTest
class HistoryReaderTests {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);
    private static final int DAYS = 90;

    private final RestCalls rest;

    @Autowired
    private Catalog catalog;

    @Autowired
    private HistoryReader reader;

    @Autowired
    private ChainShares shares;

    HistoryReaderTests(@Autowired RestTestClient client) {
        rest = new RestCalls(client);
    }

    @BeforeEach
    void openTwoBakeries() {
        rest.csv("/api/v1/bakeries", """
                bakery,name,time_zone,country
                harbour,Harbour,Europe/Berlin,DE
                market,Market,Europe/Berlin,DE
                """);
        rest.csv("/api/v1/products", "product,name\nrye,Rye\nroll,Roll\n");
    }

    @Test
    void readsABakeryAsItIsAmongAllOthers() {
        sell("harbour", "market");
        Map<String, List<DemandForecast>> ofChain = new HashMap<>();
        Map<String, List<DemandEstimate>> estimated = new HashMap<>();
        DemandModel model;
        try (ChainHistory known = reader.read(chain(), 2)) {
            shares.keep(known.chain(), known.share());
            assertThat(known.share().isNone()).isFalse();
            TrainingSettings settings = new TrainingSettings(List.of(1), List.of(.1, .5, .9), 1, 2, null);
            model = DemandModel.train(known.pasts(), LAST, settings, TrainingProgress.NONE);
            known.pasts().each(2, history -> history, history -> {
                ofChain.put(history.bakery(), forecast(model, history));
                estimated.put(history.bakery(), history.estimates(LAST.minusDays(DAYS), LAST));
            });
        }

        for (String code : List.of("harbour", "market")) {
            History alone = reader.read(bakery(code)).history().orElseThrow();
            assertThat(forecast(model, alone))
                    .hasSize(2)
                    .usingRecursiveFieldByFieldElementComparator()
                    .isEqualTo(ofChain.get(code));
            assertThat(alone.estimates(LAST.minusDays(DAYS), LAST)).isNotEmpty().isEqualTo(estimated.get(code));
        }
    }

    @Test
    void readsABakeryAloneWhereNothingIsSummedUpYet() {
        sell("harbour", "market");

        BakeryHistory known = reader.read(bakery("harbour"));

        assertThat(known.newestDay()).isEqualTo(LAST);
        assertThat(known.history().orElseThrow().days()).isEqualTo(DAYS);
        assertThat(known.lastSold("rye")).contains(LAST);
        assertThat(known.expectedFrom("rye")).isEmpty();
    }

    @Test
    void keepsNothingOfAChainThatHasOneBakery() {
        sell("harbour");
        try (ChainHistory known = reader.read(chain(), 1)) {
            shares.keep(known.chain(), known.share());
            assertThat(known.bakeries()).isEqualTo(1);
            assertThat(known.products()).isEqualTo(2);
            assertThat(known.firstDay()).isEqualTo(LAST.minusDays(DAYS - 1L));
            assertThat(known.newestDay()).isEqualTo(LAST);
        }

        assertThat(shares.of(chain().id()).isNone()).isTrue();
    }

    @Test
    void saysWhereNothingHasSoldYet() {
        assertThatThrownBy(() -> reader.read(chain(), 1)).isInstanceOf(NotEnoughHistory.class);
        assertThat(reader.read(bakery("market")).history()).isEmpty();
    }

    private static List<DemandForecast> forecast(DemandModel model, History history) {
        return model.forecast(history, history.series(), LAST.plusDays(1), LAST);
    }

    /** Every fifth day all that was baked sold. */
    private void sell(String... bakeries) {
        List<String> rows = new ArrayList<>(List.of("bakery,product,date,sold,baked"));
        for (String bakery : bakeries) {
            for (int day = 0; day < DAYS; day++) {
                LocalDate date = LAST.minusDays(day);
                int sold = 40 + 5 * date.getDayOfWeek().getValue() + (bakery.hashCode() + 7 * day) % 5;
                int baked = sold + (day % 5 == 2 ? 0 : 3);
                rows.add(bakery + ",rye," + date + "," + sold + "," + baked);
                rows.add(bakery + ",roll," + date + "," + 2 * sold + "," + 2 * baked);
            }
        }
        rest.csv("/api/v1/sales", String.join("\n", rows) + "\n");
    }

    private Chain chain() {
        return catalog.chain("default");
    }

    private Bakery bakery(String code) {
        return catalog.bakery(chain().id(), code);
    }
}
