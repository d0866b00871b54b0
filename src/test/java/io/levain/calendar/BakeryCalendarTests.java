package io.levain.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.DayEvent;
import io.levain.demand.days.EventCategory;
import io.levain.demand.days.OpenHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BakeryCalendarTests {

    private static final HolidayRegion BERLIN = new HolidayRegion("DE", "BE");
    private static final LocalDate MAY_15 = LocalDate.of(2024, 5, 15);

    @Test
    void knowsTheDayOfAYear() {
        BakeryCalendar calendar = BakeryCalendar.of(BERLIN);

        assertThat(calendar.day(LocalDate.of(2024, 4, 1)))
                .isEqualTo(new CalendarDay(Set.of("easter-monday"), Set.of("easter-monday"), 1, false, List.of()));
        assertThat(calendar.day(LocalDate.of(2024, 12, 24)))
                .isEqualTo(new CalendarDay(Set.of(), Set.of("christmas-eve"), 268, false, List.of()));
        assertThat(calendar.day(MAY_15)).isEqualTo(new CalendarDay(Set.of(), Set.of(), 45, false, List.of()));
    }

    @Test
    void knowsFirstAndLastDaysOfEveryYear() {
        BakeryCalendar calendar = BakeryCalendar.of(BERLIN);

        for (int year = 2000; year <= 2040; year++) {
            assertThat(calendar.day(LocalDate.of(year, 1, 1)).publicHolidays()).containsExactly("new-years-day");
            assertThat(calendar.day(LocalDate.of(year, 12, 31)).specialDays()).containsExactly("new-years-eve");
        }
    }

    @Test
    void knowsThePublicHolidaysOnlyWhereItKnowsTheCountry() {
        assertThat(BakeryCalendar.of(BERLIN).knowsPublicHolidays()).isTrue();
        assertThat(new BakeryCalendar("north", null, List.of(), Set.of(), List.of()).knowsPublicHolidays())
                .isFalse();
    }

    @Test
    void knowsOnlyTheHolidaysOfEventsInACountryWithoutACalendar() {
        LocalDate chuseok = LocalDate.of(2024, 9, 17);
        BakeryCalendar calendar = new BakeryCalendar(
                "seoul",
                HolidayRegion.of("KR"),
                List.of(),
                Set.of(),
                List.of(event(null, null, chuseok, chuseok, EventCategory.PUBLIC_HOLIDAY, "Chuseok")));

        assertThat(calendar.knowsPublicHolidays()).isFalse();
        assertThat(calendar.day(chuseok).publicHolidays()).containsExactly("chuseok");
        assertThat(calendar.day(LocalDate.of(2024, 1, 1)).isPublicHoliday()).isFalse();
        assertThat(calendar.day(LocalDate.of(2024, 12, 24)).specialDays()).containsExactly("christmas-eve");
    }

    @Test
    void worksOutADayOnce() {
        BakeryCalendar calendar = BakeryCalendar.of(BERLIN);

        assertThat(calendar.day(MAY_15)).isSameAs(calendar.day(MAY_15));
    }

    @Test
    void tellsManyThreadsTheSame() {
        BakeryCalendar calendar = BakeryCalendar.of(BERLIN);
        List<CalendarDay> days = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(i -> calendar.day(LocalDate.of(2000, 1, 1).plusDays(i)))
                .toList();

        for (int i = 0; i < days.size(); i++) {
            assertThat(days.get(i))
                    .isSameAs(calendar.day(LocalDate.of(2000, 1, 1).plusDays(i)));
        }
    }

    @Test
    void unitesHolidaysOfTheLibraryAndOfEventsByDate() {
        BakeryCalendar calendar = withEvents(
                event(null, null, MAY_15, MAY_15, EventCategory.PUBLIC_HOLIDAY, "City Day"),
                event(
                        null,
                        null,
                        LocalDate.of(2024, 5, 1),
                        LocalDate.of(2024, 5, 1),
                        EventCategory.PUBLIC_HOLIDAY,
                        "Labour Day"),
                event(
                        null,
                        null,
                        LocalDate.of(2024, 3, 31),
                        LocalDate.of(2024, 3, 31),
                        EventCategory.PUBLIC_HOLIDAY,
                        "Ostern"));

        assertThat(calendar.day(MAY_15).publicHolidays()).containsExactly("city-day");
        assertThat(calendar.day(LocalDate.of(2024, 5, 1)).publicHolidays()).containsExactly("may-day");
        assertThat(calendar.day(LocalDate.of(2024, 3, 31)).publicHolidays()).containsExactly("easter-sunday");
        assertThat(calendar.day(LocalDate.of(2024, 5, 1)).events())
                .containsExactly(new DayEvent(EventCategory.PUBLIC_HOLIDAY, "Labour Day", null));
    }

    @Test
    void countsEasterAndWhitSundayWhereAnEventMakesEasterMondayAHoliday() {
        HolidayRegion scotland = new HolidayRegion("GB", "SCT");
        LocalDate monday = LocalDate.of(2024, 4, 1);
        BakeryCalendar calendar = new BakeryCalendar(
                "leith",
                scotland,
                List.of(),
                Set.of(),
                List.of(event(null, null, monday, monday, EventCategory.PUBLIC_HOLIDAY, "Bank holiday")));

        assertThat(calendar.day(monday).publicHolidays()).containsExactly("bank-holiday");
        assertThat(calendar.day(monday.minusDays(1)).publicHolidays()).containsExactly("easter-sunday");
        assertThat(calendar.day(monday.plusDays(48)).publicHolidays()).containsExactly("whit-sunday");
        assertThat(calendar.day(monday.minusDays(1).plusYears(1)).isPublicHoliday())
                .isFalse();
        assertThat(BakeryCalendar.of(scotland).day(monday.minusDays(1)).isPublicHoliday())
                .isFalse();
    }

    @Test
    void takesAHolidayOfOneProductForNoHoliday() {
        BakeryCalendar calendar =
                withEvents(event(null, "pretzel", MAY_15, MAY_15, EventCategory.PUBLIC_HOLIDAY, "Pretzel day"));

        assertThat(calendar.day(MAY_15).isPublicHoliday()).isFalse();
    }

    @Test
    void opensAnyDayWhereHoursAreUnknown() {
        BakeryCalendar calendar = BakeryCalendar.of(BERLIN);

        assertThat(MAY_15.datesUntil(MAY_15.plusDays(7)))
                .noneMatch(d -> calendar.day(d).closed());
    }

    @Test
    void closesWeekdaysWithoutHours() {
        BakeryCalendar calendar = withHours(hours(TUESDAY, null, null), hours(SUNDAY, null, null));

        assertThat(openWeekdays(calendar, MAY_15)).containsExactlyInAnyOrder(TUESDAY, SUNDAY);
    }

    @Test
    void changesHoursOnTheDateFromWhichNewOnesHold() {
        BakeryCalendar calendar = withHours(
                hours(TUESDAY, null, MAY_15.minusDays(1)), hours(MONDAY, MAY_15, null), hours(SUNDAY, null, null));

        assertThat(openWeekdays(calendar, MAY_15.minusDays(7))).containsExactlyInAnyOrder(TUESDAY, SUNDAY);
        assertThat(openWeekdays(calendar, MAY_15)).containsExactlyInAnyOrder(MONDAY, SUNDAY);
    }

    @Test
    void doesNotCloseTheYearsBeforeTheFirstHours() {
        BakeryCalendar calendar = withHours(hours(TUESDAY, MAY_15, null));

        assertThat(openWeekdays(calendar, MAY_15.minusDays(7))).hasSize(7);
        assertThat(openWeekdays(calendar, MAY_15)).containsExactly(TUESDAY);
    }

    @Test
    void closesOnSingleDates() {
        BakeryCalendar calendar = new BakeryCalendar("mitte", BERLIN, List.of(), Set.of(MAY_15), List.of());

        assertThat(calendar.day(MAY_15).closed()).isTrue();
        assertThat(calendar.day(MAY_15.plusDays(1)).closed()).isFalse();
    }

    @Test
    void closesFromFirstToLastDayOfAClosureAcrossTheYears() {
        LocalDate first = LocalDate.of(2023, 12, 30);
        LocalDate last = LocalDate.of(2025, 1, 2);
        BakeryCalendar calendar = withEvents(event("mitte", null, first, last, EventCategory.CLOSED, "Rebuilding"));

        assertThat(calendar.day(first.minusDays(1)).closed()).isFalse();
        assertThat(first.datesUntil(last.plusDays(1)))
                .allMatch(d -> calendar.day(d).closed());
        assertThat(calendar.day(last.plusDays(1)).closed()).isFalse();
    }

    @Test
    void staysOpenWhereOnlyOneProductIsNotToBeHad() {
        BakeryCalendar calendar =
                withEvents(event("mitte", "pretzel", MAY_15, MAY_15, EventCategory.CLOSED, "Oven broken"));

        assertThat(calendar.day(MAY_15).closed()).isFalse();
        assertThat(calendar.day(MAY_15).has(EventCategory.CLOSED, "pretzel")).isTrue();
        assertThat(calendar.day(MAY_15).has(EventCategory.CLOSED, "loaf")).isFalse();
    }

    @Test
    void leavesOutTheEventsOfOtherBakeries() {
        BakeryCalendar calendar = withEvents(
                event("spandau", null, MAY_15, MAY_15, EventCategory.CLOSED, "Rebuilding"),
                event("mitte", null, MAY_15, MAY_15, EventCategory.MARKET, "Weekly market"),
                event(null, null, MAY_15, MAY_15, EventCategory.SCHOOL_HOLIDAY, "Whitsun holidays"));

        assertThat(calendar.day(MAY_15).closed()).isFalse();
        assertThat(calendar.day(MAY_15).events())
                .containsExactly(
                        new DayEvent(EventCategory.SCHOOL_HOLIDAY, "Whitsun holidays", null),
                        new DayEvent(EventCategory.MARKET, "Weekly market", null));
    }

    @Test
    void ordersTheEventsOfADayHoweverTheyWereEntered() {
        CalendarEvent[] events = {
            event(null, "roll", MAY_15, MAY_15, EventCategory.PROMOTION, "Two for one"),
            event(null, null, MAY_15, MAY_15, EventCategory.PROMOTION, "Two for one"),
            event("mitte", "loaf", MAY_15, MAY_15.plusDays(3), EventCategory.PROMOTION, "Two for one"),
            event(null, "roll", MAY_15.minusDays(2), MAY_15, EventCategory.PROMOTION, "Two for one"),
            event(null, null, MAY_15, MAY_15, EventCategory.PROMOTION, "Free coffee")
        };
        List<DayEvent> expected = List.of(
                new DayEvent(EventCategory.PROMOTION, "Free coffee", null),
                new DayEvent(EventCategory.PROMOTION, "Two for one", null),
                new DayEvent(EventCategory.PROMOTION, "Two for one", "loaf"),
                new DayEvent(EventCategory.PROMOTION, "Two for one", "roll"));

        assertThat(withEvents(events).day(MAY_15).events()).isEqualTo(expected);
        Collections.reverse(Arrays.asList(events));
        assertThat(withEvents(events).day(MAY_15).events()).isEqualTo(expected);
    }

    @Test
    void refusesAnEventThatEndsBeforeItBeginsOrHasNoName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event(null, null, MAY_15, MAY_15.minusDays(1), EventCategory.OTHER, "Fair"))
                .withMessage("until 2024-05-14 is before date 2024-05-15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event(null, null, MAY_15, MAY_15, EventCategory.OTHER, " "))
                .withMessage("name \" \" is blank");
    }

    @Test
    void knowsOnlyWhatWasEnteredWhereNobodySaidWhereTheBakeryStands() {
        LocalDate monday = LocalDate.of(2024, 4, 1);
        BakeryCalendar calendar = new BakeryCalendar(
                "mitte",
                null,
                List.of(hours(MONDAY, null, null), hours(SUNDAY, null, null)),
                Set.of(MAY_15.minusDays(2)),
                List.of(event(null, null, monday, monday, EventCategory.PUBLIC_HOLIDAY, "Easter Monday")));

        assertThat(calendar.day(LocalDate.of(2024, 12, 25)))
                .isEqualTo(new CalendarDay(Set.of(), Set.of(), 269, true, List.of()));
        assertThat(calendar.day(MAY_15.minusDays(2)).closed()).isTrue();
        assertThat(calendar.day(MAY_15.plusDays(5)).closed()).isFalse();
        assertThat(calendar.day(monday).publicHolidays()).containsExactly("easter-monday");
        assertThat(calendar.day(monday.minusDays(1)).publicHolidays()).containsExactly("easter-sunday");
    }

    private static BakeryCalendar withEvents(CalendarEvent... events) {
        return new BakeryCalendar("mitte", BERLIN, List.of(), Set.of(), List.of(events));
    }

    @Test
    void tellsFromWhenToWhenItIsOpen() {
        OpeningHours morning =
                new OpeningHours(TUESDAY, LocalTime.of(7, 0), LocalTime.of(12, 30), null, MAY_15.minusDays(1));
        OpeningHours afternoon = new OpeningHours(TUESDAY, LocalTime.of(14, 0), LocalTime.of(18, 30), null, null);
        BakeryCalendar calendar = withHours(afternoon, morning);

        // May 14 is a Tuesday
        assertThat(calendar.hours(MAY_15.minusDays(1)))
                .isEqualTo(new OpenHours(LocalTime.of(7, 0), LocalTime.of(18, 30)));
        assertThat(calendar.hours(MAY_15.plusDays(6)))
                .isEqualTo(new OpenHours(LocalTime.of(14, 0), LocalTime.of(18, 30)));
        assertThat(calendar.hours(MAY_15)).isEqualTo(OpenHours.ASSUMED);
    }

    private static BakeryCalendar withHours(OpeningHours... hours) {
        return new BakeryCalendar("mitte", BERLIN, List.of(hours), Set.of(), List.of());
    }

    private static CalendarEvent event(
            @Nullable String bakery,
            @Nullable String product,
            LocalDate date,
            LocalDate until,
            EventCategory category,
            String name) {
        return new CalendarEvent(bakery, product, date, until, category, name);
    }

    private static OpeningHours hours(DayOfWeek weekday, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new OpeningHours(weekday, LocalTime.of(6, 30), LocalTime.of(18, 0), from, until);
    }

    private static List<DayOfWeek> openWeekdays(BakeryCalendar calendar, LocalDate from) {
        return from.datesUntil(from.plusDays(7))
                .filter(d -> !calendar.day(d).closed())
                .map(LocalDate::getDayOfWeek)
                .toList();
    }
}
