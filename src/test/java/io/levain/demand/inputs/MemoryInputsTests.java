package io.levain.demand.inputs;

import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.days.Almanac;
import io.levain.demand.days.Calendar;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.Histories;
import io.levain.demand.past.History;
import io.levain.demand.past.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryInputsTests {

    private static final List<Series> RYES = List.of(new Series("north", "rye"), new Series("south", "rye"));

    /** New Year's Eve of the first year, and of the next. */
    private static final int EVE = 365;

    private static final int NEXT_EVE = 730;
    private static final Calendar CALENDAR = new Almanac().specialDay("eve", date(EVE), date(NEXT_EVE));

    @Test
    void remembersWhatTheSeriesSoldOverItsUsualOnTheSameDay() {
        Target north = nextEve(0, 40, NEXT_EVE - 1);

        assertThat(value("memory of the same special day", north)).isCloseTo(3, within(1e-6));
        assertThat(value("memory of the same date about Christmas", north)).isCloseTo(3, within(1e-6));
        assertThat(value("remembers the same special day", north)).isEqualTo(1);
        assertThat(value("remembers the same distance from Easter", north)).isZero();
    }

    @Test
    void remembersNoMoreThanSixteenTimesTheUsualAboveIt() {
        assertThat(value("memory of the same special day", nextEve(0, 200, NEXT_EVE - 1)))
                .isEqualTo(16);
    }

    @Test
    void takesTheProductsMemoryWhereTheSeriesHasNone() {
        assertThat(value("memory of the same special day", nextEve(1, 40, NEXT_EVE - 1)))
                .isCloseTo(3, within(1e-6));
    }

    @Test
    void remembersNothingOfADayAfterTheNewest() {
        Target north = nextEve(0, 40, EVE - 1);

        assertThat(value("memory of the same special day", north)).isZero();
        assertThat(value("remembers the same special day", north)).isZero();
    }

    @Test
    void remembersNothingOnAnOrdinaryDay() {
        History north = history(40).all().get(0);
        Target ordinary = new Target(north, north.seriesDays().get(0), 600, 599);

        assertThat(MemoryInputs.all())
                .allSatisfy(i -> assertThat(i.value().applyAsDouble(ordinary)).isZero());
    }

    private static Target nextEve(int bakery, double soldOnEve, int newest) {
        History history = history(soldOnEve).all().get(bakery);
        int eve = history.index(Bakeries.date(NEXT_EVE));
        return new Target(history, history.seriesDays().get(0), eve, eve + newest - NEXT_EVE);
    }

    /** Ten a day but on the first eve; the south opened after it. */
    private static Histories history(double soldOnEve) {
        return Bakeries.history(RYES, NEXT_EVE, CALENDAR, (s, day) -> {
            if (s.bakery().equals("south") && day < 500) {
                return Double.NaN;
            }
            return day == EVE ? soldOnEve : 10;
        });
    }

    private static double value(String name, Target target) {
        return MemoryInputs.all().stream()
                .filter(i -> i.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value()
                .applyAsDouble(target);
    }
}
