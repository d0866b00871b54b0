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
    private static final int REPLACEMENT = 0xFFFD;

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

    /** The text itself, or its first 60 characters and an ellipsis; halves of characters are shown as such. */
    public static String shortened(String text) {
        return shortened(text, LONGEST_VALUE);
    }

    /** The same with another bound. */
    public static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return writable(text);
        }
        // Never half of a character that takes two chars: it could not be written as UTF-8.
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return writable(text.substring(0, end)) + "…";
    }

    /** JSON may escape half a character, and then no UTF-8 can be made of the text. */
    private static String writable(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
