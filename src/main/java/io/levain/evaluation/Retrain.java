package io.levain.evaluation;

/** How often a model is trained anew while time moves on. */
public enum Retrain {
    /** Once, before the first day. */
    NEVER(Integer.MAX_VALUE),
    /** Every 28 days. */
    MONTHLY(28),
    /** Every 7 days. */
    WEEKLY(7),
    /** Every day. */
    NIGHTLY(1);

    private final int days;

    Retrain(int days) {
        this.days = days;
    }

    /** Whether training is due that many days after the first. */
    boolean isDue(int daysSinceFirst) {
        return daysSinceFirst % days == 0;
    }
}
