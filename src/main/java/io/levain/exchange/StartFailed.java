package io.levain.exchange;

/** Levain did not start on its database; the message says why and what to do. */
final class StartFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    StartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
