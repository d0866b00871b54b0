package io.levain.files;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One column of a file.
 *
 * @param name as in CSV, such as {@code sold_out_at}
 * @param need whether it must be there
 * @param substitutes columns that together make a needed one unnecessary, as baked and unsold do for sold
 */
record Column<T>(String name, ValueType<T> type, Need need, Set<String> substitutes) {

    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    enum Need {
        /** Part of what the row speaks of: in each row, in CSV and JSON. */
        KEY,
        /** Something that what the row speaks of must have: in each CSV file; in JSON it may be left out of an update. */
        NEEDED,
        /** In each CSV file, but a cell may be empty: what the row speaks of may lack it while nobody knows. */
        EXPECTED,
        /** May be left out, and may be empty. */
        OPTIONAL
    }

    static <T> Column<T> key(String name, ValueType<T> type) {
        return new Column<>(name, type, Need.KEY, Set.of());
    }

    static <T> Column<T> needed(String name, ValueType<T> type) {
        return new Column<>(name, type, Need.NEEDED, Set.of());
    }

    static <T> Column<T> neededUnless(String name, ValueType<T> type, String... substitutes) {
        return new Column<>(name, type, Need.NEEDED, Set.of(substitutes));
    }

    static <T> Column<T> expected(String name, ValueType<T> type) {
        return new Column<>(name, type, Need.EXPECTED, Set.of());
    }

    static <T> Column<T> optional(String name, ValueType<T> type) {
        return new Column<>(name, type, Need.OPTIONAL, Set.of());
    }

    boolean mayBeEmpty() {
        return need == Need.EXPECTED || need == Need.OPTIONAL;
    }

    /** The name as in JSON, such as {@code soldOutAt}. */
    String jsonName() {
        return Column.jsonName(name);
    }

    /** The JSON name of a column of that name. */
    static String jsonName(String column) {
        return NEXT_WORD.matcher(column).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    /** Whether the other columns, being there, make this one unnecessary. */
    boolean replacedBy(Set<String> others) {
        return !substitutes.isEmpty() && others.containsAll(substitutes);
    }
}
