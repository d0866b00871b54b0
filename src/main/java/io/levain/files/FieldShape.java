package io.levain.files;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in one field of a row, for who describes the format to others.
 *
 * @param column its name in CSV, such as {@code sold_out_at}
 * @param name its name in JSON, such as {@code soldOutAt}
 * @param isKey whether each row must have it, an update too
 * @param mayBeEmpty whether it may be given without a value
 * @param type of the value in JSON: {@code string}, {@code number} or {@code integer}
 * @param format as JSON Schema calls it, such as {@code date}, or null
 * @param least the least number, or null if it is none
 * @param most the greatest number, or null if it is none
 * @param pattern a regular expression that text matches, or null
 * @param words all that may stand there, or empty if that is not a list
 */
public record FieldShape(
        String column,
        String name,
        boolean isKey,
        boolean mayBeEmpty,
        String type,
        @Nullable String format,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable String pattern,
        List<String> words) {

    /** No format of JSON Schema is a local time of hours and minutes. */
    private static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    public FieldShape {
        words = List.copyOf(words);
    }

    static FieldShape of(Column<?> column) {
        boolean isKey = column.need() == Column.Need.KEY;
        if (column.type() instanceof NumberType<?> number) {
            String type = number.decimals() == 0 ? "integer" : "number";
            return new FieldShape(
                    column.name(),
                    column.jsonName(),
                    isKey,
                    column.mayBeEmpty(),
                    type,
                    null,
                    number.least(),
                    number.most(),
                    null,
                    List.of());
        }
        ValueType<?> type = column.type();
        return new FieldShape(
                column.name(),
                column.jsonName(),
                isKey,
                column.mayBeEmpty(),
                "string",
                format(type),
                null,
                null,
                type == Types.TIME ? TIME : null,
                Types.words(type));
    }

    private static @Nullable String format(ValueType<?> type) {
        if (type == Types.DATE) {
            return "date";
        }
        return type == Types.INSTANT ? "date-time" : null;
    }
}
