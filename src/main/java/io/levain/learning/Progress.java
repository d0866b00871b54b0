package io.levain.learning;

/** Is told how training goes, while it goes. Called from the training threads. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress NONE = (member, epoch, epochs, loss) -> {};

    /**
     * An epoch has ended: each row was seen once more.
     *
     * @param member which of the ensemble's models, from 0
     * @param epoch its number, from 1
     * @param epochs how many there will be
     * @param loss mean loss over the epoch's rows and over the levels, in units of the target, as it was while learning
     */
    void epochEnded(int member, int epoch, int epochs, double loss);
}
