package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.days.Almanac;
import io.levain.demand.days.DaySales;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.History;
import io.levain.demand.past.Series;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class SoldOutLatelyTests {

    private static final int DAYS = 200;

    @Test
    void saysHowUnsureItIsOfAProductThatSellsOutEveryDay() {
        assertThat(of(day -> true)).satisfies(rye -> {
            assertThat(rye.days()).isEqualTo(28);
            assertThat(rye.sold()).isEqualTo(28 * 50);
            assertThat(rye.missedAtLeast()).isNotNegative().isLessThan(rye.missed());
            assertThat(rye.missedAtMost()).isGreaterThan(rye.missed()).isLessThan(28 * 50);
        });
    }

    @Test
    void saysOneNumberOfAProductThatNowAndThenDoesNot() {
        assertThat(of(day -> day % 4 != 0)).satisfies(rye -> {
            assertThat(rye.days()).isEqualTo(21);
            assertThat(rye.missedAtLeast()).isNull();
            assertThat(rye.missedAtMost()).isNull();
        });
    }

    /** What is said of rye, of which 50 are baked each day. */
    private static SoldOutLately of(IntPredicate soldOut) {
        HistoryBuilder builder = new HistoryBuilder();
        builder.bakery("north", Almanac.ORDINARY, true);
        Series roll = new Series("north", "roll");
        for (int day = 0; day < DAYS; day++) {
            builder.sales("north", "roll", Bakeries.date(day), Bakeries.byWeekday(roll, day), 0);
            builder.sales(
                    "north",
                    "rye",
                    Bakeries.date(day),
                    soldOut.test(day) ? new DaySales(50, 0, true, null) : new DaySales(45, 0, false, null));
        }
        History history = builder.histories().all().get(0);
        return SoldOutLately.of(history, Bakeries.date(DAYS - 1), Bakeries.date(DAYS)).stream()
                .filter(product -> product.product().equals("rye"))
                .findFirst()
                .orElseThrow();
    }
}
