package io.levain.counts;

import org.jspecify.annotations.Nullable;

/**
 * The pieces of a day that went at a reduced price, before closing or in a surplus bag; null wherever nobody has said.
 *
 * @param pieces how many of those sold
 * @param income the money that they brought, all together
 */
public record MarkedDown(@Nullable Double pieces, @Nullable Double income) {

    /** Nobody has said anything. */
    public static final MarkedDown UNSAID = new MarkedDown(null, null);

    /** Whether it is said that any piece went at a reduced price. */
    public boolean isAny() {
        return pieces != null && pieces > 0;
    }

    /** How many pieces; none unless told. */
    public double piecesOrNone() {
        return pieces == null ? 0 : pieces;
    }

    MarkedDown orElse(MarkedDown others) {
        return new MarkedDown(pieces == null ? others.pieces : pieces, income == null ? others.income : income);
    }

    MarkedDown plus(MarkedDown others) {
        return new MarkedDown(DayCounts.sum(pieces, others.pieces), DayCounts.sum(income, others.income));
    }
}
