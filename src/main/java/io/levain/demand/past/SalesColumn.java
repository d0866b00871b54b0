package io.levain.demand.past;

import io.levain.demand.days.DaySales;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The sales of one series while they come in, in any order of days. */
public final class SalesColumn {

    private long[] days = new long[64];
    private SoldDays rows = SoldDays.none(64);
    private int size;

    /**
     * Adds a row.
     *
     * @param day its epoch day
     */
    public void put(long day, DaySales sales) {
        makeRoom();
        days[size] = day;
        rows.put(size++, sales);
    }

    /** Adds the rows of another of the days that meet a condition, given their epoch day. */
    public void putAll(SalesColumn from, LongPredicate which) {
        for (int i = 0; i < from.size; i++) {
            if (which.test(from.days[i])) {
                makeRoom();
                days[size] = from.days[i];
                from.rows.copy(i, rows, size++);
            }
        }
    }

    private void makeRoom() {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            rows = rows.extended(2 * size);
        }
    }

    /** The first epoch day on which any walk-in customer bought it, or empty if none did. */
    public OptionalLong firstSold() {
        return IntStream.range(0, size)
                .filter(i -> rows.walkIn()[i] > 0)
                .mapToLong(i -> days[i])
                .min();
    }

    /** The epoch days of the rows, in the order in which they came. */
    public LongStream epochDays() {
        return Arrays.stream(days, 0, size);
    }

    /** The last of them. */
    public long lastDay() {
        return epochDays().max().orElse(Long.MIN_VALUE);
    }

    /** That many days from the first, without rows before it; of several rows for one day the last counts. */
    SoldDays days(long first, int count) {
        SoldDays all = SoldDays.none(count);
        for (int i = 0; i < size; i++) {
            if (days[i] >= first) {
                rows.copy(i, all, (int) (days[i] - first));
            }
        }
        return all;
    }

    /** Writes it in a form that {@link #read} understands. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(size);
        for (int i = 0; i < size; i++) {
            out.writeInt(Math.toIntExact(days[i]));
            rows.write(i, out);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static SalesColumn read(DataInput in) throws IOException {
        SalesColumn column = new SalesColumn();
        column.size = in.readInt();
        column.days = new long[Math.max(1, column.size)];
        column.rows = SoldDays.none(column.days.length);
        for (int i = 0; i < column.size; i++) {
            column.days[i] = in.readInt();
            column.rows.read(i, in);
        }
        return column;
    }
}
