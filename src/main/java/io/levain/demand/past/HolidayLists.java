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

/** How far the lists of holidays of one bakery reach: beyond them a day without an entry may be a holiday or not. */
public final class HolidayLists {

    private final String bakery;
    private final Calendar calendar;
    private final LocalDate origin;
    private final int days;
    private final ListReach schoolHolidays;
    private final @Nullable ListReach publicHolidays;

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
        this.schoolHolidays = reach(calendar, day -> day.lists(EventCategory.SCHOOL_HOLIDAY));
        this.publicHolidays = calendar.knowsPublicHolidays() ? null : reach(calendar, CalendarDay::isPublicHoliday);
    }

    private ListReach reach(Calendar calendar, Predicate<CalendarDay> isListed) {
        BitSet listed = new BitSet();
        for (int i = 0; i < days + 2 * ListReach.LOOK; i++) {
            listed.set(i, isListed.test(calendar.day(origin.plusDays(i - ListReach.LOOK))));
        }
        return new ListReach(listed);
    }

    /** Whether it is known of that day whether it is a school holiday. */
    public boolean knowSchoolHolidays(int day) {
        return schoolHolidays.knows(day + ListReach.LOOK);
    }

    /** Whether it is known of that day whether it is a public holiday. */
    public boolean knowPublicHolidays(int day) {
        return publicHolidays == null || publicHolidays.knows(day + ListReach.LOOK);
    }

    /** Notes the days from one on that the lists leave out or leave open, up to those that can be foretold. */
    public void note(int first, List<Notice> notices) {
        note(schoolHolidays, NoticeKind.SCHOOL_HOLIDAYS_UNKNOWN, first, notices);
        if (publicHolidays != null) {
            note(publicHolidays, NoticeKind.PUBLIC_HOLIDAYS_UNKNOWN, first, notices);
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

    private void note(ListReach list, NoticeKind kind, int first, List<Notice> notices) {
        int end = days + BakeryDays.REACH + ListReach.LOOK;
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

    private LocalDate date(int index) {
        return origin.plusDays(index - ListReach.LOOK);
    }
}
