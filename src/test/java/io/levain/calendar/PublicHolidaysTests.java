package io.levain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTests {

    @Test
    void areThoseOfTheWholeCountryWithoutARegion() {
        assertThat(holidays("DE", null, 2023))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        on("2023-01-01", "new-years-day"),
                        on("2023-04-07", "good-friday"),
                        on("2023-04-09", "easter-sunday"),
                        on("2023-04-10", "easter-monday"),
                        on("2023-05-01", "may-day"),
                        on("2023-05-18", "ascension-day"),
                        on("2023-05-28", "whit-sunday"),
                        on("2023-05-29", "whit-monday"),
                        on("2023-10-03", "german-unity-day"),
                        on("2023-12-25", "christmas-day"),
                        on("2023-12-26", "second-christmas-day")));
    }

    @Test
    void areThoseOfTheRegionAsWell() {
        Map<LocalDate, Set<String>> more = holidays("DE", "BW", 2023);
        more.keySet().removeAll(holidays("DE", null, 2023).keySet());

        assertThat(more)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        on("2023-01-06", "epiphany"),
                        on("2023-06-08", "corpus-christi"),
                        on("2023-11-01", "all-saints-day")));
    }

    @Test
    void changeWithTheLaw() {
        LocalDate october31 = LocalDate.of(2016, 10, 31);

        assertThat(holidays("DE", "SH", 2016)).doesNotContainKey(october31);
        assertThat(holidays("DE", "SH", 2017)).containsEntry(october31.plusYears(1), Set.of("reformation-day"));
        assertThat(holidays("DE", "SH", 2018)).containsEntry(october31.plusYears(2), Set.of("reformation-day"));
        assertThat(holidays("DE", "BE", 2018)).doesNotContainKey(LocalDate.of(2019, 3, 8));
        assertThat(holidays("DE", "BE", 2019)).containsEntry(LocalDate.of(2019, 3, 8), Set.of("international-woman"));
    }

    /** Each by the law of the country or the region. */
    @ParameterizedTest
    @CsvSource({
        "DE, BY, 2025-08-15, false",
        "DE, MU, 2025-08-15, true",
        "DE, SL, 2025-08-15, true",
        "FR, 6AE, 2024-12-26, true",
        "FR, 67, 2024-12-26, true",
        "FR, 68, 2024-12-26, true",
        "FR, 57, 2024-12-26, true",
        "FR, 54, 2024-12-26, false",
        "FR, GES, 2024-12-26, false",
        "FR, IDF, 2024-12-26, false",
        "FR, 75, 2024-12-26, false",
        "FR, 75, 2024-07-14, true",
        "FR, 6AE, 2024-03-29, true",
        "FR, 67, 2024-03-29, true",
        "FR, IDF, 2024-03-29, false",
        "CH, ZH, 2024-04-01, true",
        "CH, VS, 2024-04-01, false",
        "CH, NE, 2023-01-02, true",
        "CH, NE, 2024-01-02, false",
        "CH, NE, 2022-12-26, true",
        "CH, NE, 2023-12-26, false"
    })
    void areThoseOfTheLawOfEachRegion(String country, String region, LocalDate date, boolean isHoliday) {
        assertThat(holidays(country, region, date.getYear()).containsKey(date)).isEqualTo(isHoliday);
    }

    @Test
    void includeTheEightiethMay8InBerlinAlone() {
        List<String> states =
                List.of("BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH");

        assertThat(states)
                .filteredOn(state -> holidays("DE", state, 2025).containsKey(LocalDate.of(2025, 5, 8)))
                .containsExactly("BE");
        assertThat(holidays("DE", "BE", 2026)).doesNotContainKey(LocalDate.of(2026, 5, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "AT,, 2024-08-15, assumption-day",
        "AT, 9, 2024-10-26, national-day",
        "CH, ZH, 2024-08-01, national-day",
        "CH, ZH, 2024-04-01, easter-monday",
        "FR,, 2024-07-14, national-day",
        "FR, 67, 2024-12-26, second-christmas-day",
        "GB, ENG, 2024-08-26, summer-bank-holiday",
        "GB, SCT, 2024-08-05, summer-bank-holiday",
        "GB,, 2024-12-26, boxing-day",
        "US,, 2024-09-02, labour-day",
        "NL,, 2024-05-20, whit-monday",
        "SE,, 2024-11-02, all-saints",
        "BR,, 2024-02-13, carnival",
        "LI,, 2024-05-19, whit-sunday"
    })
    void haveKeysInKebabCase(String country, @Nullable String region, LocalDate date, String key) {
        assertThat(holidays(country, region, date.getYear())).containsEntry(date, Set.of(key));
    }

    @Test
    void keepTheirKeysWhereTwoFallOnOneDate() {
        assertThat(holidays("DE", null, 2008))
                .containsEntry(LocalDate.of(2008, 5, 1), Set.of("may-day", "ascension-day"));
        assertThat(holidays("AT", null, 2046)).containsEntry(LocalDate.of(2046, 5, 3), Set.of("ascension-day"));
    }

    @Test
    void countEasterSundayAndWhitSundayOnlyWhereEasterMondayCounts() {
        for (int year = 2000; year <= 2040; year++) {
            LocalDate easter = Easter.sunday(year);
            assertThat(holidays("GB", "ENG", year))
                    .containsEntry(easter, Set.of("easter-sunday"))
                    .containsEntry(easter.plusDays(49), Set.of("whit-sunday"));
            assertThat(holidays("GB", "SCT", year)).doesNotContainKeys(easter, easter.plusDays(1));
        }
    }

    @Test
    void doNotTakeTheOrthodoxEasterForTheOther() {
        assertThat(holidays("GR", null, 2024))
                .containsEntry(LocalDate.of(2024, 5, 5), Set.of("orthodox-easter"))
                .containsEntry(LocalDate.of(2024, 5, 6), Set.of("orthodox-easter-monday"))
                .containsEntry(LocalDate.of(2024, 6, 23), Set.of("orthodox-pentecost"))
                .doesNotContainKey(LocalDate.of(2024, 3, 31));
        // In 2025 both churches kept Easter on the same day.
        assertThat(holidays("GR", null, 2025)).containsEntry(LocalDate.of(2025, 4, 20), Set.of("orthodox-easter"));
    }

    @Test
    void includeTheDayOffForAHolidayAtTheWeekend() {
        assertThat(holidays("GB", "ENG", 2021))
                .containsEntry(LocalDate.of(2021, 12, 25), Set.of("christmas-day"))
                .containsEntry(LocalDate.of(2021, 12, 26), Set.of("boxing-day"))
                .containsEntry(LocalDate.of(2021, 12, 27), Set.of("christmas-day-observed"))
                .containsEntry(LocalDate.of(2021, 12, 28), Set.of("boxing-day-observed"));
    }

    @Test
    void includeTheDayOffThatFallsInTheYearBefore() {
        assertThat(holidays("US", null, 2021))
                .containsEntry(LocalDate.of(2021, 12, 31), Set.of("new-years-day-observed"));
        assertThat(holidays("US", null, 2022)).containsEntry(LocalDate.of(2022, 1, 1), Set.of("new-years-day"));
    }

    @Test
    void leaveAWorkingDayAloneWhoseHolidayIsKeptOnAnother() {
        // Colombia keeps Ascension Day on the Monday after.
        assertThat(holidays("CO", null, 2024))
                .doesNotContainKey(LocalDate.of(2024, 5, 9))
                .containsEntry(LocalDate.of(2024, 5, 13), Set.of("ascension-day-observed"));
    }

    @Test
    void neverBearTheNameOfASpecialDayOnAnotherDate() {
        for (String country : countries().toList()) {
            SpecialDays special = new SpecialDays(country);
            PublicHolidays holidays = new PublicHolidays(HolidayRegion.of(country), special);
            for (int year = 2019; year <= 2026; year++) {
                NamedDays of = new NamedDays(year);
                NamedDays specialOf = new NamedDays(year);
                holidays.addTo(of);
                special.addTo(specialOf);
                daysOf(year)
                        .forEach(date -> assertThat(of.on(date).stream().filter(special::isName))
                                .as("%s %s", country, date)
                                .isSubsetOf(specialOf.on(date)));
            }
        }
    }

    private static Stream<String> countries() {
        return HolidayCalendar.getSupportedCalendarCodes().stream().filter(code -> code.length() == 2);
    }

    private static Map.Entry<LocalDate, Set<String>> on(String date, String key) {
        return Map.entry(LocalDate.parse(date), Set.of(key));
    }

    private static Map<LocalDate, Set<String>> holidays(String country, @Nullable String region, int year) {
        NamedDays days = new NamedDays(year);
        new PublicHolidays(new HolidayRegion(country, region), new SpecialDays(country)).addTo(days);
        Map<LocalDate, Set<String>> found = new TreeMap<>();
        daysOf(year).filter(d -> !days.on(d).isEmpty()).forEach(d -> found.put(d, days.on(d)));
        return found;
    }

    private static Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }
}
