package io.levain.demand.past;

import io.levain.demand.days.Calendar;
import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.DayConditions;
import io.levain.demand.days.DayWeather;
import io.levain.demand.days.IntradayProfile;
import io.levain.demand.days.OpenHours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The days of one bakery: calendar and weather of any day, and whether past days were open, closed or missing. */
public final class BakeryDays {

    /** How many days after the last sales can still be foretold. */
    static final int REACH = 35;

    /** How far before and after the sales the calendar is kept at hand: inputs look four weeks back and six days on. */
    private static final int MARGIN = REACH + 7;

    private final String code;
    private final LocalDate origin;
    private final Calendar known;
    private final CalendarDay[] calendar;
    private final DayWeather[] weather;
    private final DayStatus[] status;
    private final HolidayLists lists;
    private final BitSet clean = new BitSet();
    private final List<Integer> holidays = new ArrayList<>();
    private SpecialDays specialDays;
    private final Map<Integer, CalendarDay> beforeIt = new HashMap<>();
    private List<SeriesDays> series = List.of();
    private int firstZeroDay = Integer.MAX_VALUE;
    private int firstSales = Integer.MAX_VALUE;

    /**
     * The days of a bakery, of whose sales nothing is known until they are {@linkplain #settle settled}.
     *
     * @param origin the day of number 0
     * @param days how many days the history has
     * @param weatherByDate of any days; that of others is not known
     */
    public BakeryDays(
            String code, LocalDate origin, int days, Calendar known, Map<LocalDate, DayWeather> weatherByDate) {
        this.code = code;
        this.origin = origin;
        this.known = known;
        this.calendar = new CalendarDay[days + 2 * MARGIN];
        this.weather = new DayWeather[days + 2 * MARGIN];
        this.status = new DayStatus[days];
        this.lists = new HolidayLists(code, known, origin, days);
        List<Integer> special = new ArrayList<>();
        for (int i = 0; i < calendar.length; i++) {
            LocalDate date = origin.plusDays(i - MARGIN);
            calendar[i] = known.day(date);
            weather[i] = weatherByDate.getOrDefault(date, DayWeather.UNKNOWN);
            if (i >= MARGIN && i < MARGIN + days) {
                if (calendar[i].isPublicHoliday()) {
                    holidays.add(i - MARGIN);
                }
                if (Memorable.is(calendar[i], date)) {
                    special.add(i - MARGIN);
                }
            }
        }
        this.specialDays = new SpecialDays(special, i -> calendar[i + MARGIN], origin::plusDays);
    }

    /** Decides for each past day whether it was open, closed or missing. */
    public void settle(List<SeriesDays> own, boolean silenceIsClosing) {
        series = List.copyOf(own);
        for (int day = 0; day < status.length; day++) {
            boolean rows = false;
            boolean sold = false;
            for (SeriesDays s : own) {
                rows |= !Float.isNaN(s.raw(day));
                sold |= s.raw(day) > 0;
            }
            if (rows && firstSales > day) {
                firstSales = day;
            }
            if (sold) {
                status[day] = DayStatus.OPEN;
                clean.set(day, isOrdinary(calendar(day)));
            } else if (calendar(day).closed() || silenceIsClosing) {
                status[day] = DayStatus.CLOSED;
                if (rows && firstZeroDay > day) {
                    firstZeroDay = day;
                }
            } else {
                status[day] = DayStatus.MISSING;
            }
        }
    }

    /** The code of the bakery. */
    public String code() {
        return code;
    }

    /** The series that it sells; none before it is settled. */
    public List<SeriesDays> series() {
        return series;
    }

    /** How many days the history has. */
    public int days() {
        return status.length;
    }

    /** The date of a day's number. */
    public LocalDate date(int day) {
        return origin.plusDays(day);
    }

    /** The number of a date's day, negative before the first; so far away as to be of no day if it is no such number. */
    int index(LocalDate date) {
        long day = date.toEpochDay() - origin.toEpochDay();
        return (int) Math.max(Integer.MIN_VALUE / 2, Math.min(Integer.MAX_VALUE / 2, day));
    }

    /** The epoch day of the first. */
    public long firstEpochDay() {
        return origin.toEpochDay();
    }

    /** Monday is 0. */
    public int weekday(int day) {
        return Math.floorMod(origin.toEpochDay() + day + 3, 7);
    }

    /** What the calendar says of a day, past or within {@value #REACH} days after the last. */
    public CalendarDay calendar(int day) {
        if (day >= -MARGIN) {
            return calendar[day + MARGIN];
        }
        CalendarDay early = beforeIt.get(day);
        return early == null ? known.day(date(day)) : early;
    }

    /** Looks for special days before its own first, as far back as others of its chain remember. */
    public void lookBack(long firstEpochDay) {
        List<Integer> found = new ArrayList<>();
        for (int day = (int) (firstEpochDay - origin.toEpochDay()); day < 0; day++) {
            CalendarDay early = calendar(day);
            if (Memorable.is(early, date(day))) {
                found.add(day);
                beforeIt.put(day, early);
            }
        }
        found.addAll(specialDays.all());
        specialDays = new SpecialDays(found, this::calendar, this::date);
    }

    /** By which time which share of a day's demand has usually come. */
    public IntradayProfile profile(int day) {
        return IntradayProfile.assumed(hours(day));
    }

    /** From when to when it is open on a day, be that known or assumed. */
    public OpenHours hours(int day) {
        return known.hours(date(day));
    }

    /** Whether somebody has told these hours. */
    public boolean knowsHours(int day) {
        return known.knowsHours(date(day));
    }

    /** The weather of a day of the history or not far from it; {@link DayWeather#UNKNOWN} where nobody knows. */
    public DayWeather weather(int day) {
        return weather[day + MARGIN];
    }

    /** What calendar and weather say of a day. */
    public DayConditions conditions(int day) {
        return new DayConditions(calendar(day), weather(day));
    }

    /** How far its lists of holidays reach. */
    public HolidayLists lists() {
        return lists;
    }

    /** What is known of a past day. */
    public DayStatus status(int day) {
        return status[day];
    }

    /** Whether it sold anything that day; false of days outside the history. */
    public boolean isOpen(int day) {
        return day >= 0 && day < status.length && status[day] == DayStatus.OPEN;
    }

    /** Whether it was closed that day; false of days before its first sales and of days to come. */
    public boolean isClosed(int day) {
        return day >= firstSales && day < status.length && status[day] == DayStatus.CLOSED;
    }

    /**
     * Whether the day was an ordinary open one: no public holiday or other special day, no festival, market or road
     * works. (A New Year's Eve among the same weekdays would spoil the usual of the weeks after it.)
     */
    public boolean isClean(int day) {
        return day >= 0 && clean.get(day);
    }

    private static boolean isOrdinary(CalendarDay day) {
        return !Memorable.isNamed(day) && !day.hasLocalEvent();
    }

    /** The first day on which this bakery had any row of sales. */
    public int firstSales() {
        return firstSales;
    }

    /** Whether, up to that day, its sales list closed days as zeros, so that a forecast has to foretell closing too. */
    public boolean listsClosedDays(int newest) {
        return firstZeroDay <= newest;
    }

    /** Its public holidays among the days of the history, ascending. */
    public List<Integer> holidays() {
        return Collections.unmodifiableList(holidays);
    }

    /** The days that a memory can be of, ascending, negative before its first: special ones, near Easter, about Christmas. */
    public SpecialDays specialDays() {
        return specialDays;
    }
}
