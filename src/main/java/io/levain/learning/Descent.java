package io.levain.learning;

/**
 * How to descend: the settings of one training.
 *
 * @param steps number of minibatches, at least 1
 * @param batchSize rows in a minibatch, at least 1
 * @param rate size of the first steps; it falls to 0 along half a cosine
 * @param decay share of a linear weight that is lost per step and unit of rate, 0 or more
 * @param averaged share of the steps, the last ones, over which the parameters are averaged, in 0..1
 * @param members number of models trained from different seeds and averaged, at least 1
 * @param seed where the randomness starts; the same seed gives the same model to the bit
 * @param layer what stands beside the linear term
 */
public record Descent(
        int steps, int batchSize, double rate, double decay, double averaged, int members, long seed, Layer layer) {

    private static final int MANY_ROWS = 30_000;
    private static final double PULL = 1_500;
    private static final double FEW_ROWS = 800;

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
        double strict = Math.min(200, Math.pow(4_000. / rows, 2));
        boolean many = rows > MANY_ROWS;
        // small bakeries overfit first: on much data silenced inputs bring nothing and cost time
        Layer layer = new Layer(48, 8, .3, many ? 0 : .1, Math.max(.05, strict));
        int steps = many ? 3_500 : 1_250;
        int batchSize = Math.min(512, Math.max(32, rows / 8));
        return new Descent(steps, batchSize, 2e-3, Math.max(.003, strict), .4, 4, seed, layer);
    }

    /**
     * The settings for learning on from a starter: the same, but what little data would be held to is the starter, which
     * lets go as rows come in.
     */
    public static Descent fromStarter(int rows, long seed) {
        Descent own = forRows(rows, seed);
        double pull = PULL / rows * Math.max(1, FEW_ROWS / rows);
        Layer layer = new Layer(
                own.layer.units(),
                own.layer.embedding(),
                own.layer.dropout(),
                own.layer.inputDropout(),
                Math.max(own.layer.decay(), pull));
        return new Descent(
                own.steps, own.batchSize, own.rate, Math.max(.003, pull), own.averaged, own.members, seed, layer);
    }

    /** The size of a step, by its number from 0: half a cosine from the first rate to 0 (Loshchilov and Hutter 2017). */
    double rate(int step) {
        return rate * (1 + Math.cos(Math.PI * step / steps)) / 2;
    }

    /** The first of the steps that are averaged. */
    int averagedFrom() {
        return (int) Math.min(steps - 1L, Math.round(steps * (1 - averaged)));
    }

    static void requireAtLeast(String name, double value, double least) {
        if (!(value >= least)) {
            throw new IllegalArgumentException(name + " " + value + " is below " + least);
        }
    }
}
