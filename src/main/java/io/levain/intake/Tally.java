package io.levain.intake;

import io.levain.facts.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the answers of a batch and keeps those worth listing, up to a bound. */
final class Tally {

    private final boolean listAll;
    private final int listed;
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private final List<RowAnswer> answers = new ArrayList<>();
    private long flagged;
    private boolean truncated;

    private Tally(boolean listAll, int listed) {
        this.listAll = listAll;
        this.listed = listed;
    }

    /** Lists the first 1,000 rows that were refused or flagged. */
    static Tally ofDoubtful() {
        return new Tally(false, 1_000);
    }

    /** Lists the first 100,000 rows. */
    static Tally ofAll() {
        return new Tally(true, 100_000);
    }

    void count(RowAnswer answer) {
        counts.merge(answer.outcome(), 1L, Long::sum);
        flagged += answer.flagged() ? 1 : 0;
        if (listAll || answer.flagged() || answer.outcome() == Outcome.REFUSED) {
            list(answer);
        }
    }

    private void list(RowAnswer answer) {
        if (answers.size() < listed) {
            answers.add(answer);
        } else {
            truncated = true;
        }
    }

    BatchAnswer answer(boolean complete, List<Fact> notes) {
        return new BatchAnswer(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                count(Outcome.ACCEPTED),
                count(Outcome.UNCHANGED),
                count(Outcome.CORRECTED),
                flagged,
                count(Outcome.REFUSED),
                complete,
                truncated,
                answers,
                notes);
    }

    private long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }
}
