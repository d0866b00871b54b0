package io.levain.files;

import java.time.Instant;
import java.time.LocalDate;

/** The years of which bakeries speak; what lies beyond is a slip of the keyboard, and no database knows every year. */
public final class Years {

    /** The first year that is taken. */
    public static final int FIRST = 1970;

    /** The last year that is taken. */
    public static final int LAST = 2199;

    private static final Instant BEGIN = Instant.parse(FIRST + "-01-01T00:00:00Z");
    private static final Instant END = Instant.parse(LAST + "-12-31T23:59:59.999999999Z");

    private Years() {}

    /** Whether the day lies in one of them. */
    public static boolean hold(LocalDate date) {
        return date.getYear() >= FIRST && date.getYear() <= LAST;
    }

    /** Whether the point in time lies in one of them, in UTC. */
    public static boolean hold(Instant instant) {
        return !instant.isBefore(BEGIN) && !instant.isAfter(END);
    }
}
