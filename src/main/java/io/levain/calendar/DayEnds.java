package io.levain.calendar;

import io.levain.catalog.Bakery;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.facts.Refused;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says when the day of a bakery is over, so that what sold on it counts: at closing time, or as soon as somebody says
 * that it was all for that day.
 */
@Service
public class DayEnds {

    /** When a day is over at a bakery that told no opening hours for it, or is closed. */
    public static final LocalTime USUAL = LocalTime.of(20, 0);

    private static final String TOLD = "select 1 from day_end where bakery_id = ? and ended_date = ?";
    private static final String TELL = "insert into day_end (bakery_id, ended_date, told_at) values (?, ?, ?)";
    private static final String TAKE_BACK = "delete from day_end where bakery_id = ? and ended_date = ?";
    private static final String HOURS = """
            select 1 from opening_hours
            where bakery_id = ? and weekday = ?
              and (valid_from is null or valid_from <= ?) and (valid_until is null or valid_until >= ?)
            """;

    private final Calendars calendars;
    private final Changes changes;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    DayEnds(Calendars calendars, Changes changes, JdbcTemplate jdbc, Clock clock) {
        this.calendars = calendars;
        this.changes = changes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which days of the bakery are over now. */
    @Transactional(readOnly = true)
    public DaysOver now(Bakery bakery) {
        return now(bakery, calendars.of(bakery));
    }

    /** The same, with the calendar of the bakery at hand. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public DaysOver now(Bakery bakery, BakeryCalendar calendar) {
        Instant now = clock.instant();
        LocalDate today = bakery.dayAt(now);
        Instant end = end(bakery, calendar, today);
        return now.isBefore(end) && !isTold(bakery, today)
                ? new DaysOver(today.minusDays(1), end)
                : new DaysOver(today, end(bakery, calendar, today.plusDays(1)));
    }

    /** Whether that day of the bakery is today, and it is assumed when it ends, as no hours are known for it. */
    @Transactional(readOnly = true)
    public boolean isAssumed(Bakery bakery, LocalDate date) {
        return date.equals(bakery.dayAt(clock.instant())) && !knowsHours(bakery, date) && !isTold(bakery, date);
    }

    /** Whether somebody has told when the bakery is open on that day. */
    @Transactional(readOnly = true)
    public boolean knowsHours(Bakery bakery, LocalDate date) {
        return exists(HOURS, bakery.id(), date.getDayOfWeek().name(), date, date);
    }

    /**
     * That was all that sold on that day; once is enough.
     *
     * @throws Refused if the day has not begun there
     */
    @Transactional
    public void tell(Bakery bakery, LocalDate date) {
        LocalDate today = bakery.dayAt(clock.instant());
        if (date.isAfter(today)) {
            throw Refused.because(CalendarFailure.DAY_NOT_BEGUN)
                    .about("date", date)
                    .with("today", today);
        }
        if (!isTold(bakery, date)) {
            jdbc.update(TELL, bakery.id(), date, clock.instant().atOffset(ZoneOffset.UTC));
            changes.note(bakery.id(), ChangeKind.DAY_END, date);
        }
    }

    /**
     * More may sell on that day after all: it is over when the bakery closes.
     *
     * @throws Refused if nobody has said that it was over
     */
    @Transactional
    public void takeBack(Bakery bakery, LocalDate date) {
        if (jdbc.update(TAKE_BACK, bakery.id(), date) == 0) {
            throw Refused.because(CalendarFailure.DAY_END_NOT_TOLD).about("date", date);
        }
        changes.note(bakery.id(), ChangeKind.DAY_END, date);
    }

    private boolean isTold(Bakery bakery, LocalDate date) {
        return exists(TOLD, bakery.id(), date);
    }

    private boolean exists(String sql, Object... of) {
        ResultSetExtractor<Boolean> any = ResultSet::next;
        return Boolean.TRUE.equals(jdbc.query(sql, any, of));
    }

    private static Instant end(Bakery bakery, BakeryCalendar calendar, LocalDate date) {
        LocalTime closing = calendar.closing(date).orElse(USUAL);
        return ZonedDateTime.of(date, closing, bakery.zone()).toInstant();
    }
}
