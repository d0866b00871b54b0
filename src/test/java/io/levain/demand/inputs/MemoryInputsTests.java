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

        // three times more, once: as if half an occasion more had sold as usual
        assertThat(value("memory of the same special day", north)).isCloseTo(3 / 1.5, within(1e-6));
        assertThat(value("memory of the same special day by level", north)).isCloseTo(3 / 1.5, within(1e-6));
        assertThat(value("memory of the same date about Christmas", north)).isCloseTo(3 / 1.5, within(1e-6));
        assertThat(value("memory of the same distance from Easter", north)).isZero();
    }

    @Test
    void remembersNoMoreThanSixteenTimesTheUsualAboveIt() {
        assertThat(value("memory of the same special day", nextEve(0, 200, NEXT_EVE - 1)))
                .isCloseTo(16 / 1.5, within(1e-6));
    }

    @Test
    void takesTheProductsMemoryWhereTheSeriesHasNone() {
        assertThat(value("memory of the same special day", nextEve(1, 40, NEXT_EVE - 1)))
                .isCloseTo(3 / 1.5, within(1e-6));
    }

    @Test
    void remembersNothingOfADayAfterTheNewest() {
        Target north = nextEve(0, 40, EVE - 1);

        assertThat(value("memory of the same special day", north)).isZero();
    }

    /** Monday to Friday it sells 10 and on Sundays 14; a holiday sells 14 on any of them. */
    @Test
    void takesADayOfAnotherKindOfWeekdayByTheLevelAndHardlyBesideOneOfItsOwn() {
        int sunday = firstFrom(300, 6);
        int tuesday = firstFrom(600, 1);
        int friday = firstFrom(900, 4);
        Calendar may = new Almanac().holiday("may", date(sunday), date(tuesday), date(friday));
        Histories history = Bakeries.history(
                RYES, 950, may, (s, day) -> day == sunday || day == tuesday || day == friday || day % 7 == 6 ? 14 : 10);

        // over its usual that Sunday sold nothing more, over the level as much as a holiday on a weekday
        assertThat(memory(history, tuesday)).isCloseTo(.4 / 1.5, within(.03));
        // the Tuesday decides, of two occasions
        assertThat(memory(history, friday)).isCloseTo(.4 / 1.25, within(.01));
    }

    private static double memory(Histories history, int day) {
        History north = history.all().get(0);
        return value(
                "memory of the same special day",
                new Target(north, north.seriesDays().get(0), day, day - 1));
    }

    /** The first such weekday from a day on, 0 for Monday. */
    private static int firstFrom(int day, int weekday) {
        return day + Math.floorMod(weekday + 1 - date(day).getDayOfWeek().getValue(), 7);
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
