package io.levain.demand.past;

import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.EventCategory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The codes under which one product was sold in a bakery, one after the other, and from when on each: all of them are one
 * series, that of the first.
 */
public final class Line {

    /** The day of a code of which nobody knows yet when it takes its place. */
    public static final long NOT_YET = Long.MAX_VALUE;

    /** The day of a code that was there from the beginning. */
    public static final long EVER = Long.MIN_VALUE;

    private final List<String> codes;
    private final long[] from;
    private final Map<Long, String> others;

    /**
     * The codes with their days.
     *
     * @param codes in the order in which they take each other's place
     * @param from the first epoch day of each, or {@link #EVER} or {@link #NOT_YET}; the first code has one of EVER
     * @param others by epoch day, the code that sold although another was due; days on which the one sold that was due
     *     are left out
     */
    public Line(List<String> codes, long[] from, Map<Long, String> others) {
        this.codes = List.copyOf(codes);
        this.from = from.clone();
        this.others = Map.copyOf(others);
        if (from.length != codes.size() || codes.isEmpty() || from[0] != EVER) {
            throw new IllegalArgumentException("no line: " + codes + " from " + Arrays.toString(from));
        }
    }

    /** A product that never had another code. */
    public static Line of(String code) {
        return new Line(List.of(code), new long[] {EVER}, Map.of());
    }

    /** The codes, in the order in which they take each other's place. */
    public List<String> codes() {
        return codes;
    }

    /** The first code: what the series is called. */
    public String first() {
        return codes.get(0);
    }

    /** The code that is due on a day: the last one whose day has come. */
    public String due(LocalDate date) {
        return codes.get(dueOn(date.toEpochDay()));
    }

    /** The place of the code that is due on an epoch day. */
    public int dueOn(long epochDay) {
        int due = codes.size() - 1;
        while (from[due] == NOT_YET || from[due] > epochDay) {
            due--;
        }
        return due;
    }

    /** The code whose row counts on a day; where there is none, the one that is due. */
    public String soldAs(LocalDate date) {
        String other = others.get(date.toEpochDay());
        return other == null ? due(date) : other;
    }

    /**
     * The first epoch day of a code, or {@link #EVER} or {@link #NOT_YET}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public long from(String code) {
        int place = codes.indexOf(code);
        if (place < 0) {
            throw new IllegalArgumentException(code + " is none of " + codes);
        }
        return from[place];
    }

    /** Whether an event of that category touches the product on such a day, under whichever of its codes. */
    public boolean isTouched(CalendarDay day, EventCategory category) {
        for (String code : codes) { // inputs ask it of every row
            if (day.has(category, code)) {
                return true;
            }
        }
        return false;
    }
}
