package io.levain.demand.past;

/** How products stood on one day against their usual, on average. Not for several threads. */
public final class Mood {

    /** A few products say little: so many are added that stood as would be thought without them. */
    private static final double THOUGHT = 3;

    private double sum;
    private int count;

    /** That of no product. */
    public Mood() {}

    /** That of so many products which stood at that sum in all. */
    Mood(double sum, int count) {
        this.sum = sum;
        this.count = count;
    }

    /** Adds a product by its demand over its usual; {@code NaN} adds nothing. */
    public void add(double ratio) {
        if (!Double.isNaN(ratio)) {
            sum += ratio;
            count++;
        }
    }

    void add(Mood other) {
        sum += other.sum;
        count += other.count;
    }

    /** The mean of all but one of them. */
    public double without(double ratio, double thought) {
        return (sum - ratio + THOUGHT * thought) / (count - 1 + THOUGHT);
    }

    double sum() {
        return sum;
    }

    int count() {
        return count;
    }
}
