package io.levain.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.Limited;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules by which one calendar of the library dates its days. The library's dates alone don't tell: in 2008
 * Ascension Day fell on 1 May, and in 2025 the Easter of both churches on the same Sunday.
 */
final class DateRules {

    /** How a day gets its date. Equal rules give the same date in every year. */
    sealed interface Rule {}

    /** The same date every year. */
    record OnDate(MonthDay date) implements Rule {}

    /** So many days from the Easter Sunday of the Gregorian calendar. */
    record FromEaster(int days) implements Rule {}

    /** A rule that is none of ours. */
    enum Foreign implements Rule {
        /** Reckoned from the Easter of the Julian calendar. */
        ORTHODOX,
        /** Anything else: the last Monday of May, a moon, a date of one single year. */
        OTHER
    }

    private record Dated(String name, MonthDay date) {}

    private final Set<Dated> onDates = new HashSet<>();
    private final Set<String> fromEaster = new HashSet<>();
    private final Set<String> orthodox = new HashSet<>();

    private DateRules() {}

    /**
     * Reads the rules of a calendar and of the regions below it that the path names.
     *
     * @param manager the calendar
     * @param path codes of its regions, from the top down
     */
    static DateRules of(HolidayManager manager, List<String> path) {
        DateRules rules = new DateRules();
        HolidayCalendarConfiguration level =
                manager.getConfigurationService().getHolidayCalendarConfiguration(manager.getManagerParameter());
        rules.add(level.holidays());
        for (String code : path) {
            level = level.subConfigurations()
                    .filter(sub -> code.equalsIgnoreCase(sub.hierarchy()))
                    .findFirst()
                    .orElseThrow();
            rules.add(level.holidays());
        }
        return rules;
    }

    private void add(HolidayConfigurations holidays) {
        holidays.fixed().stream()
                .filter(DateRules::isEveryYear)
                .forEach(h -> onDates.add(new Dated(nameOf(h), h.day())));
        holidays.christianHolidays().forEach(h -> easter(h.chronology()).add(h.descriptionPropertiesKey()));
        holidays.relativeToEasterSunday().forEach(h -> easter(h.chronology()).add(h.descriptionPropertiesKey()));
    }

    private Set<String> easter(Chronology chronology) {
        return chronology instanceof IsoChronology ? fromEaster : orthodox;
    }

    /** A day listed for one year alone is a jubilee or follows the moon: it is no fixed day. */
    private static boolean isEveryYear(FixedHolidayConfiguration holiday) {
        int from = holiday.validFrom().map(Year::getValue).orElse(Year.MIN_VALUE);
        int to = holiday.validTo().map(Year::getValue).orElse(Year.MAX_VALUE);
        return from < to && holiday.cycle() == Limited.YearCycle.EVERY_YEAR;
    }

    /** The library knows some days without a name; it gives their holidays an empty one. */
    @SuppressWarnings("ConstantConditions")
    private static String nameOf(FixedHolidayConfiguration holiday) {
        String name = holiday.descriptionPropertiesKey();
        return name == null ? "" : name;
    }

    /** The rule that gave one of this calendar's holidays its actual date. */
    Rule of(Holiday holiday) {
        String name = holiday.getPropertiesKey();
        MonthDay date = MonthDay.from(holiday.getActualDate());
        if (onDates.contains(new Dated(name, date))) {
            return new OnDate(date);
        }
        if (fromEaster.contains(name)) {
            return new FromEaster(Easter.daysTo(holiday.getActualDate()));
        }
        return orthodox.contains(name) ? Foreign.ORTHODOX : Foreign.OTHER;
    }
}
