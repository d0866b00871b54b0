package io.levain.demand.past;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a baker expects to sell of a product before it has sold: pieces by weekday, or one number for all of them. */
public final class BakersExpectation {

    private static final int EVERY_DAY = 7;

    private final double[] pieces = new double[EVERY_DAY + 1];
    private final long[] from = new long[EVERY_DAY + 1];

    /** Nothing is expected yet. */
    public BakersExpectation() {
        Arrays.fill(pieces, Double.NaN);
    }

    /**
     * Sets it.
     *
     * @param weekday null for each weekday that is not set by itself
     * @param since the first day that it is for; null if it was so from the beginning
     */
    public void put(@Nullable DayOfWeek weekday, double expected, @Nullable LocalDate since) {
        int place = weekday == null ? EVERY_DAY : weekday.getValue() - 1;
        pieces[place] = expected;
        from[place] = since == null ? Long.MIN_VALUE : since.toEpochDay();
    }

    /**
     * Pieces expected on a usual day of that weekday; {@code NaN} if none are set for that day.
     *
     * @param weekday Monday is 0
     * @param shape how the shop sells by weekday, for a number that is one for all of them
     */
    double on(LocalDate date, int weekday, double[] shape) {
        if (holds(weekday, date)) {
            return pieces[weekday];
        }
        if (!holds(EVERY_DAY, date)) {
            return Double.NaN;
        }
        // one number beside others by weekday is for what they leave, as it is
        return hasWeekdays() ? pieces[EVERY_DAY] : pieces[EVERY_DAY] * shape[weekday];
    }

    private boolean holds(int place, LocalDate date) {
        return !Double.isNaN(pieces[place]) && date.toEpochDay() >= from[place];
    }

    private boolean hasWeekdays() {
        return Arrays.stream(pieces, 0, EVERY_DAY).anyMatch(expected -> !Double.isNaN(expected));
    }

    /** Writes it in a form that {@link #read} understands. */
    public void write(DataOutput out) throws IOException {
        for (int place = 0; place < pieces.length; place++) {
            out.writeDouble(pieces[place]);
            out.writeLong(from[place]);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static BakersExpectation read(DataInput in) throws IOException {
        BakersExpectation read = new BakersExpectation();
        for (int place = 0; place < read.pieces.length; place++) {
            read.pieces[place] = in.readDouble();
            read.from[place] = in.readLong();
        }
        return read;
    }
}
