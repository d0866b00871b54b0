package io.levain.plan;

import io.levain.facts.Refused;
import io.levain.forecast.Forecasts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days of a plan.
 *
 * @param from the first
 * @param through the last
 */
record PlanDays(LocalDate from, LocalDate through) {

    /** So many days at most are planned at once: as many as are foretold. */
    static final int MOST = Forecasts.DAYS_AHEAD;

    /** So far back a plan may begin: last year's same day can still be looked up. */
    private static final int DAYS_BACK = 366;

    /**
     * The days that somebody asks for.
     *
     * @param first the first, or null for tomorrow
     * @param days how many
     * @param today the day that it is there
     * @throws Refused if there are none, or too many, or they lie too far off
     */
    static PlanDays of(@Nullable LocalDate first, int days, LocalDate today) {
        LocalDate from = first == null ? today.plusDays(1) : first;
        LocalDate last = today.plusDays(Forecasts.DAYS_AHEAD);
        LocalDate earliest = today.minusDays(DAYS_BACK);
        if (from.isBefore(earliest) || from.isAfter(last)) {
            throw Refused.because(PlanFailure.PLAN_OUT_OF_REACH)
                    .about("from", from)
                    .with("first", earliest)
                    .with("last", last);
        }
        if (days < 1 || days > MOST) {
            throw Refused.because(PlanFailure.BAD_PLAN_DAYS).about("days", days).with("most", MOST);
        }
        LocalDate through = from.plusDays(days - 1L);
        if (through.isAfter(last)) {
            throw Refused.because(PlanFailure.PLAN_ENDS_TOO_LATE)
                    .about("days", days)
                    .with("days", ChronoUnit.DAYS.between(from, last) + 1)
                    .with("last", last);
        }
        return new PlanDays(from, through);
    }
}
