package io.levain.learning;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The size of a network, and where each of its parts lies in the one array that holds all parameters, which the
 * optimiser turns without knowing what they mean: first the linear term (columns times levels), then the weights into
 * the hidden layer (columns and embedding, times units), those out of it (units times levels), and the embedding of
 * each group.
 *
 * @param columns inputs in a row; the first is the intercept, always 1
 * @param levels quantiles that are predicted
 * @param units of the hidden layer; 0 for a linear model
 * @param groups how many groups have an embedding of their own, the one for all others among them
 * @param embedding numbers that stand for a group
 */
record Shape(int columns, int levels, int units, int groups, int embedding) {

    /** How far below and above 1 the intercepts of the lowest and the highest level start. */
    private static final double SPREAD = .3;

    private static final double OUTPUT_DEVIATION = .01;
    private static final double EMBEDDING_DEVIATION = .1;

    /** Numbers that the hidden layer sees of a row. */
    int seen() {
        return columns + embedding;
    }

    int linear() {
        return 0;
    }

    int into() {
        return columns * levels;
    }

    int outOf() {
        return into() + seen() * units;
    }

    int embeddings() {
        return outOf() + units * levels;
    }

    /** How many parameters there are. */
    int parameters() {
        return embeddings() + groups * embedding;
    }

    /** The values that learning starts from. */
    float[] start(double[] levelsAscending, SplittableRandom random) {
        float[] parameters = new float[parameters()];
        for (int j = 0; j < levels; j++) {
            parameters[j] = (float) (1 + SPREAD * (2 * levelsAscending[j] - 1));
        }
        // so that a unit's sum is about as large as its inputs (He et al. 2015)
        fill(parameters, into(), outOf(), Math.sqrt(2. / seen()), random);
        fill(parameters, outOf(), embeddings(), OUTPUT_DEVIATION, random);
        fill(parameters, embeddings(), parameters.length, EMBEDDING_DEVIATION, random);
        return parameters;
    }

    private static void fill(float[] parameters, int from, int to, double deviation, SplittableRandom random) {
        for (int i = from; i < to; i++) {
            parameters[i] = (float) (deviation * gaussian(random));
        }
    }

    /** Box and Muller 1958; SplittableRandom has no Gaussian of its own on Java 17's interface that is the same on all. */
    private static double gaussian(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    /** Lets group 0, which stands for all that are not known, be the mean of the others. */
    void standForUnknown(float[] parameters) {
        for (int k = 0; k < embedding && groups > 1; k++) {
            double sum = 0;
            for (int group = 1; group < groups; group++) {
                sum += parameters[embeddings() + group * embedding + k];
            }
            parameters[embeddings() + k] = (float) (sum / (groups - 1));
        }
    }

    /** One number per parameter: {@code linear} for the linear term, {@code network} for the rest, 0 for intercepts. */
    float[] perParameter(double linear, double network) {
        float[] values = new float[parameters()];
        Arrays.fill(values, levels, into(), (float) linear);
        Arrays.fill(values, into(), values.length, (float) network);
        return values;
    }
}
