package io.levain.sales;

import io.levain.counts.DayCounts;
import io.levain.counts.Doubt;
import io.levain.facts.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
                .counted()
                .completed();
    }

    /**
     * What does not fit, and yet is kept as it was said.
     *
     * @param counts what holds of it
     */
    static List<Doubt> doubts(Map<Source, DayCounts> said, DayCounts counts) {
        List<Doubt> doubts = new ArrayList<>();
        Double net = net(said);
        if (net != null && net < 0) {
            doubts.add(new Doubt(
                    "sold", net, Fact.of(SalesDoubt.LESS_THAN_NOTHING_SOLD).with("sold", net)));
        }
        counts.doubt().ifPresent(doubts::add);
        difference(said).ifPresent(doubts::add);
        return doubts.isEmpty() ? List.of() : doubts; // so it is with nearly all days
    }

    private static @Nullable Double net(Map<Source, DayCounts> said) {
        for (Source source : Source.values()) {
            DayCounts counts = said.get(source);
            if (counts != null && counts.sold() != null) {
                return counts.sold();
            }
        }
        return null;
    }

    /**
     * That sources differ in what sold by more than counts of one day do, or empty if they do not: the one that is believed
     * beside the first that says otherwise.
     */
    static Optional<Doubt> difference(Map<Source, DayCounts> said) {
        if (said.size() < 2) {
            return Optional.empty(); // so it is with nearly all days
        }
        Map<Source, Double> sold = new EnumMap<>(Source.class);
        said.forEach((source, counts) -> {
            Double pieces = counts.counted().completed().sold();
            if (pieces != null) {
                sold.put(source, pieces);
            }
        });
        return sold.entrySet().stream()
                .findFirst()
                .flatMap(believed -> sold.entrySet().stream()
                        .filter(other -> differ(believed.getValue(), other.getValue()))
                        .findFirst()
                        .map(other -> new Doubt(
                                "sold",
                                believed.getValue(),
                                Fact.of(SalesDoubt.SOURCES_DIFFER)
                                        .with("sold", believed.getValue())
                                        .with("source", believed.getKey().word())
                                        .with("other", other.getValue())
                                        .with("otherSource", other.getKey().word()))));
    }

    private static boolean differ(double a, double b) {
        return Math.abs(a - b) > Math.max(SMALL, SHARE * Math.max(a, b));
    }
}
