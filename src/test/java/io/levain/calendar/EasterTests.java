package io.levain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.parser.functions.CalculateGregorianEasterSunday;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24",
                "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05",
                "2027-03-28", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22"
            })
    void fallsOnThePublishedDates(LocalDate published) {
        assertThat(Easter.sunday(published.getYear())).isEqualTo(published);
    }

    @Test
    void agreesWithTheEpactsOfTheReformInEveryYear() {
        for (int year = 1583; year <= 4099; year++) {
            assertThat(Easter.sunday(year)).isEqualTo(byEpact(year));
        }
    }

    @Test
    void agreesWithTheHolidayLibraryInEveryYear() {
        CalculateGregorianEasterSunday library = new CalculateGregorianEasterSunday();
        for (int year = 1583; year <= 4099; year++) {
            assertThat(Easter.sunday(year)).isEqualTo(library.apply(Year.of(year)));
        }
    }

    @Test
    void countsDaysFromTheEasterOfTheSameYear() {
        assertThat(Easter.daysTo(LocalDate.of(2024, 3, 31))).isZero();
        assertThat(Easter.daysTo(LocalDate.of(2024, 3, 29))).isEqualTo(-2);
        assertThat(Easter.daysTo(LocalDate.of(2024, 5, 9))).isEqualTo(39);
        assertThat(Easter.daysTo(LocalDate.of(2024, 12, 31))).isEqualTo(275);
        assertThat(Easter.daysTo(LocalDate.of(2025, 1, 1))).isEqualTo(-109);
    }

    /** Lilius and Clavius: from the golden number the epact, from it the full moon, and the Sunday after that. */
    private static LocalDate byEpact(int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int droppedLeapDays = 3 * century / 4 - 12;
        int moon = (8 * century + 5) / 25 - 5;
        int sunday = 5 * year / 4 - droppedLeapDays - 10;
        int epact = Math.floorMod(11 * golden + 20 + moon - droppedLeapDays, 30);
        if ((epact == 25 && golden > 11) || epact == 24) {
            epact++;
        }
        int fullMoon = 44 - epact < 21 ? 74 - epact : 44 - epact;
        return LocalDate.of(year, 3, 1).plusDays(fullMoon + 7 - (sunday + fullMoon) % 7 - 1L);
    }
}
