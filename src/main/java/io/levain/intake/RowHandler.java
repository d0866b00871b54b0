package io.levain.intake;

import io.levain.facts.Fact;
import java.util.List;

/**
 * Stores rows, some at a time.
 *
 * @param <R> the type of the rows
 */
@FunctionalInterface
public interface RowHandler<R> {

    /**
     * Stores what can be stored, in one transaction: if the database says that somebody else was faster, this is
     * called again with the same rows.
     *
     * @param rows at least one and at most {@value Chunks#SIZE} rows in the order in which they were sent
     * @return one answer for each row, in the same order; fields are named as in CSV
     */
    List<RowAnswer> handle(List<NumberedRow<R>> rows);

    /** Whether rows of the same are parts that add up; if not, those that say different things contradict each other. */
    default boolean addsUp() {
        return false;
    }

    /** What is to be told of all rows together, once they are handled. */
    default List<Fact> notes() {
        return List.of();
    }
}
