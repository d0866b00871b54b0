package io.levain.files;

/** A folder of the files, or a file in it, cannot be read or written; the message says what is wrong and where. */
public final class BadFolder extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message what is wrong and where, as a sentence for a person */
    public BadFolder(String message) {
        super(message);
    }
}
