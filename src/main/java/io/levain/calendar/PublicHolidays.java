package io.levain.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;

/** The public holidays of a country and region as the library has them, under keys that agree with the special days. */
final class PublicHolidays {

    private static final String ORTHODOX = "orthodox-";
    private static final int EASTER_MONDAY_TO_WHIT_SUNDAY = 48;
    private static final String NEUCHATEL = "CH-NE";

    private final HolidayManager manager;
    private final String[] path;
    private final DateRules rules;
    private final SpecialDays specialDays;
    private final boolean keepsTheDayAfter;

    PublicHolidays(HolidayRegion region, SpecialDays specialDays) {
        List<String> codes = HolidayLibrary.path(region.country(), region.region());
        this.manager = HolidayLibrary.country(region.country());
        this.path = codes.toArray(String[]::new);
        this.rules = DateRules.of(manager, codes);
        this.specialDays = specialDays;
        this.keepsTheDayAfter = region.code().equals(NEUCHATEL);
    }

    /** Notes the public holidays of its year. */
    void addTo(NamedDays year) {
        // A holiday of the first or last days of a year may be observed in the year beside it.
        for (int y = year.year() - 1; y <= year.year() + 1; y++) {
            holidays(y).forEach(holiday -> add(holiday, year));
        }
        if (keepsTheDayAfter) {
            addDayAfterSunday(LocalDate.of(year.year(), 1, 1), "st-berchthold", year);
            addDayAfterSunday(LocalDate.of(year.year(), 12, 25), SpecialDays.SECOND_CHRISTMAS_DAY, year);
        }
    }

    /** The library does not say it of Neuchâtel: the day after is a holiday if that day is a Sunday. */
    private static void addDayAfterSunday(LocalDate date, String key, NamedDays year) {
        if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            year.add(date.plusDays(1), key);
        }
    }

    /** Notes the holidays of a fixed date among the special days; one that is there already keeps its one key. */
    void addFixedDaysTo(NamedDays year) {
        for (Holiday holiday : holidays(year.year())) {
            if (rules.of(holiday) instanceof DateRules.OnDate) {
                year.add(holiday.getActualDate(), key(holiday));
            }
        }
    }

    private Set<Holiday> holidays(int year) {
        return manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, path);
    }

    private void add(Holiday holiday, NamedDays year) {
        String key = key(holiday);
        LocalDate date = holiday.getActualDate();
        boolean moved = !holiday.getDate().equals(date);
        if (moved) {
            year.add(holiday.getDate(), key + "-observed");
        }
        // People keep Christmas on the 25th even where the day off follows on Monday; a working day stays one.
        if (!moved || isWeekend(date)) {
            year.add(date, key);
            addSundays(key, date, year);
        }
    }

    /** The library lists these two Sundays only where the law does, but shops go by Easter Monday. */
    private static void addSundays(String key, LocalDate date, NamedDays year) {
        if (key.equals(SpecialDays.EASTER_MONDAY)) {
            year.add(date.minusDays(1), SpecialDays.EASTER_SUNDAY);
            year.add(date.plusDays(EASTER_MONDAY_TO_WHIT_SUNDAY), SpecialDays.WHIT_SUNDAY);
        } else if (key.equals(ORTHODOX + SpecialDays.EASTER_MONDAY)) {
            year.add(date.minusDays(1), ORTHODOX + "easter");
            year.add(date.plusDays(EASTER_MONDAY_TO_WHIT_SUNDAY), ORTHODOX + "pentecost");
        }
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private String key(Holiday holiday) {
        DateRules.Rule rule = rules.of(holiday);
        return specialDays.nameOf(rule).orElseGet(() -> {
            // The library's names carry the kind of holiday before a dot: christian.GOOD_FRIDAY.
            String name = holiday.getPropertiesKey().replaceFirst("^[a-z]+\\.", "");
            String key = (rule == DateRules.Foreign.ORTHODOX ? ORTHODOX : "") + Keys.of(name, holiday.getActualDate());
            return specialDays.isName(key) ? key + "-holiday" : key;
        });
    }
}
