package io.levain.files;

import org.jspecify.annotations.Nullable;

/**
 * Why a row was not taken.
 *
 * @param row where it stands: the line of a CSV file (the header is line 1), the index in a JSON array (from 0)
 * @param field the field at fault as the sender spells it, or null if it is the row as a whole
 * @param value what the field held, shortened, or null if it held nothing
 * @param reason what is wrong, and where it helps what would be right
 */
public record Refusal(
        long row, @Nullable String field, @Nullable String value, String reason) {

    private static final int LONGEST_VALUE = 60;

    public Refusal {
        field = field == null ? null : shortened(field);
        value = value == null ? null : shortened(value);
    }

    /** It as a sentence, such as {@code sales.csv line 17, sold "abc": must be a number}, for people who sent the file. */
    public String sentence(String file) {
        String column = field == null ? "" : ", " + field;
        String held = value == null ? "" : " \"" + value + "\"";
        return file + " line " + row + column + held + ": " + reason;
    }

    /** The text itself, or its first 60 characters and an ellipsis. */
    public static String shortened(String text) {
        if (text.length() <= LONGEST_VALUE) {
            return text;
        }
        // Never half of a character that takes two chars: it could not be written as UTF-8.
        int end = Character.isHighSurrogate(text.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
        return text.substring(0, end) + "…";
    }
}
