package io.levain.demand.doubts;

import static io.levain.demand.past.Bakeries.TWO_BY_TWO;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.days.Almanac;
import io.levain.demand.days.Calendar;
import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.EventCategory;
import io.levain.demand.model.SmallModels;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.Histories;
import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import io.levain.demand.past.Series;
import io.levain.texts.English;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnlikelySalesTests {

    private static final int DAYS = 150;
    private static final int TYPED = 120;
    private static final Series RYE = TWO_BY_TWO.get(0);

    @ParameterizedTest
    @ValueSource(doubles = {600, 10_000})
    void setsAsideWhatWasTypedWithAZeroTooMany(double typed) {
        Histories history = history(Almanac.ORDINARY, typed(RYE, typed));

        assertThat(history.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.VALUE_SET_ASIDE);
            assertThat(notice.bakery()).isEqualTo("north");
            assertThat(notice.product()).isEqualTo("rye");
            assertThat(notice.from()).isEqualTo(notice.to()).isEqualTo(date(TYPED));
            assertThat(English.of(notice.fact()))
                    .contains("rye", String.format(Locale.ENGLISH, "%,d", (int) typed), date(TYPED) + "", "confirms");
        });
    }

    @Test
    void learnsAndForetellsAsIfTheValueHadNotBeenSent() {
        Histories aside = history(Almanac.ORDINARY, typed(RYE, 10_000));
        Histories never = history(Almanac.ORDINARY, typed(RYE, Double.NaN));

        assertThat(aside.observations(date(0), date(DAYS))).isEqualTo(never.observations(date(0), date(DAYS)));
        assertThat(tables(aside)).isEqualTo(tables(never));
        assertThat(aside.all().get(0).seriesDays().get(0).bakery().isOpen(TYPED))
                .isTrue();
    }

    @Test
    void countsAValueThatWasConfirmed() {
        HistoryBuilder builder = new HistoryBuilder().bakery("north", Almanac.ORDINARY, true);
        for (int day = 0; day < DAYS; day++) {
            double sold = typed(RYE, 10_000).sold(RYE, day);
            builder.sales("north", "rye", date(day), sold, 0);
        }
        builder.confirmed("north", "rye", date(TYPED));

        assertThat(builder.histories().notices()).isEmpty();
    }

    @Test
    void setsAsideAWholeDayThatWasTypedWrong() {
        Histories history = history(Almanac.ORDINARY, (s, day) -> Bakeries.byWeekday(s, day) * (day == TYPED ? 10 : 1));

        assertThat(history.notices()).hasSize(4);
    }

    @Test
    void believesADayOnWhichTheWholeShopSellsFiveTimesTheUsual() {
        Histories history = history(Almanac.ORDINARY, (s, day) -> Bakeries.byWeekday(s, day) * (day == TYPED ? 5 : 1));

        assertThat(history.notices()).isEmpty();
    }

    @Test
    void setsAsideFourTimesWhatASteadyProductSells() {
        assertThat(kinds(history(Almanac.ORDINARY, typed(RYE, 4 * 54)))).containsExactly(NoticeKind.VALUE_SET_ASIDE);
        assertThat(history(Almanac.ORDINARY, typed(RYE, 2.5 * 54)).notices()).isEmpty();
    }

    @Test
    void believesOfAnUnsteadyProductWhatItsOwnDaysTell() {
        Bakeries.Sales unsteady = (s, day) -> s.equals(RYE) && day % 20 == 3 ? 140 : Bakeries.byWeekday(s, day);
        Bakeries.Sales larger = (s, day) -> s.equals(RYE) && day == TYPED ? 200 : unsteady.sold(s, day);

        assertThat(history(Almanac.ORDINARY, unsteady).notices()).isEmpty();
        assertThat(history(Almanac.ORDINARY, larger).notices()).isEmpty();
        assertThat(kinds(history(Almanac.ORDINARY, typed(RYE, 200)))).containsExactly(NoticeKind.VALUE_SET_ASIDE);
    }

    @Test
    void believesThatDemandGrowsByATenthAWeekAndTheLevelDoubles() {
        Bakeries.Sales growing = (s, day) -> Math.rint(Bakeries.byWeekday(s, day) * Math.pow(1.1, day / 7.));
        Bakeries.Sales doubled = (s, day) -> Bakeries.byWeekday(s, day) * (s.equals(RYE) && day >= TYPED ? 2 : 1);

        assertThat(history(Almanac.ORDINARY, growing).notices()).isEmpty();
        assertThat(history(Almanac.ORDINARY, doubled).notices()).isEmpty();
    }

    @Test
    void takesAWeekdayThatSellsMuchMoreForTheFourthTimeForANewOne() {
        Bakeries.Sales tuesdays =
                (s, day) -> Bakeries.byWeekday(s, day) * (s.equals(RYE) && day >= TYPED - 28 && day % 7 == 1 ? 4 : 1);

        assertThat(history(Almanac.ORDINARY, tuesdays).notices()).hasSize(3);
    }

    @Test
    void asksAboutAPeakOfASpecialDayOrTwoDaysBesideOneButKeepsIt() {
        Calendar calendar = new Almanac().specialDay("eve", date(TYPED));
        for (int day = TYPED - 2; day <= TYPED + 2; day++) {
            Histories history = history(calendar, at(day, RYE, 1_000));

            assertThat(history.notices()).singleElement().satisfies(notice -> {
                assertThat(notice.kind()).isEqualTo(NoticeKind.PEAK_ASKED_ABOUT);
                assertThat(English.of(notice.fact())).contains("rye", "1,000", "they count", "PUT", "else send");
            });
            assertThat(history.observations(date(day), date(day)).get(0).sold()).isEqualTo(1_000);
        }
        assertThat(kinds(history(calendar, at(TYPED - 3, RYE, 1_000)))).containsExactly(NoticeKind.VALUE_SET_ASIDE);
        assertThat(kinds(history(calendar, at(TYPED + 3, RYE, 1_000)))).containsExactly(NoticeKind.VALUE_SET_ASIDE);
    }

    @Test
    void setsAsideWhatIsBeyondAnyPeakOnASpecialDayToo() {
        Calendar calendar = new Almanac().specialDay("eve", date(TYPED));

        assertThat(kinds(history(calendar, at(TYPED, RYE, 10_000)))).containsExactly(NoticeKind.VALUE_SET_ASIDE);
    }

    @Test
    void keepsThePeakOfAnEventButOfNoSchoolHoliday() {
        for (EventCategory category : List.of(EventCategory.PROMOTION, EventCategory.FESTIVAL, EventCategory.OTHER)) {
            Calendar calendar = new Almanac().event(category, date(TYPED));
            assertThat(kinds(history(calendar, typed(RYE, 1_000)))).containsExactly(NoticeKind.PEAK_ASKED_ABOUT);
        }
        Calendar holidays = new Almanac().event(EventCategory.SCHOOL_HOLIDAY, date(TYPED));
        assertThat(kinds(history(holidays, typed(RYE, 1_000))))
                .contains(NoticeKind.VALUE_SET_ASIDE)
                .doesNotContain(NoticeKind.PEAK_ASKED_ABOUT);
    }

    @Test
    void letsAPeakThatIsKeptNotMoveTheUsual() {
        Calendar calendar = new Almanac().specialDay("eve", date(TYPED + 1));
        Histories peak = history(calendar, typed(RYE, 1_000));
        Histories never = history(calendar, typed(RYE, Double.NaN));

        assertThat(usual(peak, TYPED + 7)).isEqualTo(usual(never, TYPED + 7));
    }

    @Test
    void takesAPeakForTrueThatComesAgainOnTheSameSpecialDayAndTheFirstOneToo() {
        assertThat(kinds(years(1_000, Double.NaN))).containsExactly(NoticeKind.PEAK_ASKED_ABOUT);
        assertThat(kinds(years(1_000, 60))).containsExactly(NoticeKind.PEAK_ASKED_ABOUT);
        assertThat(kinds(years(1_000, 900))).isEmpty();
        assertThat(kinds(years(900, 1_000))).isEmpty();
        assertThat(kinds(years(400, 1_000))).containsExactly(NoticeKind.PEAK_ASKED_ABOUT, NoticeKind.PEAK_ASKED_ABOUT);
    }

    /** What sold on the same special day of two years. */
    private static Histories years(double first, double second) {
        int again = TYPED + 366;
        Calendar calendar = new Almanac().specialDay("eve", date(TYPED), date(again));
        Bakeries.Sales sales = (s, day) -> !s.equals(RYE) || (day != TYPED && day != again)
                ? Bakeries.byWeekday(s, day)
                : day == TYPED ? first : second;
        return Bakeries.history(TWO_BY_TWO, again + 20, calendar, sales);
    }

    private static double usual(Histories history, int day) {
        return history.all().get(0).seriesDays().get(0).usualThen(day);
    }

    private static List<NoticeKind> kinds(Histories history) {
        return history.notices().stream().map(Notice::kind).toList();
    }

    @Test
    void believesSpecialDaysThatNobodyKnowsWhereTheCountryIsUnknown() {
        Calendar nowhere = new Calendar() {
            @Override
            public CalendarDay day(LocalDate date) {
                return new CalendarDay(Set.of(), Set.of(), 150, false, List.of());
            }

            @Override
            public boolean knowsPublicHolidays() {
                return false;
            }
        };

        assertThat(history(nowhere, at(TYPED, RYE, 420)).notices()).isEmpty();
        assertThat(history(nowhere, at(TYPED, RYE, 10_000)).notices()).hasSize(1);
    }

    @Test
    void takesAWeekOfLargeValuesForANewLevel() {
        Histories history = history(
                Almanac.ORDINARY, (s, day) -> Bakeries.byWeekday(s, day) * (s.equals(RYE) && day >= TYPED ? 30 : 1));

        assertThat(history.notices())
                .hasSize(7)
                .allSatisfy(notice -> assertThat(notice.from()).isBetween(date(TYPED), date(TYPED + 6)));
    }

    @Test
    void judgesAYoungProductByItsLastDaysAndTheFirstEightNotAtAll() {
        assertThat(history(Almanac.ORDINARY, at(7, RYE, 10_000)).notices()).isEmpty();
        assertThat(history(Almanac.ORDINARY, at(8, RYE, 10_000)).notices()).hasSize(1);
    }

    @Test
    void believesThatTheSeasonOfAProductBegins() {
        int season = 320;
        Bakeries.Sales stollen =
                (s, day) -> !s.equals(RYE) || day < 40 || day >= season ? Bakeries.byWeekday(s, day) : 0;
        Bakeries.Sales first = (s, day) -> s.equals(RYE) && day < 40 ? 0 : stollen.sold(s, day);
        Bakeries.Sales typed = (s, day) -> s.equals(RYE) && day == season ? 10_000 : stollen.sold(s, day);

        assertThat(seasons(stollen)).isEmpty();
        assertThat(seasons(first)).as("the first of all seasons").isEmpty();
        assertThat(seasons(typed)).hasSize(1);
    }

    private static List<Notice> seasons(Bakeries.Sales sales) {
        return Bakeries.history(TWO_BY_TWO, 340, Almanac.ORDINARY, sales).notices();
    }

    @Test
    void leavesSmallNumbersAlone() {
        assertThat(history(Almanac.ORDINARY, (s, day) -> s.equals(RYE) && day == TYPED ? 13 : 1)
                        .notices())
                .isEmpty();
        assertThat(history(Almanac.ORDINARY, (s, day) -> s.equals(RYE) && day == TYPED ? 14 : 1)
                        .notices())
                .hasSize(1);
    }

    @Test
    void judgesADayByTheDaysUpToItAlone() {
        Bakeries.Sales sales = (s, day) -> day % 30 == 20 && s.equals(RYE) ? 700 : Bakeries.byWeekday(s, day);
        List<Notice> all = history(Almanac.ORDINARY, sales).notices();
        List<Notice> upToThen =
                Bakeries.history(TWO_BY_TWO, 90, Almanac.ORDINARY, sales).notices();

        assertThat(all).hasSizeGreaterThan(upToThen.size());
        assertThat(all.stream().filter(notice -> notice.from().isBefore(date(90))))
                .isEqualTo(upToThen);
    }

    private static Histories history(Calendar calendar, Bakeries.Sales sales) {
        return Bakeries.history(TWO_BY_TWO, DAYS, calendar, sales);
    }

    private static Bakeries.Sales typed(Series series, double pieces) {
        return at(TYPED, series, pieces);
    }

    private static Bakeries.Sales at(int typed, Series series, double pieces) {
        return (s, day) -> s.equals(series) && day == typed ? pieces : Bakeries.byWeekday(s, day);
    }

    private static float[] tables(Histories history) {
        return SmallModels.table(history, DAYS - 1).inputs();
    }
}
