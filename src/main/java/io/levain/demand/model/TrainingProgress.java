package io.levain.demand.model;

/** Is told how the training of a demand model goes, while it goes. Called from the training threads. */
@FunctionalInterface
public interface TrainingProgress {

    /** Nobody listens. */
    TrainingProgress NONE = (horizon, member, epoch, epochs, loss) -> {};

    /**
     * An epoch of one member of one horizon's model has ended.
     *
     * @param horizon the days ahead that this model looks
     * @param member which of the ensemble's models, from 0
     * @param epoch its number, from 1
     * @param epochs how many there will be
     * @param loss mean pinball loss over the epoch's rows and the levels, in shares of the usual
     */
    void epochEnded(int horizon, int member, int epoch, int epochs, double loss);
}
