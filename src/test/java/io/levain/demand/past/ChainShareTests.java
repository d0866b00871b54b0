package io.levain.demand.past;

import static io.levain.demand.past.Bakeries.TWO_BY_TWO;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.days.Almanac;
import io.levain.demand.days.DaySales;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.model.DemandModel;
import io.levain.demand.model.SmallModels;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A bakery's own past and what its chain contributes foretell what the whole chain does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChainShareTests {

    private static final int DAYS = 200;
    private static final int LAST = DAYS - 1;
    private static final Almanac CALENDAR = new Almanac().specialDay("eve", date(60), date(DAYS));

    private final Histories chain = builder("north", "south").histories();
    private final ChainShare share = sums("north", "south").share();
    private DemandModel model;

    @BeforeAll
    void train() {
        model = SmallModels.train(chain, LAST, 1, 7);
    }

    @Test
    void foretellsABakeryAsTheWholeChainDoes() throws IOException {
        History south = builder("south").build(read(share));

        for (int ahead : new int[] {1, 5, 14}) {
            assertThat(model.forecast(south, TWO_BY_TWO, date(LAST + ahead), date(LAST)))
                    .hasSize(2)
                    .usingRecursiveFieldByFieldElementComparator()
                    .isEqualTo(model.forecast(chain.all().get(1), TWO_BY_TWO, date(LAST + ahead), date(LAST)));
        }
        assertThat(south.estimates(date(0), date(LAST)))
                .isNotEmpty()
                .isEqualTo(chain.all().get(1).estimates(date(0), date(LAST)));
    }

    @Test
    void changesWhatIsForetoldOfABakery() {
        History alone = builder("south").build();
        History ofChain = builder("south").build(share);

        assertThat(model.forecast(alone, TWO_BY_TWO, date(LAST + 1), date(LAST)))
                .usingRecursiveFieldByFieldElementComparator()
                .isNotEqualTo(model.forecast(ofChain, TWO_BY_TWO, date(LAST + 1), date(LAST)));
        assertThat(ofChain.estimates(date(0), date(LAST))).isNotEqualTo(alone.estimates(date(0), date(LAST)));
    }

    @Test
    void addsUpFromBakeriesInAnyParts() throws IOException {
        ChainSums parts = sums("north");
        parts.add(sums("south"));

        assertThat(bytes(parts.share())).isEqualTo(bytes(share));
    }

    @Test
    void isNothingWhereThereIsOneBakery() {
        assertThat(sums("south").share().isNone()).isTrue();
        assertThat(builder("south").histories().all().get(0).estimates(date(0), date(LAST)))
                .isEqualTo(builder("south").build().estimates(date(0), date(LAST)));
    }

    @Test
    void standsStillInTheWeekAfterItsLastDayAndThenLeavesItToTheShop() {
        History known = builder("south").build(shareUpTo(LAST - 7));
        History longAgo = builder("south").build(shareUpTo(LAST - 8));

        assertThat(known.trends().ofChain(1, LAST)).isEqualTo(known.trends().ofChain(1, LAST - 7));
        assertThat(longAgo.trends().ofChain(1, LAST))
                .isEqualTo(longAgo.trends().ofShop(1, LAST))
                .isNotEqualTo(known.trends().ofChain(1, LAST));
        assertThat(longAgo.trends().ofChain(1, LAST - 20))
                .isEqualTo(known.trends().ofChain(1, LAST - 20));
    }

    @Test
    void knowsWhatASpecialDayBroughtElsewhere() {
        History south = builder("south").build(share);

        assertThat(south.trends().ofChain(0, LAST)).isCloseTo(1, within(.2));
        assertThat(south.trends().ratioOfProduct("rye", 60)).isCloseTo(1, within(.3));
        assertThat(south.trends().ratioOfProduct("rye", 61)).isNaN();
        assertThat(south.trends().ratioOfProduct("baguette", 60)).isNaN();
    }

    @Test
    void refusesToReadWhatIsNoShare() {
        assertThatIOException().isThrownBy(() -> ChainShare.read(new ByteArrayInputStream(new byte[64])));
    }

    private static ChainShare shareUpTo(int last) {
        ChainSums sums = new ChainSums();
        List.of("north", "south")
                .forEach(bakery -> sums.add(builder(last + 1, bakery).sums()));
        return sums.share();
    }

    private static ChainSums sums(String... bakeries) {
        ChainSums sums = new ChainSums();
        List.of(bakeries).forEach(bakery -> sums.add(builder(bakery).sums()));
        return sums;
    }

    private static HistoryBuilder builder(String... bakeries) {
        return builder(DAYS, bakeries);
    }

    /** With a day in five that sold out, of half of which it is known when. */
    private static HistoryBuilder builder(int days, String... bakeries) {
        HistoryBuilder builder = new HistoryBuilder();
        for (String bakery : bakeries) {
            builder.bakery(bakery, CALENDAR, true);
            for (Series s : TWO_BY_TWO) {
                for (int day = 0; day < days && s.bakery().equals(bakery); day++) {
                    LocalTime time = day % 10 == 2 ? LocalTime.NOON : null;
                    DaySales sales = new DaySales(Bakeries.byWeekday(s, day), 0, day % 5 == 2, time);
                    builder.sales(bakery, s.product(), date(day), sales);
                }
            }
        }
        return builder;
    }

    private static ChainShare read(ChainShare share) throws IOException {
        return ChainShare.read(new ByteArrayInputStream(bytes(share)));
    }

    private static byte[] bytes(ChainShare share) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        share.write(bytes);
        return bytes.toByteArray();
    }
}
