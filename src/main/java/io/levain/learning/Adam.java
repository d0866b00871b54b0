package io.levain.learning;

/**
 * Turns a gradient into a step: against the running mean of the gradients, divided by their running size, so that
 * each parameter moves about one rate per step however steep its slope (Kingma and Ba 2015). Parameters also shrink a
 * little towards 0 at each step, apart from the gradient (decoupled decay, Loshchilov and Hutter 2019).
 */
final class Adam {

    private static final float MEAN_MEMORY = .9f;
    private static final float SIZE_MEMORY = .999f;
    private static final float TINY = 1e-8f;

    private final float[] mean;
    private final float[] size;
    private final float decay;
    private final int undecayed;
    private int steps;

    /**
     * @param decay share of a parameter that is lost per step and unit of rate
     * @param undecayed how many of the first parameters do not decay: the intercepts
     */
    Adam(int parameters, double decay, int undecayed) {
        this.mean = new float[parameters];
        this.size = new float[parameters];
        this.decay = (float) decay;
        this.undecayed = undecayed;
    }

    /** Nudges the parameters, in place, the way that would have made the loss of this gradient smaller. */
    void step(float[] parameters, float[] gradient, double rate) {
        steps++;
        float nudge = (float) (rate / (1 - Math.pow(MEAN_MEMORY, steps)));
        float sizeCorrection = (float) (1 / (1 - Math.pow(SIZE_MEMORY, steps)));
        float shrink = (float) (1 - rate * decay);
        for (int i = 0; i < parameters.length; i++) {
            float g = gradient[i];
            mean[i] = MEAN_MEMORY * mean[i] + (1 - MEAN_MEMORY) * g;
            size[i] = SIZE_MEMORY * size[i] + (1 - SIZE_MEMORY) * g * g;
            float kept = i < undecayed ? parameters[i] : parameters[i] * shrink;
            parameters[i] = kept - nudge * mean[i] / ((float) Math.sqrt(size[i] * sizeCorrection) + TINY);
        }
    }
}
