package io.levain.ledger;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.Calendars;
import io.levain.catalog.Bakery;
import io.levain.facts.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** Says until when a baker may say another number: what is said when the shop has opened changes no bake. */
@Component
class BakeStart {

    /** How far ahead it may be said. */
    static final int DAYS_AHEAD = 14;

    /** Until when, where nobody has said when the shop opens. */
    static final LocalTime UNTOLD = LocalTime.NOON;

    private final Calendars calendars;
    private final Clock clock;

    BakeStart(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Passes over a day that is still to be baked for.
     *
     * @throws Refused if it is too late or too far ahead
     */
    void check(Bakery bakery, LocalDate date) {
        Instant now = clock.instant();
        LocalDate today = bakery.dayAt(now);
        LocalDate last = today.plusDays(DAYS_AHEAD);
        if (date.isAfter(last)) {
            throw Refused.because(LedgerFailure.OVERRIDE_FAR_AHEAD)
                    .about("date", date)
                    .with("days", DAYS_AHEAD)
                    .with("last", last);
        }
        if (!date.isAfter(today)) {
            LocalTime start = start(calendars.of(bakery), date);
            if (date.isBefore(today)
                    || !now.isBefore(
                            ZonedDateTime.of(date, start, bakery.zone()).toInstant())) {
                throw Refused.because(LedgerFailure.OVERRIDE_TOO_LATE)
                        .about("date", date)
                        .with("at", start)
                        .with("bakery", bakery.code());
            }
        }
    }

    private static LocalTime start(BakeryCalendar calendar, LocalDate date) {
        return calendar.knowsHours(date) ? calendar.hours(date).opens() : UNTOLD;
    }
}
