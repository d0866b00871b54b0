package io.levain.intake;

import io.levain.files.Field;
import io.levain.files.RowComparison;
import io.levain.files.RowFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds rows of one body that speak of the same and say different things: which of them is right only the sender knows.
 * Those that stand in one chunk are all refused; of others the first has been taken, and those after it are refused. Rows
 * that lie further apart than {@value #REMEMBERED} things are not compared, for that would take the memory of all that a
 * body holds: there the last one counts.
 *
 * @param <R> the type of the rows
 */
final class Contradictions<R> {

    /** Of so many things it is remembered what was said. */
    private static final int REMEMBERED = 50_000;

    private final RowComparison<R> rows;
    private final Map<List<Field<?>>, List<NumberedRow<R>>> said = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Field<?>>, List<NumberedRow<R>>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Contradictions(RowFormat<R> format) {
        this.rows = format.comparison();
    }

    /** The answers to those rows of the next chunk that are refused, by their numbers. */
    Map<Long, RowAnswer> refuse(List<NumberedRow<R>> chunk) {
        Set<Long> numbers = chunk.stream().map(NumberedRow::number).collect(Collectors.toSet());
        Map<Long, RowAnswer> refused = new HashMap<>();
        for (NumberedRow<R> row : chunk) {
            List<NumberedRow<R>> same = said.computeIfAbsent(rows.key(row.row()), first -> new ArrayList<>(1));
            Optional<NumberedRow<R>> other = same.stream()
                    .filter(earlier ->
                            rows.contradiction(earlier.row(), row.row()).isPresent())
                    .findFirst();
            if (other.isPresent()) {
                NumberedRow<R> earlier = other.get();
                boolean taken = !numbers.contains(earlier.number());
                refused.put(row.number(), refusal(row, earlier, taken ? ", which was taken" : ""));
                if (!taken) {
                    refused.putIfAbsent(earlier.number(), refusal(earlier, row, ""));
                }
            } else if (same.stream().noneMatch(earlier -> earlier.row().equals(row.row()))) {
                same.add(row);
            }
        }
        return refused;
    }

    private RowAnswer refusal(NumberedRow<R> row, NumberedRow<R> other, String taken) {
        RowComparison.Difference difference =
                rows.contradiction(row.row(), other.row()).orElseThrow();
        return RowAnswer.refused(
                row.number(),
                difference.column(),
                difference.value(),
                "is not what row " + other.number() + " of this body says of the same" + taken
                        + "; send the right one alone");
    }
}
