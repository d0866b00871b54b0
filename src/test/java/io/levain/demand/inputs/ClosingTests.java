package io.levain.demand.inputs;

import static io.levain.demand.past.Bakeries.ONE;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.days.Almanac;
import io.levain.demand.days.Calendar;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.History;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClosingTests {

    private static final int DAYS = 140;

    /** Two days of the name closed-feast, one of open-feast. Days to come: 141, 142, and 143 of a new name. */
    private final Almanac feasts = new Almanac()
            .holiday("closed-feast", date(10), date(40), date(141))
            .holiday("open-feast", date(60), date(142))
            .holiday("new-feast", date(143));

    @Test
    void judgesAHolidayByEarlierDaysOfItsName() {
        BakeryDays bakery = closedOn(feasts, Set.of(10, 40));

        // all holidays say (.5 + 2) / (1 + 3) = .625, which weighs as half a day
        assertThat(Closing.probability(bakery, 141, 139)).isCloseTo((.3125 + 2) / 2.5, within(1e-9));
        assertThat(Closing.probability(bakery, 142, 139)).isCloseTo(.3125 / 1.5, within(1e-9));
    }

    @Test
    void judgesAHolidayOfANewNameByAllHolidays() {
        assertThat(Closing.probability(closedOn(feasts, Set.of(10, 40)), 143, 139))
                .isCloseTo(.625, within(1e-9));
    }

    @Test
    void knowsNothingOfHolidaysAfterTheNewestDay() {
        BakeryDays bakery = closedOn(feasts, Set.of(10, 40));

        assertThat(Closing.shareOfHolidays(bakery, 39)).isCloseTo(1.5 / 2, within(1e-9));
        assertThat(shareOfName(bakery, 141, 9)).isCloseTo(.5, within(1e-9));
    }

    @Test
    void learnsNothingFromAHolidayOfWhichNothingIsKnown() {
        History live = Bakeries.alone(ONE, DAYS, feasts, false, (s, day) -> day == 10 || day == 40 ? Double.NaN : 5);

        assertThat(Closing.shareOfHolidays(live.bakeryDays(), 139)).isCloseTo(.5 / 2, within(1e-9));
        assertThat(shareOfName(live.bakeryDays(), 141, 139)).isCloseTo(.25, within(1e-9));
    }

    @Test
    void judgesAnyOtherDayByTheLastEightSameWeekdays() {
        // Mondays: closed on three of the last eight, and on one before them
        BakeryDays bakery = closedOn(Almanac.ORDINARY, Set.of(133, 119, 84, 77));

        assertThat(Closing.probability(bakery, 140, 139)).isEqualTo(3 / 8.);
        assertThat(Closing.probability(bakery, 141, 139)).isZero();
    }

    @Test
    void leavesHolidaysAndMissingDaysOutOfTheWeekdays() {
        BakeryDays imported = closedOn(new Almanac().holiday("feast", date(133)), Set.of(133));
        assertThat(Closing.probability(imported, 140, 139)).isZero();

        History live = Bakeries.alone(
                ONE, DAYS, new Almanac().closed(date(126)), false, (s, day) -> day == 133 || day == 126 ? 0 : 5);
        assertThat(Closing.probability(live.bakeryDays(), 140, 139)).isEqualTo(1 / 8.);
    }

    @Test
    void believesTheCalendarThatSaysClosed() {
        assertThat(Closing.probability(closedOn(new Almanac().closed(date(141)), Set.of()), 141, 139))
                .isEqualTo(1);
    }

    @Test
    void knowsOfAPastDay() {
        BakeryDays bakery = closedOn(feasts, Set.of(10));

        assertThat(Closing.probability(bakery, 10, 139)).isEqualTo(1);
        assertThat(Closing.probability(bakery, 40, 139)).isZero();
    }

    private static BakeryDays closedOn(Calendar calendar, Set<Integer> closed) {
        return Bakeries.alone(ONE, DAYS, calendar, (s, day) -> closed.contains(day) ? 0 : 5)
                .bakeryDays();
    }

    private static double shareOfName(BakeryDays bakery, int day, int newest) {
        return Closing.shareOfName(bakery, bakery.calendar(day), newest);
    }
}
