package io.levain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialDaysTests {

    private static final int FIRST_YEAR = 1995;
    private static final int LAST_YEAR = 2060;

    private static final Map<String, MonthDay> FIXED = Map.ofEntries(
            Map.entry("new-years-day", MonthDay.of(1, 1)),
            Map.entry("epiphany", MonthDay.of(1, 6)),
            Map.entry("valentines-day", MonthDay.of(2, 14)),
            Map.entry("may-day", MonthDay.of(5, 1)),
            Map.entry("october-3", MonthDay.of(10, 3)),
            Map.entry("october-31", MonthDay.of(10, 31)),
            Map.entry("all-saints-day", MonthDay.of(11, 1)),
            Map.entry("december-22", MonthDay.of(12, 22)),
            Map.entry("december-23", MonthDay.of(12, 23)),
            Map.entry("christmas-eve", MonthDay.of(12, 24)),
            Map.entry("christmas-day", MonthDay.of(12, 25)),
            Map.entry("second-christmas-day", MonthDay.of(12, 26)),
            Map.entry("december-30", MonthDay.of(12, 30)),
            Map.entry("new-years-eve", MonthDay.of(12, 31)));

    private static final Map<String, Integer> FROM_EASTER = Map.of(
            "carnival-monday", -48,
            "maundy-thursday", -3,
            "good-friday", -2,
            "holy-saturday", -1,
            "easter-sunday", 0,
            "easter-monday", 1,
            "ascension-day", 39,
            "whit-sunday", 49,
            "whit-monday", 50,
            "corpus-christi", 60);

    @Test
    void haveTheirDateInEveryCountryAndYear() {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            NamedDays expected = new NamedDays(year);
            for (var day : FIXED.entrySet()) {
                expected.add(day.getValue().atYear(year), day.getKey());
            }
            for (var day : FROM_EASTER.entrySet()) {
                expected.add(Easter.sunday(year).plusDays(day.getValue()), day.getKey());
            }
            // Korea is not in the file, so it has what holds everywhere and nothing else.
            assertSame(specialDays("KR", year), expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 10-03, german-unity-day",
        "DE, 10-31, reformation-day",
        "GB, 12-26, boxing-day",
        "GB, 10-31, halloween",
        "US, 10-31, halloween",
        "AT, 10-31, october-31",
        "DE, 12-26, second-christmas-day"
    })
    void bearTheCountrysOwnNameInPlaceOfTheGeneralOne(String country, String date, String name) {
        LocalDate day = MonthDay.parse("--" + date).atYear(2024);

        assertThat(specialDays(country, 2024).on(day)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", "AT", "CH", "US", "IT", "BE", "NL"})
    void celebrateMothersOnTheSecondSundayOfMay(String country) {
        assertMothersDay(country, year -> nth(2, sundays(year, Month.MAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ES", "PT", "HU"})
    void celebrateMothersOnTheFirstSundayOfMay(String country) {
        assertMothersDay(country, year -> nth(1, sundays(year, Month.MAY)));
    }

    @Test
    void celebrateSwedishMothersOnTheLastSundayOfMayEvenAtWhitsun() {
        assertMothersDay("SE", year -> last(sundays(year, Month.MAY)));
    }

    @Test
    void celebrateFrenchMothersOnTheFirstSundayOfJuneWhereTheLastOfMayIsWhitSunday() {
        assertMothersDay("FR", year -> {
            LocalDate lastOfMay = last(sundays(year, Month.MAY));
            boolean whitSunday = lastOfMay.equals(Easter.sunday(year).plusDays(49));
            return whitSunday ? nth(1, sundays(year, Month.JUNE)) : lastOfMay;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2004-06-06", "2012-06-03", "2015-05-31", "2018-05-27", "2020-06-07", "2023-06-04", "2024-05-26"
            })
    void celebrateFrenchMothersOnThePublishedDates(LocalDate published) {
        assertThat(specialDays("FR", published.getYear()).on(published)).contains("mothers-day");
    }

    @Test
    void celebrateBritishMothersOnTheFourthSundayOfLent() {
        assertMothersDay("GB", year -> {
            LocalDate day = Easter.sunday(year).minusDays(46);
            List<LocalDate> sundaysOfLent = new ArrayList<>();
            for (; day.isBefore(Easter.sunday(year)); day = day.plusDays(1)) {
                if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                    sundaysOfLent.add(day);
                }
            }
            return nth(4, sundaysOfLent);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-03-27", "2023-03-19", "2024-03-10", "2025-03-30", "2026-03-15"})
    void celebrateBritishMothersOnThePublishedDates(LocalDate published) {
        assertThat(specialDays("GB", published.getYear()).on(published)).contains("mothers-day");
    }

    private static void assertMothersDay(String country, IntFunction<LocalDate> expected) {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            NamedDays days = specialDays(country, year);
            assertThat(daysOf(year).filter(d -> days.on(d).contains("mothers-day")))
                    .containsExactly(expected.apply(year));
        }
    }

    private static void assertSame(NamedDays days, NamedDays expected) {
        daysOf(expected.year()).forEach(d -> assertThat(days.on(d)).as("%s", d).isEqualTo(expected.on(d)));
    }

    private static NamedDays specialDays(String country, int year) {
        NamedDays days = new NamedDays(year);
        new SpecialDays(country).addTo(days);
        return days;
    }

    private static Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static List<LocalDate> sundays(int year, Month month) {
        return daysOf(year)
                .filter(d -> d.getMonth() == month && d.getDayOfWeek() == DayOfWeek.SUNDAY)
                .toList();
    }

    private static LocalDate nth(int n, List<LocalDate> days) {
        return days.get(n - 1);
    }

    private static LocalDate last(List<LocalDate> days) {
        return days.get(days.size() - 1);
    }
}
