package io.levain.sales;

import io.levain.counts.DayCounts;
import io.levain.facts.Fact;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What holds of one product in one bakery on one day, after all sources have been heard. */
final class InForce {

    /** A till and a count by hand are hardly ever the same: so many pieces, and this share, are no matter. */
    private static final double SMALL = 1;

    private static final double SHARE = .05;

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

    /**
     * That sources differ in what sold by more than counts of one day do, or empty if they do not: the one that is believed
     * beside the first that says otherwise.
     */
    static Optional<Fact> difference(Map<Source, DayCounts> said) {
        if (said.size() < 2) {
            return Optional.empty(); // so it is with nearly all days
        }
        Map<Source, Double> sold = new EnumMap<>(Source.class);
        said.forEach((source, counts) -> {
            Double pieces = counts.completed().sold();
            if (pieces != null) {
                sold.put(source, pieces);
            }
        });
        return sold.entrySet().stream()
                .findFirst()
                .flatMap(believed -> sold.entrySet().stream()
                        .filter(other -> differ(believed.getValue(), other.getValue()))
                        .findFirst()
                        .map(other -> Fact.of(SalesDoubt.SOURCES_DIFFER)
                                .with("sold", believed.getValue())
                                .with("source", believed.getKey().word())
                                .with("other", other.getValue())
                                .with("otherSource", other.getKey().word())));
    }

    private static boolean differ(double a, double b) {
        return Math.abs(a - b) > Math.max(SMALL, SHARE * Math.max(a, b));
    }
}
