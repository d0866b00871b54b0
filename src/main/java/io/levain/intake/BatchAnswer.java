package io.levain.intake;

import io.levain.facts.Fact;
import java.util.List;

/**
 * The answer to a body of rows. Accepted, unchanged, corrected and refused add up to the rows; a flagged row is one of
 * the first three as well.
 *
 * @param rows rows that were read, good or bad
 * @param accepted rows that said something new
 * @param unchanged rows that said what was known
 * @param corrected rows that replaced something
 * @param flagged rows that were kept in spite of a doubt
 * @param refused rows that were not taken
 * @param complete false if reading broke off, be it at wrong encoding or at broken JSON; the last refused row says
 *     where, and what stood before it is kept
 * @param truncated whether more rows were refused or flagged (or answered, if all were asked for) than are listed
 * @param answers the refused and the flagged rows, or all if asked for, in the order in which they were read
 * @param notes what follows from them that the sender may not expect
 */
public record BatchAnswer(
        long rows,
        long accepted,
        long unchanged,
        long corrected,
        long flagged,
        long refused,
        boolean complete,
        boolean truncated,
        List<RowAnswer> answers,
        List<Fact> notes) {

    public BatchAnswer {
        answers = List.copyOf(answers);
        notes = List.copyOf(notes);
    }

    /** Whether any row changed what is stored. */
    public boolean changedSomething() {
        return accepted + corrected > 0;
    }
}
