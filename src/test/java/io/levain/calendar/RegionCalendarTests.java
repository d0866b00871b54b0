package io.levain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionCalendarTests {

    @ParameterizedTest
    @CsvSource({
        "FR, 2024-07-14, national-day",
        "FR, 2024-11-11, armistice",
        "AT, 2024-10-26, national-day",
        "CH, 2024-08-01, national-day",
        "US, 2021-07-04, independence-day",
        "IT, 2024-06-02, republic-day"
    })
    void addsTheCountrysOwnFixedHolidaysToTheSpecialDays(String country, LocalDate date, String key) {
        assertThat(specialDays(country, date.getYear()).on(date)).containsExactly(key);
    }

    @Test
    void addsThoseOfTheRegionAsWell() {
        NamedDays saarland =
                RegionCalendar.of(new HolidayRegion("DE", "SL")).year(2024).specialDays();

        assertThat(saarland.on(LocalDate.of(2024, 8, 15))).containsExactly("assumption-day");
        assertThat(specialDays("DE", 2024).on(LocalDate.of(2024, 8, 15))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "US, 2021-07-05, the day off for a holiday at the weekend",
        "US, 2024-05-27, the last Monday of a month",
        "GB, 2022-06-03, a jubilee of one year",
        "GB, 2024-05-06, the first Monday of a month",
        "NL, 2024-03-29, an observance"
    })
    void addsNoOtherHolidays(String country, LocalDate date, String what) {
        assertThat(specialDays(country, date.getYear()).on(date))
                .as(what)
                .isSubsetOf("good-friday")
                .doesNotContain("independence-day", "memorial-day", "queens-platinum-jubilee");
    }

    @Test
    void givesADateThatIsSpecialAnywayNoSecondName() {
        for (int year = 2000; year <= 2040; year++) {
            NamedDays days = specialDays("DE", year);
            assertThat(days.on(LocalDate.of(year, 5, 1))).contains("may-day").doesNotContain("labour-day");
            assertThat(days.on(LocalDate.of(year, 10, 3))).containsExactly("german-unity-day");
            assertThat(days.on(LocalDate.of(year, 12, 25))).containsExactly("christmas-day");
        }
    }

    @Test
    void worksOutAYearOnceForAllBakeriesOfTheRegion() {
        assertThat(RegionCalendar.of(new HolidayRegion("de", "by")).year(2031))
                .isSameAs(RegionCalendar.of(new HolidayRegion("DE", "BY")).year(2031));
    }

    private static NamedDays specialDays(String country, int year) {
        return RegionCalendar.of(HolidayRegion.of(country)).year(year).specialDays();
    }
}
