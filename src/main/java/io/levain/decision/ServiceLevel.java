package io.levain.decision;

import java.util.Locale;

/**
 * The share of days on which a count should cover demand, and where it comes from.
 *
 * @param level between 0 and 1
 * @param from why it is this one
 */
public record ServiceLevel(double level, Source from) {

    /** Where neither a level nor price and cost are known. */
    static final double DEFAULT = .7;

    /** The outermost levels that a forecast tells apart from its ends. */
    private static final double LEAST = .05;

    private static final double MOST = .975;

    /** Where a service level comes from. */
    public enum Source {
        /** Somebody set it for the product. */
        PRODUCT,
        /** The balance of what a missed and an unsold piece cost. */
        PRICE_AND_COST,
        /** Nothing is known. */
        DEFAULT;

        /** The word for it in answers, such as {@code price-and-cost}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The level set by hand; else the balance under / (under + over) of the newsvendor, where over = cost - salvage is
     * lost with an unsold piece and under = (price - cost) times the share truly lost with a missed one; else the
     * default, also where price and cost are known but selling earns nothing.
     */
    public static ServiceLevel of(Stakes stakes) {
        if (stakes.serviceLevel() != null) {
            return new ServiceLevel(stakes.serviceLevel(), Source.PRODUCT);
        }
        Double under = stakes.under();
        Double over = stakes.over();
        if (under == null || over == null || !(under > 0 && over > 0)) {
            return new ServiceLevel(DEFAULT, Source.DEFAULT);
        }
        double level = Math.max(LEAST, Math.min(MOST, under / (under + over)));
        return new ServiceLevel(Math.round(level * 1_000) / 1_000., Source.PRICE_AND_COST);
    }
}
