package io.levain.calendar;

/** A country or a region whose public holidays nobody knows: most likely mistyped, so refused as bad input. */
public final class UnknownHolidayRegion extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String value;
    private final String advice;

    UnknownHolidayRegion(String field, String value, String advice) {
        super("unknown " + field + " \"" + value + "\": " + advice);
        this.field = field;
        this.value = value;
        this.advice = advice;
    }

    /** The field at fault, {@code country} or {@code region}. */
    public String field() {
        return field;
    }

    /** What was given for it. */
    public String value() {
        return value;
    }

    /** What would be right, such as the regions that are known. */
    public String advice() {
        return advice;
    }
}
