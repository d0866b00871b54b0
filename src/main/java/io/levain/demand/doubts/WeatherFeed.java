package io.levain.demand.doubts;

import io.levain.demand.days.DayWeather;
import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The weather that came in for one bakery, without what no weather can be, and with a note of what is missing. */
final class WeatherFeed {

    /** So many days in a row with the same values, to the last digit, come from a feed that hangs. */
    private static final int STUCK = 5;

    /** A gap that is shorter does not matter. */
    private static final int GAP = 3;

    private final String bakery;
    private final TreeMap<LocalDate, DayWeather> days;
    private final List<Notice> notices;

    WeatherFeed(String bakery, Map<LocalDate, DayWeather> days, List<Notice> notices) {
        this.bakery = bakery;
        this.days = new TreeMap<>(days);
        this.notices = notices;
    }

    /**
     * The weather that can be believed, by day.
     *
     * @param firstDay the first day whose weather matters
     * @param lastDay the last day whose weather should have been observed
     */
    Map<LocalDate, DayWeather> believed(LocalDate firstDay, LocalDate lastDay) {
        if (!days.isEmpty()) {
            noteGaps(firstDay, lastDay);
            leaveOutStuck();
        }
        return days;
    }

    private void noteGaps(LocalDate firstDay, LocalDate lastDay) {
        LocalDate dayBefore = firstDay.minusDays(1);
        LocalDate before = days.firstKey().isBefore(dayBefore) ? dayBefore : days.firstKey();
        if (before.isAfter(lastDay)) {
            return;
        }
        for (LocalDate date : days.subMap(before, false, lastDay, true).keySet()) {
            noteGap(before.plusDays(1), date.minusDays(1));
            before = date;
        }
        noteGap(before.plusDays(1), lastDay);
    }

    private void noteGap(LocalDate from, LocalDate to) {
        if (ChronoUnit.DAYS.between(from, to) + 1 >= GAP) {
            notices.add(new Notice(NoticeKind.WEATHER_GAP, bakery, null, from, to, Map.of()));
        }
    }

    private void leaveOutStuck() {
        LocalDate first = days.firstKey();
        LocalDate last = first;
        for (LocalDate date : List.copyOf(days.keySet())) {
            if (!repeats(date)) {
                leaveOut(first, last);
                first = date;
            }
            last = date;
        }
        leaveOut(first, last);
    }

    /** Whether a day says what the day before said. Without a temperature, two dry days may well be the same. */
    private boolean repeats(LocalDate date) {
        DayWeather weather = days.get(date);
        return weather != null && !Double.isNaN(weather.temperature()) && weather.equals(days.get(date.minusDays(1)));
    }

    /** Leaves out all but the first of some days that say the same, if they are many. */
    private void leaveOut(LocalDate first, LocalDate last) {
        long repeated = ChronoUnit.DAYS.between(first, last);
        if (repeated + 1 >= STUCK) {
            LocalDate from = first.plusDays(1);
            days.subMap(from, true, last, true).clear();
            notices.add(new Notice(NoticeKind.WEATHER_STUCK, bakery, null, from, last, Map.of("first", first)));
        }
    }
}
