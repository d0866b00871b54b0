package io.levain.demand.past;

import io.levain.demand.days.Calendar;
import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.EventCategory;
import io.levain.demand.days.UnsureHoliday;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How far the lists of holidays of one bakery reach: beyond them, and in a year that was hardly entered, a day without an
 * entry may be a holiday or not.
 */
public final class HolidayLists {

    private final String bakery;
    private final Calendar calendar;
    private final LocalDate origin;
    private final int days;
    private final ListReach schoolHolidays;
    private final @Nullable ListReach publicHolidays;
    private final @Nullable ListedYears publicHolidayYears;

    /** The days of years whose public holidays were not all entered. */
    private final BitSet unfinished = new BitSet();

    /**
     * Looks into the lists around the days of a history.
     *
     * @param origin the day of number 0
     * @param days how many days the history has
     */
    HolidayLists(String bakery, Calendar calendar, LocalDate origin, int days) {
        this.bakery = bakery;
        this.calendar = calendar;
        this.origin = origin;
        this.days = days;
        this.schoolHolidays = new ListReach(listed(day -> day.lists(EventCategory.SCHOOL_HOLIDAY)));
        if (calendar.knowsPublicHolidays()) {
            this.publicHolidays = null;
            this.publicHolidayYears = null;
        } else {
            BitSet listed = listed(CalendarDay::isPublicHoliday);
            this.publicHolidays = new ListReach(listed);
            this.publicHolidayYears = new ListedYears(date(0), end(), listed, publicHolidays);
            publicHolidayYears.unfinished().forEach(this::doubt);
        }
    }

    private BitSet listed(Predicate<CalendarDay> isListed) {
        BitSet listed = new BitSet();
        for (int i = 0; i < end(); i++) {
            listed.set(i, isListed.test(calendar.day(date(i))));
        }
        return listed;
    }

    private int end() {
        return days + 2 * ListReach.LOOK;
    }

    private void doubt(int year) {
        for (int i = 0; i < end(); i++) {
            unfinished.set(i, unfinished.get(i) || date(i).getYear() == year);
        }
    }

    /** Whether it is known of that day whether it is a school holiday. */
    public boolean knowSchoolHolidays(int day) {
        return schoolHolidays.knows(day + ListReach.LOOK);
    }

    /** Whether it is known of that day whether it is a public holiday. */
    public boolean knowPublicHolidays(int day) {
        int index = day + ListReach.LOOK;
        return publicHolidays == null || (publicHolidays.knows(index) && !unfinished.get(index));
    }

    /** Notes the days from one on that the lists leave out or leave open, up to those that can be foretold. */
    public void note(int first, List<Notice> notices) {
        note(schoolHolidays, NoticeKind.SCHOOL_HOLIDAYS_UNKNOWN, first, notices);
        if (publicHolidays != null && publicHolidayYears != null) {
            noteBeginning(publicHolidays, first, notices);
            note(publicHolidays, NoticeKind.PUBLIC_HOLIDAYS_UNKNOWN, first, notices);
            noteUnfinished(publicHolidayYears, first, notices);
        }
        noteUnsure(first, notices);
    }

    /** Each holiday once, as one answer is enough: the last that it was or will be. */
    private void noteUnsure(int first, List<Notice> notices) {
        Map<String, Notice> latest = new LinkedHashMap<>();
        for (int day = Math.min(first, days); day < days + BakeryDays.REACH; day++) {
            LocalDate date = origin.plusDays(day);
            calendar.unsure(date).ifPresent(holiday -> latest.put(holiday.key(), unsure(date, holiday)));
        }
        notices.addAll(latest.values());
    }

    private Notice unsure(LocalDate date, UnsureHoliday holiday) {
        Map<String, Object> details = Map.of(
                "holiday", holiday.key(),
                "taken", calendar.day(date).isPublicHoliday(),
                "finer", holiday.regions().size(),
                "regions", holiday.regions());
        return new Notice(NoticeKind.PUBLIC_HOLIDAY_UNSURE, bakery, null, date, date, details);
    }

    /** The days before the first public holiday that is listed, if there are more than ever passed without one. */
    private void noteBeginning(ListReach list, int first, List<Notice> notices) {
        int known = list.nextKnown(0);
        int begin = Math.min(first, days) + ListReach.LOOK;
        if (known - begin > ListReach.TERM) {
            notices.add(new Notice(
                    NoticeKind.PUBLIC_HOLIDAYS_UNKNOWN,
                    bakery,
                    null,
                    date(begin),
                    date(Math.min(known - 1, lastForetold())),
                    Map.of("ended", false)));
        }
    }

    private void noteUnfinished(ListedYears years, int first, List<Notice> notices) {
        LocalDate begin = origin.plusDays(Math.min(first, days));
        LocalDate last = date(lastForetold());
        for (int year : years.unfinished()) {
            Map<String, Object> details = Map.of("year", year, "listed", years.of(year), "usual", years.usual());
            Notice notice = new Notice(
                    NoticeKind.PUBLIC_HOLIDAYS_FEW,
                    bakery,
                    null,
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31),
                    details);
            if (notice.touches(begin, last)) {
                notices.add(notice);
            }
        }
    }

    private void note(ListReach list, NoticeKind kind, int first, List<Notice> notices) {
        int end = lastForetold() + 1;
        int known = list.nextKnown(0);
        while (known >= 0 && known < end) {
            int from = list.nextUnknown(known);
            known = list.nextKnown(from);
            LocalDate begin = date(Math.max(from, first + ListReach.LOOK));
            LocalDate last = date((known < 0 ? end : Math.min(known, end)) - 1);
            if (!begin.isAfter(last)) {
                notices.add(new Notice(kind, bakery, null, begin, last, Map.of("ended", known < 0)));
            }
        }
    }

    /** The index of the last day that can be foretold. */
    private int lastForetold() {
        return days + BakeryDays.REACH + ListReach.LOOK - 1;
    }

    private LocalDate date(int index) {
        return origin.plusDays(index - ListReach.LOOK);
    }
}
