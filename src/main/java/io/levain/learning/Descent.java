package io.levain.learning;

/**
 * How to descend: the settings of one training.
 *
 * @param steps number of minibatches, at least 1
 * @param batchSize rows in a minibatch, at least 1
 * @param rate size of the first steps; it falls to 0 along half a cosine
 * @param decay share of a weight that is lost per step and unit of rate, 0 or more
 * @param averaged share of the steps, the last ones, over which the parameters are averaged, in 0..1
 * @param members number of models trained from different seeds and averaged, at least 1
 * @param seed where the randomness starts; the same seed gives the same model to the bit
 */
public record Descent(int steps, int batchSize, double rate, double decay, double averaged, int members, long seed) {

    private static final int MANY_ROWS = 30_000;

    public Descent {
        requireAtLeast("steps", steps, 1);
        requireAtLeast("batchSize", batchSize, 1);
        requireAtLeast("members", members, 1);
        requireAtLeast("decay", decay, 0);
        if (!(rate > 0 && rate <= 1)) {
            throw new IllegalArgumentException("rate " + rate + " is not in 0..1");
        }
        if (!(averaged >= 0 && averaged <= 1)) {
            throw new IllegalArgumentException("averaged " + averaged + " is not in 0..1");
        }
    }

    /**
     * The settings that did well on data of that many rows, from a bakery's few hundred to a chain's hundred thousand.
     * Little data is held near the usual by a strong decay, which lets go with the square of the rows: on a bakery's
     * first 747 rows that took the cost of the next three months from 1.07 of the baker's rule to .80.
     */
    public static Descent forRows(int rows, long seed) {
        double decay = Math.max(.01, Math.min(200, Math.pow(4_000. / rows, 2)));
        return new Descent(
                rows > MANY_ROWS ? 7_000 : 2_500, Math.min(512, Math.max(32, rows / 8)), 2e-3, decay, .4, 4, seed);
    }

    /** The size of a step, by its number from 0: half a cosine from the first rate to 0 (Loshchilov and Hutter 2017). */
    double rate(int step) {
        return rate * (1 + Math.cos(Math.PI * step / steps)) / 2;
    }

    /** The first of the steps that are averaged. */
    int averagedFrom() {
        return (int) Math.min(steps - 1L, Math.round(steps * (1 - averaged)));
    }

    private static void requireAtLeast(String name, double value, double least) {
        if (!(value >= least)) {
            throw new IllegalArgumentException(name + " " + value + " is below " + least);
        }
    }
}
