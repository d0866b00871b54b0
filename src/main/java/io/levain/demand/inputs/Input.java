package io.levain.demand.inputs;

import java.util.function.ToDoubleFunction;

/**
 * One number that the model sees of a target, without dimension.
 *
 * @param name what it is called, unique among the inputs of a model
 * @param reason what it speaks of
 * @param asIs whether it keeps its size when inputs are standardised
 * @param value works it out; {@code NaN} where it is not known
 */
record Input(String name, Reason reason, boolean asIs, ToDoubleFunction<Target> value) {

    Input(String name, Reason reason, ToDoubleFunction<Target> value) {
        this(name, reason, false, value);
    }

    static double flag(boolean is) {
        return is ? 1 : 0;
    }
}
