package io.levain.learning;

/**
 * The hidden layer beside the linear term.
 *
 * @param units how many rectified sums it has; 0 leaves the model linear
 * @param embedding how many numbers stand for a group of rows
 * @param dropout share of the units that are silenced at each step, in 0..1
 * @param inputDropout share of its inputs that are silenced at each step, in 0..1
 * @param decay share of its weights that is lost per step and unit of rate, 0 or more
 */
public record Layer(int units, int embedding, double dropout, double inputDropout, double decay) {

    /** No layer: a linear model. */
    public static final Layer NONE = new Layer(0, 0, 0, 0, 0);

    public Layer {
        Descent.requireAtLeast("units", units, 0);
        Descent.requireAtLeast("embedding", embedding, 0);
        Descent.requireAtLeast("decay", decay, 0);
        requireShare("dropout", dropout);
        requireShare("inputDropout", inputDropout);
    }

    private static void requireShare(String name, double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException(name + " " + share + " is not in 0..1");
        }
    }
}
