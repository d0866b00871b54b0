package io.levain.demand.past;

import static io.levain.demand.past.Bakeries.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.HolidayRegion;
import io.levain.demand.days.Almanac;
import io.levain.demand.days.Calendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class SeasonTests {

    private static final Series ROLL = new Series("north", "roll");
    private static final Series STOLLEN = new Series("north", "stollen");
    private static final Calendar GERMANY = BakeryCalendar.of(new HolidayRegion("DE", null));
    private static final int FIRST = day("2024-11-25");
    private static final int LAST = day("2024-12-24");

    @Test
    void comesAgainOnTheSameWeekdays() {
        Season season = Season.before(stollen(day("2025-11-20"), SeasonTests::atChristmas), day("2025-11-20"))
                .orElseThrow();

        assertThat(season.firstDay()).isEqualTo("2024-11-25");
        assertThat(season.lastDay()).isEqualTo("2024-12-24");
        assertThat(season.isOn(day("2025-11-23"))).isFalse();
        assertThat(season.isOn(day("2025-11-24"))).isTrue();
        assertThat(season.isOn(day("2025-12-23"))).isTrue();
        assertThat(season.isOn(day("2025-12-24"))).isFalse();
        assertThat(season.isOver(day("2025-12-30"), 7)).isFalse();
        assertThat(season.isOver(day("2025-12-31"), 7)).isTrue();
    }

    @Test
    void ofOneThatIsOnIsTheOneBefore() {
        Season season = Season.before(
                        stollen(day("2025-12-10"), day -> atChristmas(day) + (day >= day("2025-11-24") ? 5 : 0)),
                        day("2025-12-10"))
                .orElseThrow();

        assertThat(season.lastDay()).isEqualTo("2024-12-24");
    }

    @Test
    void movesWithEaster() {
        int first = day("2024-03-04");
        int easter = day("2024-03-31");
        SeriesDays lambs = stollen(day("2025-03-25"), day -> day >= first && day <= easter ? 5 : 0);
        Season season = Season.before(lambs, day("2025-03-01")).orElseThrow();

        assertThat(season.isOn(day("2025-03-23"))).isFalse();
        assertThat(season.isOn(day("2025-03-24"))).isTrue();
        assertThat(season.isOn(day("2025-04-20"))).isTrue();
        assertThat(season.isOn(day("2025-04-21"))).isFalse();
    }

    @Test
    void isNoneOfWhatSellsAllTheYearOrHasEnded() {
        assertThat(before(day -> 5)).isEmpty();
        assertThat(before(day -> day < day("2024-08-01") ? 5 : 0))
                .as("it may have sold for years")
                .isEmpty();
        assertThat(before(day -> day > day("2024-03-15") && day < day("2024-12-01") ? 5 : 0))
                .as("longer than a season")
                .isEmpty();
        assertThat(before(day -> day == day("2024-10-01") ? 5 : 0)).as("once").isEmpty();
        assertThat(Season.before(stollen(day("2026-03-01"), SeasonTests::atChristmas), day("2026-03-01")))
                .as("it did not come again")
                .isEmpty();
    }

    @Test
    void isNoneWhereTheShopWasClosedWithIt() {
        History history = Bakeries.alone(
                List.of(ROLL, STOLLEN),
                day("2025-06-01"),
                new Almanac(),
                (series, day) -> day < day("2024-06-01") || day > day("2024-09-01") ? 5 : Double.NaN);

        assertThat(Season.before(history.seriesDays().get(1), history.days() - 1))
                .isEmpty();
    }

    @Test
    void makesTheUsualOfTheSameTime() {
        SeriesDays rising = stollen(day("2025-11-20"), day -> atChristmas(day) == 0 ? 0 : 10 * (1 + (day - FIRST) / 7));

        int monday = day("2025-11-24");
        assertThat(Usual.of(rising, monday, monday - 4)).isCloseTo((10 + .8 * 20 + .64 * 30) / 2.44, within(1e-6));
        assertThat(Usual.of(rising, monday + 14, monday - 4))
                .as("23 December is like no other Monday")
                .isCloseTo((30 + .8 * 20 + .64 * 40 + .512 * 10) / 2.952, within(1e-6));
    }

    @Test
    void makesTheUsualBehindThisSeasonsDays() {
        int monday = day("2025-11-24");
        SeriesDays again =
                stollen(monday + 5, day -> atChristmas(day) == 0 && day < monday ? 0 : day < monday ? 10 : 40);

        assertThat(Usual.of(again, monday + 7, monday + 4))
                .isCloseTo((40 + .8 * 10 + .64 * 10 + .512 * 10 + .4096 * 10) / 3.3616, within(1e-6));
    }

    @Test
    void doesNotMindZerosBetweenSeasons() {
        SeriesDays zeros = series(day("2025-11-20"), SeasonTests::atChristmas, 0);

        assertThat(Usual.of(zeros, day("2025-11-24"), day("2025-11-20"))).isCloseTo(12, within(1e-6));
    }

    private static Optional<Season> before(IntToDoubleFunction sold) {
        return Season.before(stollen(day("2025-03-20"), sold), day("2025-03-20"));
    }

    private static double atChristmas(int day) {
        return day >= FIRST && day <= LAST ? 12 : 0;
    }

    /** A product of a shop that sells rolls every day; on days without it there is no row. */
    private static SeriesDays stollen(int newest, IntToDoubleFunction sold) {
        return series(newest, sold, Double.NaN);
    }

    private static SeriesDays series(int newest, IntToDoubleFunction sold, double none) {
        History history = Bakeries.alone(List.of(ROLL, STOLLEN), newest + 1, GERMANY, (series, day) -> {
            double pieces = series.equals(ROLL) ? 50 : sold.applyAsDouble(day);
            return pieces == 0 ? none : pieces;
        });
        return history.seriesDays().get(1);
    }

    private static int day(String date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(START, LocalDate.parse(date)));
    }
}
