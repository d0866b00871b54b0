package io.levain.sales;

import java.time.LocalDate;
import java.util.Comparator;

/** One product in one bakery on one day. */
record DayKey(long bakeryId, long productId, LocalDate date) implements Comparable<DayKey> {

    private static final Comparator<DayKey> ORDER = Comparator.comparingLong(DayKey::bakeryId)
            .thenComparingLong(DayKey::productId)
            .thenComparing(DayKey::date);

    @Override
    public int compareTo(DayKey other) {
        return ORDER.compare(this, other);
    }
}
