package io.levain.demand.doubts;

import io.levain.demand.past.Usual;
import java.util.Arrays;

/**
 * A quick look at a value, for who does not want to build a history for every row: tells of nearly all values that they
 * count, from a few days before them. It does not know which of those days were special or are doubted themselves, so it
 * asks that several of them sold enough. Pieces are walk-in pieces.
 */
public final class QuickLook {

    /** Of so many of the same weekdays the rule makes its usual, and fewer than four tell nothing. */
    public static final int WEEKS = 12;

    /** So far back the rule looks for them, weeks. */
    public static final int WEEKS_BACK = 53;

    /** Of a young product so many days before tell what it sells. */
    public static final int DAYS = 28;

    /** As large a part of the days before may be special, or doubted. */
    private static final double NOT_TO_BE_TRUSTED = 1 / 3.;

    /** Of a young product's. */
    private static final int NOT_TO_BE_TRUSTED_DAYS = 2;

    private QuickLook() {}

    /** Whether a value counts whatever else is known: small numbers vary most. */
    public static boolean letsPass(double sold) {
        return sold <= OrdinaryBound.atLeast(0);
    }

    /** What each of the last three same weekdays must have sold to let a value pass. */
    public static double enoughFor(double sold) {
        return OrdinaryBound.usuallyAtLeast(sold);
    }

    /**
     * Whether a value counts for certain.
     *
     * @param sameWeekdays what sold on the same weekdays before, the most recent first; where they are not enough, they
     *     let nothing pass
     */
    public static boolean letsPass(double sold, double[] sameWeekdays) {
        if (!isEnough(sameWeekdays)) {
            return false;
        }
        double[] sorted = sameWeekdays.clone();
        Arrays.sort(sorted);
        double several = sorted[(int) Math.ceil(sorted.length * (1 - NOT_TO_BE_TRUSTED)) - 1];
        double half = sorted[(sorted.length - 1) / 2];
        // None counts for more than what half of them reached: a peak does not make a usual.
        double usual = Usual.weightedMean(
                Arrays.stream(sameWeekdays).map(then -> Math.min(then, half)).toArray());
        return sold <= Math.max(OrdinaryBound.atLeast(several), OrdinaryBound.atLeastOfUsual(usual));
    }

    /** Whether that many of the same weekdays tell what is usual. */
    public static boolean isEnough(double[] sameWeekdays) {
        return sameWeekdays.length >= OrdinaryBound.FEW_WEEKDAYS;
    }

    /**
     * Whether a value of a product counts for certain of which few same weekdays are known.
     *
     * @param lastDays what sold on the days before
     */
    public static boolean letsPassOfYoung(double sold, double[] lastDays) {
        double[] sorted = lastDays.clone();
        Arrays.sort(sorted);
        return sorted.length > NOT_TO_BE_TRUSTED_DAYS
                && sold <= OrdinaryBound.YOUNG * sorted[sorted.length - 1 - NOT_TO_BE_TRUSTED_DAYS];
    }
}
