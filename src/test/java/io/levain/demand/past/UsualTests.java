package io.levain.demand.past;

import static io.levain.demand.past.Bakeries.ONE;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.days.Almanac;
import io.levain.demand.days.Calendar;
import io.levain.demand.days.EventCategory;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsualTests {

    @Test
    void weighsTheLastSameWeekdaysTheMoreTheLaterTheyWere() {
        SeriesDays series = mondays(Almanac.ORDINARY, 10, 20, 40);

        assertThat(Usual.of(series, 21, 20)).isCloseTo((40 + .8 * 20 + .64 * 10) / 2.44, within(1e-9));
    }

    @Test
    void endsAtTheNewestDay() {
        SeriesDays series = mondays(Almanac.ORDINARY, 10, 20, 40);

        assertThat(Usual.of(series, 21, 13)).isCloseTo((20 + .8 * 10) / 1.8, within(1e-9));
        assertThat(Usual.of(series, 14, 20)).isCloseTo((20 + .8 * 10) / 1.8, within(1e-9));
    }

    @Test
    void forgetsAllButTwelve() {
        SeriesDays series = mondays(Almanac.ORDINARY, 1000, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10);

        assertThat(Usual.of(series, 91, 90)).isCloseTo(10, within(1e-9));
        assertThat(Usual.of(series, 84, 83)).isGreaterThan(20);
    }

    @Test
    void leavesOutHolidaysSpecialDaysAndLocalEvents() {
        Almanac almanac = new Almanac()
                .holiday("new-year", date(0))
                .specialDay("eve", date(7))
                .event(EventCategory.FESTIVAL, date(14))
                .event(EventCategory.MARKET, date(21))
                .event(EventCategory.ROAD_WORKS, date(28));

        assertThat(Usual.of(mondays(almanac, 500, 500, 500, 500, 500, 10, 20), 49, 48))
                .isCloseTo((20 + .8 * 10) / 1.8, within(1e-9));
    }

    @Test
    void keepsSchoolHolidays() {
        Almanac almanac = new Almanac().event(EventCategory.SCHOOL_HOLIDAY, date(7));

        assertThat(Usual.of(mondays(almanac, 10, 20), 14, 13)).isCloseTo((20 + .8 * 10) / 1.8, within(1e-9));
    }

    @Test
    void leavesOutClosedDays() {
        assertThat(Usual.of(mondays(Almanac.ORDINARY, 10, 0, 20), 21, 20))
                .isCloseTo((20 + .8 * 10) / 1.8, within(1e-9));
    }

    @Test
    void isTheShopsShapeTimesTheProductsMeanWhereTheWeekdayIsNew() {
        double[] rolls = {90, 40, 50};
        double[] ryes = {Double.NaN, 20, 40};
        Histories history = Bakeries.history(
                List.of(new Series("north", "roll"), new Series("north", "rye")),
                3,
                Almanac.ORDINARY,
                (s, day) -> s.product().equals("rye") ? ryes[day] : rolls[day]);

        // the shop sold 90, 60 and 90: on Monday 90/80 of its mean
        assertThat(Usual.of(history.all().get(0).seriesDays().get(1), 7, 6)).isCloseTo(90. / 80 * 30, within(1e-9));
    }

    @Test
    void isUnknownBeforeTheFirstSale() {
        assertThat(Usual.of(mondays(Almanac.ORDINARY, 10, 20), 0, -1)).isNaN();
    }

    private static SeriesDays mondays(Calendar calendar, double... sold) {
        Histories history =
                Bakeries.history(ONE, 7 * sold.length, calendar, (s, day) -> day % 7 == 0 ? sold[day / 7] : 300);
        return history.all().get(0).seriesDays().get(0);
    }
}
