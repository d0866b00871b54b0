package io.levain.demand.past;

import static io.levain.demand.past.Bakeries.ONE;
import static io.levain.demand.past.Bakeries.START;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.levain.demand.days.Almanac;
import io.levain.demand.days.Calendar;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.model.SmallModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTests {

    private static final Series RYE = ONE.get(0);

    @Test
    void takesSilenceAndZerosOfAnImportedHistoryForClosing() {
        BakeryDays bakery = withSilenceAndZero(true, Almanac.ORDINARY);

        assertThat(bakery.status(0)).isEqualTo(DayStatus.OPEN);
        assertThat(bakery.status(1)).isEqualTo(DayStatus.CLOSED);
        assertThat(bakery.status(2)).isEqualTo(DayStatus.CLOSED);
    }

    @Test
    void takesSilenceAndZerosOfALiveHistoryForMissing() {
        BakeryDays bakery = withSilenceAndZero(false, Almanac.ORDINARY);

        assertThat(bakery.status(1)).isEqualTo(DayStatus.MISSING);
        assertThat(bakery.status(2)).isEqualTo(DayStatus.MISSING);
    }

    @Test
    void notesTheMissingDaysOfALiveHistoryAndNoClosedOnes() {
        Bakeries.Sales weekOfZeros = (s, day) -> (day >= 30 && day <= 36) || day == 50 ? 0 : 9;
        Calendar calendar = new Almanac().closed(date(33));

        assertThat(Bakeries.alone(ONE, 60, calendar, false, weekOfZeros).notices())
                .extracting(Notice::kind, Notice::from, Notice::to)
                .containsExactly(
                        tuple(NoticeKind.SALES_MISSING, date(30), date(32)),
                        tuple(NoticeKind.SALES_MISSING, date(34), date(36)),
                        tuple(NoticeKind.SALES_MISSING, date(50), date(50)));
        assertThat(Bakeries.alone(ONE, 60, calendar, true, weekOfZeros).notices())
                .isEmpty();
    }

    @Test
    void believesTheCalendarThatALiveDayWasClosed() {
        BakeryDays bakery =
                withSilenceAndZero(false, new Almanac().closed(date(0)).closed(date(1)));

        assertThat(bakery.status(0)).as("closed, but it sold").isEqualTo(DayStatus.OPEN);
        assertThat(bakery.status(1)).isEqualTo(DayStatus.CLOSED);
        assertThat(bakery.status(2)).isEqualTo(DayStatus.MISSING);
    }

    @Test
    void listsClosedDaysFromTheFirstZeroOn() {
        BakeryDays bakery = withSilenceAndZero(true, Almanac.ORDINARY);

        assertThat(bakery.listsClosedDays(1)).isFalse();
        assertThat(bakery.listsClosedDays(2)).isTrue();
    }

    @Test
    void doesNotTrainOnMissingOrClosedDays() {
        int days = 80;
        for (boolean silenceIsClosing : new boolean[] {true, false}) {
            History history = Bakeries.alone(
                    ONE,
                    days,
                    Almanac.ORDINARY,
                    silenceIsClosing,
                    (s, day) -> day == 70 ? 0 : day == 75 ? Double.NaN : 9);

            assertThat(SmallModels.table(history, days - 1).rows()).isEqualTo(days - 28 - 2);
        }
    }

    @Test
    void countsTheLastOfSeveralRowsForOneDay() {
        History history = north().sales("north", "rye", date(0), 10, 0)
                .sales("north", "rye", date(1), 11, 0)
                .sales("north", "rye", date(0), 12, 0)
                .build();

        assertThat(history.observations(START, date(1)))
                .containsExactly(new Observation(RYE, date(0), 12, true), new Observation(RYE, date(1), 11, true));
    }

    @Test
    void takesOffWhatWasOrdered() {
        History history = north().sales("north", "rye", date(0), 10, 4)
                .sales("north", "rye", date(1), 3, 5)
                .build();

        assertThat(history.observations(START, date(1)))
                .extracting(Observation::sold)
                .containsExactly(6., 0.);
    }

    @Test
    void listsTheRowsOfTheDaysAskedForOnly() {
        History history = Bakeries.alone(ONE, 9, Almanac.ORDINARY, (s, day) -> day);

        assertThat(history.observations(date(7), date(99)))
                .containsExactly(new Observation(RYE, date(7), 7, true), new Observation(RYE, date(8), 8, true));
        assertThat(history.observations(date(-5), date(0))).containsExactly(new Observation(RYE, date(0), 0, false));
    }

    @Test
    void spansTheFirstToTheLastSale() {
        History history = north().sales("north", "rye", date(20), 1, 0)
                .sales("north", "rye", date(3), 1, 0)
                .build();

        assertThat(history.firstDay()).isEqualTo(date(3));
        assertThat(history.lastDay()).isEqualTo(date(20));
        assertThat(history.days()).isEqualTo(18);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, sold -1.0", "NaN, 0, sold NaN", "1, -2, ordered -2.0"})
    void refusesANegativeNumberAndNamesIt(double sold, double ordered, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> north().sales("north", "rye", START, sold, ordered))
                .withMessageContaining(named);
    }

    @Test
    void refusesSalesOfAnUnknownBakery() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> north().sales("nowhere", "rye", START, 1, 0))
                .withMessage("unknown bakery nowhere");
    }

    @Test
    void isNotEnoughWithoutSales() {
        assertThatThrownBy(() -> north().build())
                .isInstanceOfSatisfying(
                        NotEnoughHistory.class,
                        few -> assertThat(few.lack().is(LackKind.NO_SALES)).isTrue());
    }

    private static HistoryBuilder north() {
        return new HistoryBuilder().bakery("north", Almanac.ORDINARY, true);
    }

    /** Sales on day 0, silence on day 1, a zero on day 2, sales on day 3. */
    private static BakeryDays withSilenceAndZero(boolean silenceIsClosing, Calendar calendar) {
        double[] sold = {5, Double.NaN, 0, 5};
        return Bakeries.alone(ONE, 4, calendar, silenceIsClosing, (s, day) -> sold[day])
                .bakeryDays();
    }
}
