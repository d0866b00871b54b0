package io.levain.demand.past;

import io.levain.facts.Fact;

/** There is too little history to do what was asked. */
public final class NotEnoughHistory extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Fact lack;

    /** @param lack what is lacking, of a {@link LackKind} */
    public NotEnoughHistory(Fact lack) {
        super(lack.toString());
        this.lack = lack;
    }

    /** What is lacking. */
    public Fact lack() {
        return lack;
    }
}
