package io.levain.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * When the simulated bakery is open on a weekday.
 *
 * @param weekday the weekday
 * @param opens local time
 * @param closes local time
 */
public record SimulatedHours(DayOfWeek weekday, LocalTime opens, LocalTime closes) {

    /** More come early than late: after a share u of the day, 1 - (1 - u)^RUSH of its customers have been there. */
    private static final double RUSH = 1.6;

    static SimulatedHours of(DayOfWeek weekday) {
        return switch (weekday) {
            case SATURDAY -> new SimulatedHours(weekday, LocalTime.of(6, 30), LocalTime.of(14, 0));
            case SUNDAY -> new SimulatedHours(weekday, LocalTime.of(7, 30), LocalTime.of(12, 0));
            default -> new SimulatedHours(weekday, LocalTime.of(6, 30), LocalTime.of(18, 0));
        };
    }

    /**
     * The last day that is over at the simulated bakery: today once it has closed.
     *
     * @param now what the clock on its wall shows
     */
    public static LocalDate lastOver(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        return now.toLocalTime().isBefore(of(today.getDayOfWeek()).closes()) ? today.minusDays(1) : today;
    }

    /** The minute in which the given share of the day's customers has been served. */
    LocalTime served(double share) {
        double partOfDay = 1 - Math.pow(1 - share, 1 / RUSH);
        return opens.plusMinutes((long) (partOfDay * opens.until(closes, ChronoUnit.MINUTES)));
    }
}
