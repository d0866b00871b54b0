package io.levain.demand;

import java.util.Arrays;

/** The sales of one series while they come in, in any order of days. */
final class SalesColumn {

    private long[] days = new long[64];
    private float[] sold = new float[64];
    private int size;

    void put(long day, double pieces) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            sold = Arrays.copyOf(sold, 2 * size);
        }
        days[size] = day;
        sold[size++] = (float) pieces;
    }

    /** One value per day from the first, {@code NaN} where there was none; of several for one day the last counts. */
    float[] days(long first, int count) {
        float[] values = new float[count];
        Arrays.fill(values, Float.NaN);
        for (int i = 0; i < size; i++) {
            values[(int) (days[i] - first)] = sold[i];
        }
        return values;
    }
}
