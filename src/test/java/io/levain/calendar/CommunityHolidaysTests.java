package io.levain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.EventCategory;
import io.levain.demand.days.UnsureHoliday;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a calendar says of the holidays that a region leaves to its communities. */
class CommunityHolidaysTests {

    private static final LocalDate AUGUST_15 = LocalDate.of(2025, 8, 15);

    @ParameterizedTest
    @CsvSource({
        "DE, BY, 2025-08-15, assumption-day",
        "DE, SN, 2025-06-19, corpus-christi",
        "DE, TH, 2025-06-19, corpus-christi",
        "FR, 57, 2025-04-18, good-friday",
        "FR, 67, 2025-04-18, good-friday",
        "FR, 68, 2025-04-18, good-friday",
        "FR, 6AE, 2025-04-18, good-friday",
        "FR, GES, 2025-04-18, good-friday",
        "FR, GES, 2025-12-26, second-christmas-day"
    })
    void areUnsureWhileNobodyHasSaid(String country, String region, LocalDate date, String key) {
        assertThat(calendar(country, region).unsure(date))
                .map(UnsureHoliday::key)
                .hasValue(key);
    }

    @ParameterizedTest
    @CsvSource({"DE, SH, 2025-08-15", "DE, MU, 2025-08-15", "DE, BY, 2025-08-14", "FR, 6AE, 2025-12-26"})
    void areSureWhereTheRegionTells(String country, String region, LocalDate date) {
        assertThat(calendar(country, region).unsure(date)).isEmpty();
    }

    @Test
    void areWhatTheLibraryTakesThemForWhileNobodyHasSaid() {
        assertThat(calendar("DE", "BY").day(AUGUST_15).isPublicHoliday()).isFalse();
        assertThat(calendar("FR", "67").day(LocalDate.of(2025, 4, 18)).isPublicHoliday())
                .isTrue();
    }

    @Test
    void areKeptInEveryYearAsInTheFinerRegionOnceOneYearIsEntered() {
        BakeryCalendar told = calendar("DE", "BY", holiday(AUGUST_15));
        BakeryCalendar munich = calendar("DE", "MU");

        for (int year = 2020; year <= 2030; year++) {
            LocalDate date = AUGUST_15.withYear(year);
            CalendarDay day = told.day(date);
            assertThat(day.publicHolidays()).containsExactly("assumption-day");
            assertThat(day.specialDays()).isEqualTo(munich.day(date).specialDays());
            assertThat(told.unsure(date)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no public holiday", "No public holiday"})
    void areNotKeptInAnyYearOnceOneIsDenied(String name) {
        BakeryCalendar told = calendar("FR", "67", event(LocalDate.of(2025, 4, 18), EventCategory.OTHER, name));

        for (int year = 2020; year <= 2030; year++) {
            LocalDate goodFriday = Easter.sunday(year).minusDays(2);
            assertThat(told.day(goodFriday).isPublicHoliday()).isFalse();
            assertThat(told.day(goodFriday).events()).isEmpty();
            assertThat(told.unsure(goodFriday)).isEmpty();
        }
    }

    @Test
    void changeWithTheNextYearOfWhichSomethingElseIsSaid() {
        BakeryCalendar told = calendar("DE", "BY", denial(AUGUST_15.withYear(2022)), holiday(AUGUST_15));

        assertThat(List.of(2020, 2022, 2024, 2025, 2027))
                .filteredOn(year -> told.day(AUGUST_15.withYear(year)).isPublicHoliday())
                .containsExactly(2025, 2027);
    }

    @Test
    void areNotSaidByAnotherEventOfTheirDay() {
        BakeryCalendar festive = calendar("DE", "BY", event(AUGUST_15, EventCategory.OTHER, "Street party"));

        assertThat(festive.unsure(AUGUST_15)).isPresent();
        assertThat(festive.day(AUGUST_15).events()).hasSize(1);
    }

    @Test
    void canBeDeniedAsAnyHolidayOfTheLibraryCan() {
        LocalDate announced = LocalDate.of(2026, 3, 20);
        assertThat(calendar("TR", null).day(announced).isPublicHoliday())
                .as("the end of Ramadan")
                .isTrue();

        BakeryCalendar moved = calendar("TR", null, denial(announced), holiday(announced.plusDays(4)));

        assertThat(moved.day(announced).isPublicHoliday()).isFalse();
        assertThat(moved.day(announced.plusDays(4)).isPublicHoliday()).isTrue();
        assertThat(moved.day(announced.plusYears(1)).isPublicHoliday())
                .isEqualTo(calendar("TR", null).day(announced.plusYears(1)).isPublicHoliday());
    }

    @Test
    void nameFinerRegionsThatThereAre() {
        for (CommunityHoliday holiday : CommunityHoliday.of(new HolidayRegion("FR", "GES"))) {
            assertThat(holiday.in(2025).getYear()).isEqualTo(2025);
            assertThat(holiday.finer()).allSatisfy(region -> new HolidayRegion("FR", region));
        }
    }

    private static BakeryCalendar calendar(String country, @Nullable String region, CalendarEvent... events) {
        return new BakeryCalendar(
                "mitte", new HolidayRegion(country, region), List.of(), Set.of(), Arrays.asList(events));
    }

    private static CalendarEvent holiday(LocalDate date) {
        return event(date, EventCategory.PUBLIC_HOLIDAY, "A holiday here");
    }

    private static CalendarEvent denial(LocalDate date) {
        return event(date, EventCategory.OTHER, "no public holiday");
    }

    private static CalendarEvent event(LocalDate date, EventCategory category, String name) {
        return new CalendarEvent("mitte", null, date, date, category, name);
    }
}
