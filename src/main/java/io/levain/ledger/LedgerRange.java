package io.levain.ledger;

import io.levain.catalog.DayFilter;
import io.levain.facts.Refused;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days that are asked for.
 *
 * @param from the first
 * @param to the last, not before the first
 */
record LedgerRange(LocalDate from, LocalDate to) {

    /** So many days, unless told. */
    static final int USUAL = 28;

    /** So many at most. */
    static final int MOST = 400;

    /**
     * The range of a request.
     *
     * @param last the last day that is over
     * @throws Refused if the last day lies before the first, or if there are too many
     */
    static LedgerRange of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate last) {
        DayFilter asked = new DayFilter(null, null, from, to);
        LocalDate end = asked.to() != null ? asked.to() : from != null && from.isAfter(last) ? from : last;
        LocalDate begin = from != null ? from : end.minusDays(USUAL - 1);
        if (ChronoUnit.DAYS.between(begin, end) >= MOST) {
            throw Refused.because(LedgerFailure.LEDGER_TOO_LONG)
                    .about("from", begin)
                    .with("most", MOST);
        }
        return new LedgerRange(begin, end);
    }

    /** The first day of its later half. */
    LocalDate middle() {
        return from.plusDays((ChronoUnit.DAYS.between(from, to) + 1) / 2);
    }
}
