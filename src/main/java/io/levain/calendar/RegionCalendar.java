package io.levain.calendar;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What all bakeries of a region share: its public holidays and special days, worked out once a year of the calendar. In a
 * country without a calendar no day is a public holiday; its special days are those of every country.
 */
final class RegionCalendar {

    /** There are no more regions than the library knows and countries that exist, so this can't grow without bound. */
    private static final Map<HolidayRegion, RegionCalendar> REGIONS = new ConcurrentHashMap<>();

    /**
     * One year of a region.
     *
     * @param publicHolidays its public holidays
     * @param specialDays its special days
     */
    record Days(NamedDays publicHolidays, NamedDays specialDays) {}

    /** The year of a bakery of which nobody has said where it stands: no day has a name. */
    static Days nameless(int year) {
        return new Days(new NamedDays(year), new NamedDays(year));
    }

    private final SpecialDays specialDays;
    private final @Nullable PublicHolidays publicHolidays;
    private final Map<Integer, Days> years = new ConcurrentHashMap<>();

    private RegionCalendar(HolidayRegion region) {
        this.specialDays = new SpecialDays(region.country());
        this.publicHolidays = region.hasCalendar() ? new PublicHolidays(region, specialDays) : null;
    }

    static RegionCalendar of(HolidayRegion region) {
        return REGIONS.computeIfAbsent(region, RegionCalendar::new);
    }

    /** The named days of a year, complete and not to be added to. */
    Days year(int year) {
        return years.computeIfAbsent(year, y -> {
            Days days = nameless(y);
            specialDays.addTo(days.specialDays());
            if (publicHolidays != null) {
                publicHolidays.addTo(days.publicHolidays());
                publicHolidays.addFixedDaysTo(days.specialDays());
            }
            return days;
        });
    }
}
