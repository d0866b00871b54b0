package io.levain.history;

import io.levain.counts.DayCounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of the pieces of a product that nobody bought at full price, over some days.
 *
 * @param days on which some were marked down
 * @param markedDown pieces that went at a reduced price
 * @param income the money that those brought
 * @param unsold pieces that were left even so
 */
public record Leftovers(int days, double markedDown, double income, double unsold) {

    /** None were marked down. */
    static final Leftovers NONE = new Leftovers(0, 0, 0, 0);

    /** So many pieces marked down, on so many days, tell what a piece brings that is left over. */
    static final int ENOUGH_PIECES = 30;

    static final int ENOUGH_DAYS = 8;

    /** Of an amount for one piece. */
    private static final int DECIMALS = 4;

    /**
     * These and another, later day. A shop that has never marked anything down tells nothing of what that would bring; from
     * the first day on which it does, what is left counts on the others too. A day whose counts contradict each other, or
     * of which the money or what was left is unknown, is passed over.
     */
    Leftovers and(DayCounts day) {
        double pieces = day.markedDown().piecesOrNone();
        Double money = day.markedDown().income();
        Double left = day.unsold();
        boolean begun = days > 0 || pieces > 0;
        if (!begun || left == null || day.doubt().isPresent() || (pieces > 0 && money == null)) {
            return this;
        }
        return new Leftovers(
                days + (pieces > 0 ? 1 : 0),
                markedDown + pieces,
                income + (pieces == 0 || money == null ? 0 : money),
                unsold + left);
    }

    /** These and those of other days. */
    Leftovers plus(Leftovers others) {
        return new Leftovers(
                days + others.days, markedDown + others.markedDown, income + others.income, unsold + others.unsold);
    }

    /**
     * What a piece brings that nobody buys at full price.
     *
     * @param entered what somebody has said that a piece still brings that is left in the end; null for nothing
     * @return empty unless enough was seen
     */
    public Optional<BigDecimal> salvage(@Nullable BigDecimal entered) {
        if (days < ENOUGH_DAYS || markedDown < ENOUGH_PIECES) {
            return Optional.empty();
        }
        double left = entered == null ? 0 : entered.doubleValue() * unsold;
        return Optional.of(
                BigDecimal.valueOf((income + left) / (markedDown + unsold)).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
