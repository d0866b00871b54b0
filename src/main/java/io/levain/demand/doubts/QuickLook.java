package io.levain.demand.doubts;

import io.levain.demand.past.Usual;
import java.util.Arrays;

/**
 * A quick look at a value, for who does not want to build a history for every row: tells of nearly all values that they
 * count, from a few days before them. It does not know which of those days were special or are doubted themselves, so it
 * asks that several of them sold enough. Pieces are walk-in pieces.
 */
public final class QuickLook {

    /** Of a young product so many days before tell what it sells. */
    public static final int DAYS = 28;

    /** So many of them may be special, or doubted. */
    private static final int NOT_TO_BE_TRUSTED = 2;

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
        // a third of them may be special, or doubted
        double several = sorted[sorted.length - 1 - sorted.length / 3];
        double half = sorted[(sorted.length - 1) / 2];
        // none counts for more than what half of them reached: a peak does not make a usual
        double usual = Usual.weightedMean(
                Arrays.stream(sameWeekdays).map(then -> Math.min(then, half)).toArray());
        return sold <= Math.max(OrdinaryBound.atLeast(several), OrdinaryBound.atLeastOfUsual(usual));
    }

    /** Whether that many of the same weekdays tell what is usual. */
    public static boolean isEnough(double[] sameWeekdays) {
        return sameWeekdays.length >= OrdinaryBound.FEW_WEEKDAYS;
    }

    /**
     * Whether a value counts for certain of a product of whose last {@link Usual#WEEKDAYS} weeks too few are known: older
     * ones tell, or it is young, and its last days do.
     *
     * @param sameWeekdays what sold on the same weekdays of the last {@link Usual#WEEKS_BACK} weeks, the most recent first
     * @param lastDays what sold on the last {@value #DAYS} days
     */
    public static boolean letsPass(double sold, double[] sameWeekdays, double[] lastDays) {
        if (isEnough(sameWeekdays)) {
            return letsPass(sold, Arrays.copyOf(sameWeekdays, Math.min(sameWeekdays.length, Usual.WEEKDAYS)));
        }
        double[] sorted = lastDays.clone();
        Arrays.sort(sorted);
        return sorted.length > NOT_TO_BE_TRUSTED
                && sold <= OrdinaryBound.YOUNG * sorted[sorted.length - 1 - NOT_TO_BE_TRUSTED];
    }
}
