package io.levain.backtest;

/** The folder does not hold what a backtest needs; the message says what is wrong and where. */
final class BadFolder extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadFolder(String message) {
        super(message);
    }
}
