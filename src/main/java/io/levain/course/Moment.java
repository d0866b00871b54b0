package io.levain.course;

import io.levain.calendar.BakeryCalendar;
import io.levain.catalog.Bakery;
import io.levain.demand.days.IntradayProfile;
import io.levain.demand.days.OpenHours;
import io.levain.facts.Fact;
import io.levain.facts.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time of a day on which a bakery is open.
 *
 * @param at local time, from opening to before closing
 * @param isNow whether it is about now
 * @param knowsHours whether somebody has told the hours
 */
record Moment(LocalDate date, LocalTime at, boolean isNow, OpenHours hours, boolean knowsHours) {

    /** Sales that came in are those of now. */
    private static final Duration ABOUT = Duration.ofMinutes(30);

    /**
     * A time of today.
     *
     * @param told the time; now unless told
     * @throws Refused if the bakery is not open then
     */
    static Moment of(Bakery bakery, BakeryCalendar calendar, @Nullable LocalTime told, Instant instant) {
        LocalDate today = bakery.dayAt(instant);
        LocalTime now = LocalTime.ofInstant(instant, bakery.zone()).truncatedTo(ChronoUnit.MINUTES);
        if (calendar.day(today).closed()) {
            throw Refused.because(CourseFailure.CLOSED_TODAY).with("date", today);
        }
        OpenHours hours = calendar.hours(today);
        LocalTime at = told == null ? now : told;
        if (at.isBefore(hours.opens()) || !at.isBefore(hours.closes())) {
            Refused refused = told == null
                    ? Refused.because(CourseFailure.NOT_OPEN_NOW).with("at", now)
                    : Refused.because(CourseFailure.OUTSIDE_HOURS).about("at", told);
            throw refused.with("opens", hours.opens()).with("closes", hours.closes());
        }
        boolean isNow = Duration.between(now, at).abs().compareTo(ABOUT) <= 0;
        return new Moment(today, at, isNow, hours, calendar.knowsHours(today));
    }

    /** When demand comes on such a day. Receipts would tell; until tills send them, it follows from the hours. */
    IntradayProfile profile() {
        return IntradayProfile.assumed(hours);
    }

    /** The share of the day's demand that has usually come by a time. */
    double share(LocalTime time) {
        return profile().share(time);
    }

    /** What was assumed of it. */
    static List<Fact> notes(OpenHours hours, boolean knowsHours) {
        return knowsHours
                ? List.of()
                : List.of(Fact.of(CourseKind.COURSE_ASSUMED)
                        .with("opens", hours.opens())
                        .with("closes", hours.closes()));
    }
}
