package io.levain.calendar;

import static io.levain.demand.days.EventCategory.CLOSED;
import static io.levain.demand.days.EventCategory.PUBLIC_HOLIDAY;

import io.levain.demand.days.Calendar;
import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.OpenHours;
import io.levain.demand.days.UnsureHoliday;
import io.levain.facts.Fact;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of one bakery: the public holidays and special days of its country and region, its opening hours, the
 * dates it was closed, and the events that concern it. It never changes once made, and any number of threads may ask
 * it; each year is worked out when first asked for.
 */
public final class BakeryCalendar implements Calendar {

    private final String bakery;
    private final @Nullable HolidayRegion place;
    private final @Nullable RegionCalendar region;
    private final boolean knowsPublicHolidays;
    private final CommunityHolidays communityHolidays;
    private final WeekHours hours;
    private final Set<LocalDate> closedDates;

    /** One on which it opens, whatever hours, closures and events say. */
    private final @Nullable LocalDate openDate;

    private final List<CalendarEvent> events;
    private final Map<Integer, CalendarDay[]> years = new ConcurrentHashMap<>();

    /**
     * Gathers what is known of a bakery. Opening hours close the weekdays that they leave out and that do not sell, from
     * the first date on which any of them hold; where none are given, no weekday is closed by them. An event of category
     * closed closes the bakery if it is for every product, and one of category public-holiday makes a public holiday of
     * its days, with a key of its own where the library knows no holiday on the date. One of category other that is named
     * "no public holiday" makes working days of its days, whatever else makes holidays of them. Either of them tells
     * whether the bakery keeps a holiday that its region leaves to the communities, in other years too.
     *
     * @param bakery its code, to tell its events from those of other bakeries
     * @param region where it keeps its public holidays; null if nobody has said: then only events make a holiday, and
     *     no day is special
     * @param hours its opening hours; empty if unknown
     * @param selling the weekdays on which it has lately sold
     * @param closedDates single dates on which it was or will be closed, assumed or confirmed
     * @param events events of this bakery and of every bakery; those of other bakeries are left out
     */
    public BakeryCalendar(
            String bakery,
            @Nullable HolidayRegion region,
            Collection<OpeningHours> hours,
            Set<DayOfWeek> selling,
            Set<LocalDate> closedDates,
            Collection<CalendarEvent> events) {
        this(bakery, region, new WeekHours(hours, selling), closedDates, null, events);
    }

    private BakeryCalendar(
            String bakery,
            @Nullable HolidayRegion region,
            WeekHours hours,
            Set<LocalDate> closedDates,
            @Nullable LocalDate openDate,
            Collection<CalendarEvent> events) {
        this.bakery = bakery;
        this.place = region;
        this.region = region == null ? null : RegionCalendar.of(region);
        this.knowsPublicHolidays = region != null && region.hasCalendar();
        this.hours = hours;
        this.closedDates = Set.copyOf(closedDates);
        this.openDate = openDate;
        this.events = events.stream().filter(e -> e.concerns(bakery)).toList();
        this.communityHolidays =
                new CommunityHolidays(region == null ? List.of() : CommunityHoliday.of(region), this.events);
    }

    /** The same, where nobody knows on which weekdays it has lately sold. */
    public BakeryCalendar(
            String bakery,
            @Nullable HolidayRegion region,
            Collection<OpeningHours> hours,
            Set<LocalDate> closedDates,
            Collection<CalendarEvent> events) {
        this(bakery, region, hours, Set.of(), closedDates, events);
    }

    /** The calendar of a bakery of which nothing is known but where it is. */
    public static BakeryCalendar of(HolidayRegion region) {
        return new BakeryCalendar("", region, List.of(), Set.of(), List.of());
    }

    /**
     * The same if more events had been entered, and somebody had said of a day whether the bakery opens.
     *
     * @param closed whether it is closed that day; null for what hours, closures and events say
     */
    public BakeryCalendar supposing(LocalDate date, @Nullable Boolean closed, Collection<CalendarEvent> more) {
        Set<LocalDate> closures = new HashSet<>(closedDates);
        if (closed != null && closed) {
            closures.add(date);
        }
        List<CalendarEvent> all = new ArrayList<>(events);
        all.addAll(more);
        return new BakeryCalendar(bakery, place, hours, closures, closed == null || closed ? null : date, all);
    }

    @Override
    public CalendarDay day(LocalDate date) {
        CalendarDay[] year = years.get(date.getYear());
        if (year == null) {
            year = years.computeIfAbsent(date.getYear(), this::days);
        }
        return year[date.getDayOfYear() - 1];
    }

    /** From the first opening to the last closing; what is assumed where no hours hold on that day. */
    @Override
    public OpenHours hours(LocalDate date) {
        return hours.on(date).orElse(OpenHours.ASSUMED);
    }

    @Override
    public boolean knowsHours(LocalDate date) {
        return hours.on(date).isPresent();
    }

    /** The last closing of a day; empty if no hours are known for it, or if it is closed all the same. */
    Optional<LocalTime> closing(LocalDate date) {
        return hours.on(date).map(OpenHours::closes).filter(time -> !day(date).closed());
    }

    @Override
    public boolean knowsPublicHolidays() {
        return knowsPublicHolidays;
    }

    @Override
    public Optional<UnsureHoliday> unsure(LocalDate date) {
        return communityHolidays.open(date).map(holiday -> new UnsureHoliday(holiday.key(), holiday.finer()));
    }

    private CalendarDay[] days(int year) {
        RegionCalendar.Days named = region == null ? RegionCalendar.nameless(year) : region.year(year);
        EventsByDate eventsByDate = new EventsByDate(year, events);
        NamedDays entered = enteredHolidays(eventsByDate, named.publicHolidays());
        NamedDays kept = communityHolidays.kept(year);
        NamedDays notKept = communityHolidays.notKept(year);
        CalendarDay[] days = new CalendarDay[Year.of(year).length()];
        for (int i = 0; i < days.length; i++) {
            LocalDate date = LocalDate.ofYearDay(year, i + 1);
            Set<String> known = new TreeSet<>(named.publicHolidays().on(date));
            known.removeAll(notKept.on(date));
            known.addAll(kept.on(date));
            if (known.isEmpty()) {
                known.addAll(entered.on(date));
            }
            // Where a holiday is kept it is as special as where the library has it.
            Set<String> special = new TreeSet<>(named.specialDays().on(date));
            special.addAll(kept.on(date));
            days[i] = new CalendarDay(
                    eventsByDate.sayNoPublicHoliday(date) ? Set.of() : known,
                    special,
                    Easter.daysTo(date),
                    isClosed(date, eventsByDate),
                    eventsByDate.dayEvents(date));
        }
        return days;
    }

    /** The public holidays that only events speak of. */
    private static NamedDays enteredHolidays(EventsByDate events, NamedDays known) {
        int year = known.year();
        NamedDays entered = new NamedDays(year);
        for (LocalDate date = LocalDate.ofYearDay(year, 1); date.getYear() == year; date = date.plusDays(1)) {
            for (CalendarEvent event : events.ofWholeBakery(PUBLIC_HOLIDAY, date)) {
                entered.add(date, Keys.of(event.name(), date));
            }
        }
        LocalDate easter = Easter.sunday(year);
        if (!events.ofWholeBakery(PUBLIC_HOLIDAY, easter.plusDays(1)).isEmpty()) {
            entered.addIfNameless(easter, SpecialDays.EASTER_SUNDAY);
            entered.addIfNameless(easter.plusWeeks(7), SpecialDays.WHIT_SUNDAY);
        }
        return entered;
    }

    /** Why a day is closed; empty if it is not. */
    public Optional<Fact> closedBecause(LocalDate date) {
        if (!day(date).closed()) {
            return Optional.empty();
        }
        Optional<CalendarEvent> event = new EventsByDate(date.getYear(), events)
                .ofWholeBakery(CLOSED, date).stream().findFirst();
        if (event.isPresent()) {
            return Optional.of(Fact.of(ClosedKind.CLOSED_BY_EVENT)
                    .with("event", event.get().name()));
        }
        return Optional.of(
                closedDates.contains(date)
                        ? Fact.of(ClosedKind.CLOSED_BY_CLOSURE)
                        : Fact.of(ClosedKind.CLOSED_BY_HOURS)
                                .with("weekday", date.getDayOfWeek().name().toLowerCase(Locale.ROOT)));
    }

    /** The weekdays that hours leave out, where any are given; those on which it sells all the same, or the others. */
    Set<DayOfWeek> leftOut(boolean sells) {
        return hours.leftOut(sells);
    }

    private boolean isClosed(LocalDate date, EventsByDate eventsByDate) {
        return !date.equals(openDate)
                && (closedDates.contains(date)
                        || !eventsByDate.ofWholeBakery(CLOSED, date).isEmpty()
                        || hours.close(date));
    }
}
