package io.levain.demand;

import static io.levain.demand.EventCategory.SCHOOL_HOLIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.texts.English;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    void givesTheModelNothingToSayOfDaysBeyondTheList() {
        HistoryBuilder builder =
                new HistoryBuilder().bakery("north", schools(y -> y <= 2024, HolidayListsTests::off), true);
        for (int day = 0; day < DAYS; day++) {
            builder.sales("north", "rye", ORIGIN.plusDays(day), 50, 0);
        }
        History history = builder.build();

        assertThat(input("school holiday", history, "2024-08-01")).isEqualTo(1);
        assertThat(input("school holiday", history, "2024-09-20")).isZero();
        assertThat(input("school holiday, change", history, "2024-09-10")).isEqualTo(-.5);
        assertThat(input("school holiday", history, "2025-08-01")).isNaN();
        assertThat(input("school holiday, change", history, "2025-08-01")).isNaN();
    }

    private static double input(String name, History history, String date) {
        int day = history.index(LocalDate.parse(date));
        Target target = new Target(history, history.seriesDays().get(0), day, day - 1);
        return CalendarInputs.all(Set.of()).stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value()
                .applyAsDouble(target);
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
        return lists(years, HolidayListsTests::off);
    }

    private static HolidayLists lists(Predicate<Integer> years, Predicate<LocalDate> off) {
        return new HolidayLists("north", schools(years, off), ORIGIN, DAYS);
    }

    /** A week in February, two in April, six from July on, two in October, and from Christmas into the new year. */
    private static boolean off(LocalDate date) {
        int day = date.getDayOfMonth();
        return switch (date.getMonthValue()) {
            case 1 -> day <= 3;
            case 2 -> day <= 7;
            case 4 -> day >= 4 && day <= 17;
            case 7 -> day >= 11;
            case 8 -> day <= 23;
            case 10 -> day >= 14 && day <= 26;
            case 12 -> day >= 23;
            default -> false;
        };
    }

    /** The first days of January belong to the list of the year before. */
    private static Calendar schools(Predicate<Integer> years, Predicate<LocalDate> off) {
        return date -> {
            boolean listed = years.test(date.minusDays(3).getYear()) && off.test(date);
            return new CalendarDay(
                    Set.of(),
                    Set.of(),
                    150,
                    false,
                    listed ? List.of(new DayEvent(SCHOOL_HOLIDAY, "Holidays", null)) : List.of());
        };
    }

    private static Calendar enteredUntil(int year) {
        return new Calendar() {
            @Override
            public CalendarDay day(LocalDate date) {
                boolean listed = date.getYear() <= year && date.getDayOfMonth() == 1 && date.getMonthValue() % 3 == 0;
                return new CalendarDay(listed ? Set.of("feast") : Set.of(), Set.of(), 150, false, List.of());
            }

            @Override
            public boolean knowsPublicHolidays() {
                return false;
            }
        };
    }
}
