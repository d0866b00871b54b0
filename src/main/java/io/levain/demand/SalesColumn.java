package io.levain.demand;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.LongStream;

/** The sales of one series while they come in, in any order of days. */
final class SalesColumn {

    private long[] days = new long[64];
    private SoldDays rows = SoldDays.none(64);
    private int size;

    void put(long day, DaySales sales) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            rows = rows.extended(2 * size);
        }
        days[size] = day;
        rows.put(size++, sales);
    }

    /** The epoch days of the rows, in the order in which they came. */
    LongStream epochDays() {
        return Arrays.stream(days, 0, size);
    }

    /** The last of them. */
    long lastDay() {
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

    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        for (int i = 0; i < size; i++) {
            out.writeInt(Math.toIntExact(days[i]));
            rows.write(i, out);
        }
    }

    static SalesColumn read(DataInput in) throws IOException {
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
