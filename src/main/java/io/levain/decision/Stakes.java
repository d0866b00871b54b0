package io.levain.decision;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is at stake with a piece too many and a piece too few; null wherever nobody has said. Money is net of VAT.
 *
 * @param price what a sold piece brings
 * @param cost what one more piece costs
 * @param salvage what an unsold piece still brings; nothing unless told
 * @param lostShare the share of missed sales that are truly lost, 0 to 1; all unless told
 * @param serviceLevel the share of days on which the count should cover demand, where somebody has set it by hand
 * @param returnRate the share of what is baked for walk-in customers that should be left, above 0 and below 1, where
 *     somebody aims at one
 * @param levelAtLeast the owner's floor of the service level, 0 to 1
 * @param levelAtMost the owner's ceiling of the service level, 0 to 1; where it lies below the floor, it holds
 */
public record Stakes(
        @Nullable BigDecimal price,
        @Nullable BigDecimal cost,
        @Nullable BigDecimal salvage,
        @Nullable Double lostShare,
        @Nullable Double serviceLevel,
        @Nullable Double returnRate,
        @Nullable Double levelAtLeast,
        @Nullable Double levelAtMost) {

    /**
     * Checks the target.
     *
     * @throws IllegalArgumentException if the return rate is not above 0 and below 1
     */
    public Stakes {
        if (returnRate != null && !(returnRate > 0 && returnRate < 1)) {
            throw new IllegalArgumentException("return rate " + returnRate);
        }
    }

    /** What is lost with a piece too many and a piece too few. */
    public PieceLoss loss() {
        return new PieceLoss(over(), under());
    }

    private @Nullable Double under() {
        if (price == null || cost == null) {
            return null;
        }
        return price.subtract(cost).doubleValue() * (lostShare == null ? 1 : lostShare);
    }

    private @Nullable Double over() {
        if (price == null || cost == null) {
            return null;
        }
        return cost.subtract(salvage == null ? BigDecimal.ZERO : salvage).doubleValue();
    }

    /** The scale of each of some products, see {@link PieceLoss#scales}. */
    public static List<Double> scales(List<Stakes> stakes) {
        return PieceLoss.scales(stakes.stream().map(Stakes::loss).toList());
    }
}
