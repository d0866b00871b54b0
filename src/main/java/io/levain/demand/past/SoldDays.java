package io.levain.demand.past;

import io.levain.demand.days.DaySales;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The days of one series as they came in, one element for each.
 *
 * @param walkIn walk-in pieces sold; {@code NaN} on days without a row
 * @param soldOut whether more might have sold
 * @param soldOutAt when the shelf was empty, if it was and if that is known
 */
@SuppressWarnings("ArrayRecordComponent") // three columns of one table, which are never compared
record SoldDays(float[] walkIn, boolean[] soldOut, @Nullable LocalTime[] soldOutAt) {

    private static final int NO_TIME = -1;

    /** That many days without a row. */
    static SoldDays none(int count) {
        float[] walkIn = new float[count];
        Arrays.fill(walkIn, Float.NaN);
        return new SoldDays(walkIn, new boolean[count], new LocalTime[count]);
    }

    void put(int day, DaySales sales) {
        walkIn[day] = (float) sales.walkIn();
        soldOut[day] = sales.soldOut();
        soldOutAt[day] = sales.soldOutAt();
    }

    /** Moves a day to another place of other days. */
    void copy(int from, SoldDays other, int to) {
        other.walkIn[to] = walkIn[from];
        other.soldOut[to] = soldOut[from];
        other.soldOutAt[to] = soldOutAt[from];
    }

    /** The same days with room for more. */
    SoldDays extended(int count) {
        return new SoldDays(
                Arrays.copyOf(walkIn, count), Arrays.copyOf(soldOut, count), Arrays.copyOf(soldOutAt, count));
    }

    void write(int day, DataOutput out) throws IOException {
        LocalTime time = soldOutAt[day];
        out.writeFloat(walkIn[day]);
        out.writeBoolean(soldOut[day]);
        out.writeInt(time == null ? NO_TIME : time.toSecondOfDay());
    }

    void read(int day, DataInput in) throws IOException {
        walkIn[day] = in.readFloat();
        soldOut[day] = in.readBoolean();
        int second = in.readInt();
        soldOutAt[day] = second == NO_TIME ? null : LocalTime.ofSecondOfDay(second);
    }
}
