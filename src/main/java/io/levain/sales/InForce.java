package io.levain.sales;

import io.levain.counts.DayCounts;
import java.util.EnumMap;
import java.util.Map;

/** What holds of one product in one bakery on one day, after all sources have been heard. */
final class InForce {

    private InForce() {}

    /**
     * Each value is that of the source of the highest rank that gives it; then of sold, baked and unsold any two give the
     * third.
     */
    static DayCounts of(Map<Source, DayCounts> said) {
        Map<Source, DayCounts> ranked = new EnumMap<>(Source.class);
        ranked.putAll(said);
        return ranked.values().stream()
                .reduce(DayCounts.NOTHING, DayCounts::orElse)
                .completed();
    }
}
