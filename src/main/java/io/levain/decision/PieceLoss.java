package io.levain.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is lost with one piece, in money, below 0 where it is won; null where price or cost is unknown.
 *
 * @param unsold with a piece that is left: over = cost - salvage
 * @param missed with a piece that was asked for in vain: under = (price - cost) times the share truly lost
 */
public record PieceLoss(@Nullable Double unsold, @Nullable Double missed) {

    /** Nothing is known. */
    public static final PieceLoss UNKNOWN = new PieceLoss(null, null);

    /**
     * The scale of each of some products, in which their costs can be weighed against each other: under + over, the money
     * lost with a missed and with an unsold piece. Where price or cost is unknown, or nothing can be lost, it is the mean
     * of those that are known; 1 for all where none is.
     *
     * @return one for each, in their order, above 0
     */
    public static List<Double> scales(List<PieceLoss> losses) {
        double mean = losses.stream()
                .mapToDouble(PieceLoss::atStake)
                .filter(money -> money > 0)
                .average()
                .orElse(1);
        return losses.stream()
                .map(each -> each.atStake() > 0 ? each.atStake() : mean)
                .toList();
    }

    private double atStake() {
        return unsold == null || missed == null ? 0 : Math.max(0, missed) + Math.max(0, unsold);
    }
}
