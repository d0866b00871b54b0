package io.levain.files;

/** A value cannot stand in a column. */
final class Unfit extends IllegalArgumentException {

    private final String reason;

    Unfit(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
