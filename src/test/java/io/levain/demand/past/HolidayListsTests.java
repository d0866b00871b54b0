package io.levain.demand.past;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.days.Calendar;
import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.UnsureHoliday;
import io.levain.texts.English;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class HolidayListsTests {

    private static final LocalDate ORIGIN = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 4 * 365;

    @Test
    void knowsAllDaysOfYearsWhoseHolidaysAreListed() {
        HolidayLists lists = lists(year -> year >= 2021 && year <= 2026);

        for (int day = 0; day < DAYS; day++) {
            assertThat(lists.knowSchoolHolidays(day)).isTrue();
        }
        assertThat(notices(lists)).isEmpty();
    }

    @Test
    void knowsNothingOfTheYearAfterTheLastThatIsListed() {
        HolidayLists lists = lists(year -> year <= 2024);

        assertThat(known(lists, "2024-12-24", "2025-01-03")).isTrue();
        assertThat(known(lists, "2025-01-31")).as("holidays never began sooner").isTrue();
        assertThat(known(lists, "2025-04-10", "2025-06-01", "2025-12-30")).isFalse();
        assertThat(notices(lists)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.SCHOOL_HOLIDAYS_UNKNOWN);
            assertThat(notice.from()).isEqualTo(LocalDate.of(2025, 2, 1));
            assertThat(notice.to()).isEqualTo(ORIGIN.plusDays(DAYS + BakeryDays.REACH - 1));
            assertThat(English.of(notice.fact())).contains("school holidays ends before " + notice.from());
        });
    }

    @Test
    void knowsNothingOfAYearThatWasLeftOutNorOfTheTimeBeforeTheList() {
        HolidayLists lists = lists(year -> year == 2023 || year >= 2025);

        assertThat(known(lists, "2022-03-01", "2024-03-01", "2024-11-15")).isFalse();
        assertThat(known(lists, "2023-03-01", "2023-11-15", "2025-03-01")).isTrue();
        assertThat(notices(lists))
                .singleElement()
                .satisfies(notice ->
                        assertThat(English.of(notice.fact())).contains("says nothing of 2024-01-04 to 2025-01-31"));
    }

    @Test
    void takesAListOfSummerHolidaysAloneForComplete() {
        HolidayLists lists = lists(year -> true, date -> date.getMonthValue() == 7);

        assertThat(known(lists, "2023-03-01", "2023-11-15")).isTrue();
        assertThat(notices(lists)).isEmpty();
    }

    @Test
    void knowsNothingAndSaysNothingWithoutAnyList() {
        HolidayLists lists = lists(year -> false);

        assertThat(known(lists, "2023-03-01")).isFalse();
        assertThat(notices(lists)).isEmpty();
    }

    @Test
    void knowsThePublicHolidaysOfAnyYearWhereTheCountryIsKnown() {
        assertThat(lists(year -> false).knowPublicHolidays(100)).isTrue();
    }

    @Test
    void knowsNoPublicHolidaysOfAYearThatWasNotEnteredWhereTheCountryIsUnknown() {
        HolidayLists lists = new HolidayLists("north", enteredUntil(2024), ORIGIN, DAYS);

        assertThat(lists.knowPublicHolidays(100)).isTrue();
        assertThat(lists.knowPublicHolidays(DAYS - 100)).isFalse();
        assertThat(notices(lists)).extracting(Notice::kind).containsExactly(NoticeKind.PUBLIC_HOLIDAYS_UNKNOWN);
    }

    @Test
    void notesAYearWithoutAHolidayAndTheYearsBeforeTheFirstWhereEventsAloneTellOfThem() {
        HolidayLists lists =
                entered(date -> date.getDayOfMonth() == 1 && date.getYear() >= 2023 && date.getYear() != 2024);

        assertThat(notices(lists))
                .extracting(notice -> notice.from() + " " + notice.to())
                .containsExactly("2022-01-01 2022-12-31", "2023-12-02 2024-12-31");
        assertThat(notices(lists)).extracting(Notice::kind).containsOnly(NoticeKind.PUBLIC_HOLIDAYS_UNKNOWN);
    }

    @Test
    void notesAYearOfWhichEventsNameFarFewerHolidaysThanOfOthers() {
        HolidayLists lists =
                entered(date -> date.getDayOfMonth() == 1 && (date.getYear() != 2023 || date.getMonthValue() % 4 == 1));

        assertThat(notices(lists)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.PUBLIC_HOLIDAYS_FEW);
            assertThat(English.of(notice.fact())).contains("3 days of 2023", "12", "POST", "/api/v1/events");
        });
        assertThat(lists.knowPublicHolidays(100)).isTrue();
        assertThat(lists.knowPublicHolidays(365 + 100)).as("in the year 2023").isFalse();
        assertThat(lists.knowPublicHolidays(2 * 365 + 100)).isTrue();
    }

    @Test
    void takesYearsThatVaryALittleForComplete() {
        HolidayLists lists =
                entered(date -> date.getDayOfMonth() == 1 && (date.getYear() != 2023 || date.getMonthValue() % 2 == 1));

        assertThat(notices(lists)).isEmpty();
        assertThat(lists.knowPublicHolidays(365 + 100)).isTrue();
    }

    @Test
    void asksOnceForAHolidayThatDependsOnTheCommunity() {
        HolidayLists lists = new HolidayLists("north", openEveryAugust15(), ORIGIN, DAYS);

        assertThat(notices(lists)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.PUBLIC_HOLIDAY_UNSURE);
            assertThat(notice.from()).isEqualTo("2025-08-15").isEqualTo(notice.to());
            assertThat(English.of(notice.fact()))
                    .contains("assumption-day", "taken for none")
                    .endsWith("one of these regions: AG, MU");
        });
    }

    private static boolean known(HolidayLists lists, String... dates) {
        List<Boolean> known = new ArrayList<>();
        for (String date : dates) {
            known.add(lists.knowSchoolHolidays(
                    Math.toIntExact(LocalDate.parse(date).toEpochDay() - ORIGIN.toEpochDay())));
        }
        assertThat(known).as("all or none").containsOnly(known.get(0));
        return known.get(0);
    }

    private static List<Notice> notices(HolidayLists lists) {
        List<Notice> notices = new ArrayList<>();
        lists.note(0, notices);
        return notices;
    }

    private static HolidayLists lists(Predicate<Integer> years) {
        return lists(years, SchoolYears::off);
    }

    private static HolidayLists lists(Predicate<Integer> years, Predicate<LocalDate> off) {
        return new HolidayLists("north", SchoolYears.calendar(years, off), ORIGIN, DAYS);
    }

    private static Calendar openEveryAugust15() {
        return new Calendar() {
            @Override
            public CalendarDay day(LocalDate date) {
                return new CalendarDay(Set.of(), Set.of(), 150, false, List.of());
            }

            @Override
            public Optional<UnsureHoliday> unsure(LocalDate date) {
                return MonthDay.from(date).equals(MonthDay.of(8, 15))
                        ? Optional.of(new UnsureHoliday("assumption-day", List.of("AG", "MU")))
                        : Optional.empty();
            }
        };
    }

    private static HolidayLists entered(Predicate<LocalDate> listed) {
        return new HolidayLists("north", eventsOn(listed), ORIGIN, DAYS);
    }

    private static Calendar enteredUntil(int year) {
        return eventsOn(date -> date.getYear() <= year && date.getDayOfMonth() == 1 && date.getMonthValue() % 3 == 0);
    }

    private static Calendar eventsOn(Predicate<LocalDate> listed) {
        return new Calendar() {
            @Override
            public CalendarDay day(LocalDate date) {
                return new CalendarDay(listed.test(date) ? Set.of("feast") : Set.of(), Set.of(), 150, false, List.of());
            }

            @Override
            public boolean knowsPublicHolidays() {
                return false;
            }
        };
    }
}
