package io.levain.backtest;

import static io.levain.demand.past.Bakeries.ONE;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.days.Almanac;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.Quantiles;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.Histories;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoneyTableTests {

    private static final int DAY = 90;

    /** Sells 60 a day, and 50 on the last two. */
    private static final Histories HISTORY =
            Bakeries.history(ONE, DAY + 2, Almanac.ORDINARY, (series, day) -> day < DAY ? 60 : 50);

    @Test
    void addsUpWhatIsLeftAndWhatIsMissedADay() {
        // 5 left at .5 each one day, 8 missed at 2 each the other; the rule bakes 60 on both
        String printed = table(null, null, 55, 42);

        assertThat(printed)
                .containsPattern("Levain +9\\.25 +unsold +1\\.25 +missed +8\\.00 +return rate 0\\.0515")
                .containsPattern("the baker's rule +5\\.00 +unsold +5\\.00 +missed +0\\.00 +return rate 0\\.1667")
                .contains("money lost against the baker's rule: +85.0 %");
    }

    @Test
    void countsInTrays() {
        assertThat(table(20, null, 55, 55)).containsPattern("Levain +5\\.00 +unsold +5\\.00 +missed +0\\.00");
    }

    @Test
    void keepsBothToTheOven() {
        // half of the 60 that are usual
        assertThat(table(null, .5, 50, 50))
                .containsPattern("Levain +40\\.00 +unsold +0\\.00 +missed +40\\.00")
                .containsPattern("the baker's rule +40\\.00 +unsold +0\\.00 +missed +40\\.00");
    }

    @Test
    void saysNothingWhereNoPieceHasAPrice() {
        MoneyTable table = new MoneyTable(new Goods(), 1);
        table.account(HISTORY, date(DAY), date(DAY + 1));

        assertThat(print(table)).isEmpty();
    }

    /** Of forecasts that are sure of themselves; a piece brings 3, costs 1 and still brings .5 when it is left. */
    private static String table(@Nullable Integer batch, @Nullable Double oven, double... foretold) {
        Goods.Unsaid said =
                new Goods.Unsaid(new BigDecimal(3), BigDecimal.ONE, new BigDecimal("0.5"), batch, null, oven);
        MoneyTable table = new MoneyTable(new Goods().otherwise(said), 1);
        for (int i = 0; i < foretold.length; i++) {
            Quantiles sure = new Quantiles(new double[] {.5}, new double[] {foretold[i]});
            table.add(new DemandForecast(ONE.get(0), date(DAY + i), 60, 0, sure));
        }
        table.account(HISTORY, date(DAY), date(DAY + 1));
        return print(table);
    }

    private static String print(MoneyTable table) {
        StringWriter out = new StringWriter();
        table.print(new PrintWriter(out, true));
        return out.toString();
    }
}
