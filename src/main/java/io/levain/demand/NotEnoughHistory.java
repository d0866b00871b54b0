package io.levain.demand;

/** There is too little history to do what was asked; the message says what is lacking. */
public final class NotEnoughHistory extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotEnoughHistory(String message) {
        super(message);
    }
}
