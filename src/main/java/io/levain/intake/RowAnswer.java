package io.levain.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.files.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one row.
 *
 * @param row where it stands: the line of a CSV body (the header is line 1), the index in a JSON array (from 0)
 * @param outcome what became of it
 * @param flagged whether it was kept in spite of a doubt, which the reason tells
 * @param field the field at fault or in doubt, or null; handlers name it as in CSV, the sender reads it as it was sent
 * @param value what that field held, shortened, or null
 * @param reason why it was refused or flagged, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowAnswer(
        long row,
        Outcome outcome,
        boolean flagged,
        @Nullable String field,
        @Nullable String value,
        @Nullable String reason) {

    public RowAnswer {
        value = value == null ? null : Refusal.shortened(value);
    }

    /** The row said something new. */
    public static RowAnswer accepted(long row) {
        return new RowAnswer(row, Outcome.ACCEPTED, false, null, null, null);
    }

    /** The row said what was known. */
    public static RowAnswer unchanged(long row) {
        return new RowAnswer(row, Outcome.UNCHANGED, false, null, null, null);
    }

    /** The row replaced something. */
    public static RowAnswer corrected(long row) {
        return new RowAnswer(row, Outcome.CORRECTED, false, null, null, null);
    }

    /** The row was not taken. */
    public static RowAnswer refused(long row, @Nullable String field, @Nullable Object value, String reason) {
        return new RowAnswer(row, Outcome.REFUSED, false, field, value == null ? null : value.toString(), reason);
    }

    /** The row was not even read. */
    static RowAnswer of(Refusal refusal) {
        return refused(refusal.row(), refusal.field(), refusal.value(), refusal.reason());
    }

    /** The same answer with a doubt about one field. */
    public RowAnswer flagged(String doubtful, @Nullable Object held, String doubt) {
        return new RowAnswer(row, outcome, true, doubtful, held == null ? null : held.toString(), doubt);
    }

    /** Why a row of that file was refused or flagged, as a sentence; null if it was neither. */
    public @Nullable String sentence(String file) {
        return reason == null ? null : new Refusal(row, field, value, reason).sentence(file);
    }

    /** Whether something is stored now that was not before. */
    public boolean changedSomething() {
        return outcome == Outcome.ACCEPTED || outcome == Outcome.CORRECTED;
    }

    RowAnswer withField(@Nullable String spelled) {
        return new RowAnswer(row, outcome, flagged, spelled, value, reason);
    }
}
