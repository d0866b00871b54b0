package io.levain.decision;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The share of days on which a count should cover demand, and where it comes from.
 *
 * @param level between 0 and 1
 * @param from why it is this one
 * @param movedBy the owner's bound that moved it from what it would be by that; null where none did
 * @param alternatives what each reason says for itself
 */
public record ServiceLevel(
        double level, Source from, @Nullable Bound movedBy, Alternatives alternatives) {

    /** Where nothing is known that a level follows from. */
    static final double DEFAULT = .7;

    /** The outermost levels that a forecast tells apart from its ends. */
    private static final double LEAST = .05;

    private static final double MOST = .975;

    /** Where a service level comes from; the first that is known counts. */
    public enum Source {
        /** Somebody set it for the product. */
        PRODUCT,
        /** The share of the pieces that somebody wants to be left. */
        RETURN_RATE,
        /** The balance of what a missed and an unsold piece cost. */
        PRICE_AND_COST,
        /** Nothing is known. */
        DEFAULT;

        /** The word for it in answers, such as {@code price-and-cost}. */
        public String word() {
            return wordOf(this);
        }
    }

    /** What keeps a service level within what the owner bears. */
    public enum Bound {
        /** The least that the owner wants. */
        FLOOR,
        /** The most that the owner wants. */
        CEILING;

        /** The word for it in answers, such as {@code floor}. */
        public String word() {
            return wordOf(this);
        }
    }

    /**
     * The level by each reason, before floor and ceiling; null where a reason is unknown.
     *
     * @param byHand as somebody set it
     * @param fromReturnRate of the count of which the wanted share would be left; null without a forecast
     * @param fromMoney the balance of what a missed and an unsold piece cost; null also where selling earns nothing
     */
    public record Alternatives(
            @Nullable Double byHand,
            @Nullable Double fromReturnRate,
            @Nullable Double fromMoney) {}

    /**
     * The level set by hand; else the one of the most pieces of which no greater share than the target would be left;
     * else the balance under / (under + over) of the newsvendor, where over = cost - salvage is lost with an unsold
     * piece and under = (price - cost) times the share truly lost with a missed one; else the default, also where price
     * and cost are known but selling earns nothing. Floor and ceiling hold for any of them.
     *
     * @param demand of walk-in customers on the day in question
     */
    public static ServiceLevel of(Stakes stakes, Demand demand) {
        Double target = stakes.returnRate();
        return of(stakes, target == null ? null : told(demand.coverage(demand.atReturnRate(target))));
    }

    /**
     * The level where no forecast is at hand, without which a target for the return rate stands for none: it is left
     * out, so that price and cost, or the default, count in its place.
     */
    public static ServiceLevel withoutDemand(Stakes stakes) {
        return of(stakes, (Double) null);
    }

    /** Just that level, as if somebody had set it and nothing else were known. */
    public static ServiceLevel byHand(double level) {
        return withoutDemand(new Stakes(null, null, null, null, level, null, null, null));
    }

    private static ServiceLevel of(Stakes stakes, @Nullable Double fromReturnRate) {
        Alternatives all = new Alternatives(stakes.serviceLevel(), fromReturnRate, fromMoney(stakes));
        if (all.byHand() != null) {
            return within(stakes, all.byHand(), Source.PRODUCT, all);
        }
        if (all.fromReturnRate() != null) {
            return within(stakes, all.fromReturnRate(), Source.RETURN_RATE, all);
        }
        return all.fromMoney() != null
                ? within(stakes, all.fromMoney(), Source.PRICE_AND_COST, all)
                : within(stakes, DEFAULT, Source.DEFAULT, all);
    }

    private static @Nullable Double fromMoney(Stakes stakes) {
        Double under = stakes.loss().missed();
        Double over = stakes.loss().unsold();
        return under != null && over != null && under > 0 && over > 0 ? told(under / (under + over)) : null;
    }

    private static ServiceLevel within(Stakes stakes, double level, Source from, Alternatives all) {
        double bound = level;
        if (stakes.levelAtLeast() != null) {
            bound = Math.max(bound, stakes.levelAtLeast());
        }
        if (stakes.levelAtMost() != null) {
            bound = Math.min(bound, stakes.levelAtMost());
        }
        if (bound == level) {
            return new ServiceLevel(level, from, null, all);
        }
        return new ServiceLevel(bound, from, bound > level ? Bound.FLOOR : Bound.CEILING, all);
    }

    /** As it is told: within the outermost levels, and no finer than anybody can tell it apart. */
    private static double told(double level) {
        return Math.round(Math.max(LEAST, Math.min(MOST, level)) * 1_000) / 1_000.;
    }

    private static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
