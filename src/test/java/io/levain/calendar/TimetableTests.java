package io.levain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.levain.files.BadField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimetableTests {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private final Timetable timetable = new Timetable(Map.of(key(1, DayOfWeek.MONDAY, 7, null), until(12, null)));

    @Test
    void takesStretchesThatTouch() {
        assertThatCode(() -> timetable.put(key(1, DayOfWeek.MONDAY, 12, null), until(18, null)))
                .doesNotThrowAnyException();
        assertThatCode(() -> timetable.put(key(1, DayOfWeek.MONDAY, 6, null), until(7, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void takesTheSameHoursOfAnotherWeekdayOrBakery() {
        assertThatCode(() -> timetable.put(key(1, DayOfWeek.TUESDAY, 8, null), until(12, null)))
                .doesNotThrowAnyException();
        assertThatCode(() -> timetable.put(key(2, DayOfWeek.MONDAY, 8, null), until(12, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAStretchWithinAnotherNamingWhenItOpens() {
        assertThatExceptionOfType(BadField.class)
                .isThrownBy(() -> timetable.put(key(1, DayOfWeek.MONDAY, 8, APRIL), until(9, null)))
                .satisfies(e -> assertThatField(e, "opens", "08:00"))
                .withMessageContaining("07:00 to 12:00");
    }

    @Test
    void takesNewHoursOnceTheOldOnesEnd() {
        timetable.put(key(1, DayOfWeek.MONDAY, 7, null), until(12, APRIL.minusDays(1)));

        assertThatCode(() -> timetable.put(key(1, DayOfWeek.MONDAY, 7, APRIL), until(13, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesNewHoursOnTheLastDayOfTheOldOnes() {
        timetable.put(key(1, DayOfWeek.MONDAY, 7, null), until(12, APRIL));

        assertThatExceptionOfType(BadField.class)
                .isThrownBy(() -> timetable.put(key(1, DayOfWeek.MONDAY, 7, APRIL), until(13, null)));
    }

    @Test
    void namesWhatChangedWhereAChangeMakesTwoOverlap() {
        timetable.put(key(1, DayOfWeek.MONDAY, 7, null), until(12, APRIL.minusDays(1)));
        timetable.put(key(1, DayOfWeek.MONDAY, 7, APRIL), until(12, null));
        timetable.put(key(1, DayOfWeek.MONDAY, 14, null), until(18, null));

        assertThatExceptionOfType(BadField.class)
                .isThrownBy(() -> timetable.put(key(1, DayOfWeek.MONDAY, 7, null), until(12, APRIL)))
                .satisfies(e -> assertThatField(e, "until", "2026-04-01"));
        assertThatExceptionOfType(BadField.class)
                .isThrownBy(() -> timetable.put(key(1, DayOfWeek.MONDAY, 7, APRIL), until(15, null)))
                .satisfies(e -> assertThatField(e, "closes", "15:00"));
    }

    private static void assertThatField(BadField e, String column, String value) {
        assertThat(e.column()).isEqualTo(column);
        assertThat(e.value()).isEqualTo(value);
    }

    private static HoursKey key(long bakery, DayOfWeek weekday, int opens, @Nullable LocalDate from) {
        return new HoursKey(bakery, weekday, LocalTime.of(opens, 0), from);
    }

    private static HoursFacts until(int closes, @Nullable LocalDate until) {
        return new HoursFacts(LocalTime.of(closes, 0), until);
    }
}
