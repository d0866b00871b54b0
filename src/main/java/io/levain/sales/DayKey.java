package io.levain.sales;

import java.time.LocalDate;
import java.util.Comparator;

/** One product in one bakery on one day. Their order is that of the index. */
record DayKey(long bakeryId, long productId, LocalDate date) implements Comparable<DayKey> {

    private static final Comparator<DayKey> ORDER = Comparator.comparingLong(DayKey::bakeryId)
            .thenComparing(DayKey::date)
            .thenComparingLong(DayKey::productId);

    @Override
    public int compareTo(DayKey other) {
        return ORDER.compare(this, other);
    }
}
