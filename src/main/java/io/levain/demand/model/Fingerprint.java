package io.levain.demand.model;

import io.levain.demand.past.History;
import io.levain.demand.past.SeriesDays;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The sales of each week as a number, by which it shows which weeks have changed since: by an import of older days, or
 * by corrections. Immutable.
 */
final class Fingerprint {

    private static final int WEEK = 7;

    /** That of no day. */
    static final Fingerprint NONE = new Fingerprint(0, new int[0]);

    private final long firstWeek;
    private final int[] weeks;

    private Fingerprint(long firstWeek, int[] weeks) {
        this.firstWeek = firstWeek;
        this.weeks = weeks;
    }

    /** That of all days up to one. */
    static Fingerprint of(History history, int through) {
        if (through < 0) {
            return NONE;
        }
        long first = week(history, 0);
        int[] weeks = new int[Math.toIntExact(week(history, Math.min(through, history.days() - 1)) - first + 1)];
        for (SeriesDays series : history.seriesDays()) {
            int name = series.name().hashCode();
            for (int day = 0; day <= Math.min(through, series.days() - 1); day++) {
                int weekday = series.bakery().weekday(day);
                if (!Float.isNaN(series.raw(day))) {
                    // a sum, so that the order of the series does not matter
                    weeks[(int) (week(history, day) - first)] +=
                            mix(31 * (31 * name + weekday) + Float.floatToIntBits(series.raw(day)));
                }
            }
        }
        return new Fingerprint(first, weeks);
    }

    /** That of these days and those of another bakery. */
    Fingerprint and(Fingerprint other) {
        if (weeks.length == 0) {
            return other;
        }
        if (other.weeks.length == 0) {
            return this;
        }
        long from = Math.min(firstWeek, other.firstWeek);
        long to = Math.max(firstWeek + weeks.length, other.firstWeek + other.weeks.length);
        int[] both = new int[Math.toIntExact(to - from)];
        for (int week = 0; week < both.length; week++) {
            both[week] = at(from + week) + other.at(from + week);
        }
        return new Fingerprint(from, both);
    }

    /** The share of the weeks of either that are not the same in both, 0..1. */
    double changed(Fingerprint other) {
        long from = Math.min(firstWeek, other.firstWeek);
        long to = Math.max(firstWeek + weeks.length, other.firstWeek + other.weeks.length);
        int changed = 0;
        for (long week = from; week < to; week++) {
            changed += at(week) == other.at(week) ? 0 : 1;
        }
        return to == from ? 0 : (double) changed / (to - from);
    }

    private int at(long week) {
        long place = week - firstWeek;
        return place < 0 || place >= weeks.length ? 0 : weeks[(int) place];
    }

    private static long week(History history, int day) {
        return Math.floorDiv(history.date(day).toEpochDay(), WEEK);
    }

    /** Spreads near numbers far apart (the finaliser of MurmurHash3). */
    private static int mix(int number) {
        int a = (number ^ (number >>> 16)) * 0x85ebca6b;
        int b = (a ^ (a >>> 13)) * 0xc2b2ae35;
        return b ^ (b >>> 16);
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(firstWeek);
        out.writeInt(weeks.length);
        for (int week : weeks) {
            out.writeInt(week);
        }
    }

    static Fingerprint read(DataInput in) throws IOException {
        long firstWeek = in.readLong();
        int[] weeks = new int[in.readInt()];
        for (int i = 0; i < weeks.length; i++) {
            weeks[i] = in.readInt();
        }
        return new Fingerprint(firstWeek, weeks);
    }
}
