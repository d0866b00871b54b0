package io.levain.sales;

import io.levain.counts.Doubt;
import io.levain.counts.Pieces;
import io.levain.facts.Fact;
import io.levain.files.SalesRow;
import java.util.Objects;

/**
 * What speaks against a value that was kept all the same, as clients see it.
 *
 * @param field the field in doubt
 * @param value what is said of it
 * @param reason what speaks against it, and what to do about it
 */
public record DoubtAnswer(String field, String value, Fact reason) {

    /** That a value does not fit to others of its day. */
    public static DoubtAnswer of(Doubt doubt) {
        return new DoubtAnswer(json(doubt.column()), Pieces.plain(doubt.held()).toPlainString(), doubt.fact());
    }

    /** That a value does not count as it stands. */
    public static DoubtAnswer of(DoubtfulValues.Value value) {
        return new DoubtAnswer(json(value.column()), value.held(), value.reason());
    }

    private static String json(String column) {
        return Objects.requireNonNull(SalesRow.FORMAT.jsonName(column));
    }
}
