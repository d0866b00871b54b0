package io.levain.learning;

/**
 * Turns a gradient into a step: against the running mean of the gradients, divided by their running size, so that
 * each parameter moves about one rate per step however steep its slope (Kingma and Ba 2015). At each step a parameter
 * is also pulled a little towards an anchor, apart from the gradient (decoupled decay, Loshchilov and Hutter 2019; with
 * an anchor other than 0, Li, Grandvalet and Davoine 2018).
 */
final class Adam {

    private static final float MEAN_MEMORY = .9f;
    private static final float SIZE_MEMORY = .999f;
    private static final float TINY = 1e-8f;

    private final float[] mean;
    private final float[] size;
    private final float[] anchor;
    private final float[] pull;
    private int steps;

    /**
     * @param anchor where each parameter is pulled to
     * @param pull share of the way there that each goes per step and unit of rate, 0 or more
     */
    Adam(float[] anchor, float[] pull) {
        this.mean = new float[anchor.length];
        this.size = new float[anchor.length];
        this.anchor = anchor;
        this.pull = pull;
    }

    /** Nudges the parameters, in place, the way that would have made the loss of this gradient smaller. */
    void step(float[] parameters, float[] gradient, double rate) {
        steps++;
        float nudge = (float) (rate / (1 - Math.pow(MEAN_MEMORY, steps)));
        float sizeCorrection = (float) (1 / (1 - Math.pow(SIZE_MEMORY, steps)));
        float speed = (float) rate;
        for (int i = 0; i < parameters.length; i++) {
            float g = gradient[i];
            float m = MEAN_MEMORY * mean[i] + (1 - MEAN_MEMORY) * g;
            float s = SIZE_MEMORY * size[i] + (1 - SIZE_MEMORY) * g * g;
            mean[i] = m;
            size[i] = s;
            float pulled = parameters[i] - Math.min(1, speed * pull[i]) * (parameters[i] - anchor[i]);
            parameters[i] = pulled - nudge * m / ((float) Math.sqrt(s * sizeCorrection) + TINY);
        }
    }
}
