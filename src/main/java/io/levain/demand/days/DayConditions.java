package io.levain.demand.days;

/**
 * What a day to come is like, apart from all that sold before it: with other conditions the same past tells what would
 * sell if it rained, on a holiday, or while the shop is closed.
 *
 * @param calendar holidays, special days, events, and whether the bakery is closed
 * @param weather observed or forecast, {@link DayWeather#UNKNOWN} where nobody knows
 * @param surelyOpen whether the bakery opens even if it was closed on all such days before
 */
public record DayConditions(CalendarDay calendar, DayWeather weather, boolean surelyOpen) {

    /** What calendar and weather say; whether such days were closed before tells how likely this one is. */
    public DayConditions(CalendarDay calendar, DayWeather weather) {
        this(calendar, weather, false);
    }

    /** The same day in other weather. */
    public DayConditions with(DayWeather other) {
        return new DayConditions(calendar, other, surelyOpen);
    }

    /** The same day as another calendar has it: with an event, or closed. */
    public DayConditions with(CalendarDay other) {
        return new DayConditions(other, weather, surelyOpen);
    }
}
