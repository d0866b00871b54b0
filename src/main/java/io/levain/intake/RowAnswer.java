package io.levain.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.facts.Fact;
import io.levain.files.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one row.
 *
 * @param row where it stands: the line of a CSV body (the header is line 1), the index in a JSON array (from 0)
 * @param outcome what became of it
 * @param field the field for which it was refused, or null; handlers name it as in CSV, the sender reads it as it was sent
 * @param value what that field held, shortened, or null
 * @param reason why it was refused, or null
 * @param doubts what speaks against values that were kept all the same; none if it was refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowAnswer(
        long row,
        Outcome outcome,
        @Nullable String field,
        @Nullable String value,
        @Nullable String reason,
        List<Doubt> doubts) {

    public RowAnswer {
        value = value == null ? null : Refusal.shortened(value);
        doubts = List.copyOf(doubts);
    }

    /**
     * A value that was kept though something speaks against it.
     *
     * @param field the field in doubt; handlers name it as in CSV, the sender reads it as it was sent
     * @param value what it held, shortened, or null
     * @param reason what speaks against it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Doubt(String field, @Nullable String value, Fact reason) {

        public Doubt {
            value = value == null ? null : Refusal.shortened(value);
        }
    }

    /** The row said something new. */
    public static RowAnswer accepted(long row) {
        return taken(row, Outcome.ACCEPTED);
    }

    /** The row said what was known. */
    public static RowAnswer unchanged(long row) {
        return taken(row, Outcome.UNCHANGED);
    }

    /** The row replaced something. */
    public static RowAnswer corrected(long row) {
        return taken(row, Outcome.CORRECTED);
    }

    private static RowAnswer taken(long row, Outcome outcome) {
        return new RowAnswer(row, outcome, null, null, null, List.of());
    }

    /** The row was not taken. */
    public static RowAnswer refused(long row, @Nullable String field, @Nullable Object value, String reason) {
        return new RowAnswer(row, Outcome.REFUSED, field, value == null ? null : value.toString(), reason, List.of());
    }

    /** The row was not even read. */
    static RowAnswer of(Refusal refusal) {
        return refused(refusal.row(), refusal.field(), refusal.value(), refusal.reason());
    }

    /** The same answer with one more doubt about a field; that of a row that was refused stays as it is. */
    public RowAnswer doubted(String doubtful, @Nullable Object held, Fact because) {
        if (outcome == Outcome.REFUSED) {
            return this;
        }
        List<Doubt> more = new ArrayList<>(doubts);
        more.add(new Doubt(doubtful, held == null ? null : held.toString(), because));
        return new RowAnswer(row, outcome, field, value, reason, more);
    }

    /** Whether it was kept in spite of a doubt. */
    public boolean flagged() {
        return !doubts.isEmpty();
    }

    /**
     * Why a row of that file was refused or flagged, a sentence for each reason.
     *
     * @param text makes a sentence of a fact
     */
    public List<String> sentences(String file, Function<Fact, String> text) {
        return reason == null
                ? doubts.stream()
                        .map(doubt -> new Refusal(row, doubt.field, doubt.value, text.apply(doubt.reason)))
                        .map(told -> told.sentence(file))
                        .toList()
                : List.of(new Refusal(row, field, value, reason).sentence(file));
    }

    /** Whether something is stored now that was not before. */
    public boolean changedSomething() {
        return outcome == Outcome.ACCEPTED || outcome == Outcome.CORRECTED;
    }

    /** The same with fields spelled in another way. */
    RowAnswer spelled(UnaryOperator<@Nullable String> spelling) {
        List<Doubt> respelled = doubts.stream()
                .map(doubt -> new Doubt(
                        Objects.requireNonNullElse(spelling.apply(doubt.field), doubt.field),
                        doubt.value,
                        doubt.reason))
                .toList();
        return new RowAnswer(row, outcome, spelling.apply(field), value, reason, respelled);
    }
}
