package io.levain.exchange;

/** A folder, or a file in it, cannot be read or written; the message says what is wrong and where. */
public final class BadFolder extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadFolder(String message) {
        super(message);
    }
}
