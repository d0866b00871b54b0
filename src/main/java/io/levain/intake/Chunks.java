package io.levain.intake;

import io.levain.files.Refusal;
import io.levain.files.RowSink;
import io.levain.files.UnreadableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Collects rows as they are read, hands them on in chunks, and counts the answers. */
final class Chunks<R> implements RowSink<R> {

    /** Rows in a chunk: enough to write them as a batch, few enough to hold. */
    static final int SIZE = 1_000;

    private final RowHandler<R> handler;
    private final UnaryOperator<RowAnswer> spelling;
    private final Contradictions<R> contradictions;
    private final Tally tally;
    private final List<NumberedRow<R>> rows = new ArrayList<>();
    private final List<RowAnswer> refused = new ArrayList<>();
    private boolean readAny;

    /**
     * Ready for the first row.
     *
     * @param contradictions finds rows that say different things of the same
     * @param spelling turns an answer of the handler into one that spells fields as the sender does
     */
    Chunks(RowHandler<R> handler, UnaryOperator<RowAnswer> spelling, Contradictions<R> contradictions, Tally tally) {
        this.handler = handler;
        this.spelling = spelling;
        this.contradictions = contradictions;
        this.tally = tally;
    }

    @Override
    public void row(long number, R row) {
        rows.add(new NumberedRow<>(number, row));
        handOnIfFull();
    }

    @Override
    public void refused(Refusal refusal) {
        refused.add(RowAnswer.of(refusal));
        handOnIfFull();
    }

    private void handOnIfFull() {
        readAny = true;
        if (rows.size() + refused.size() >= SIZE) {
            handOn();
        }
    }

    private void handOn() {
        List<RowAnswer> answers = new ArrayList<>(refused);
        Map<Long, RowAnswer> contradictory = handler.addsUp() ? Map.of() : contradictions.refuse(rows);
        contradictory.values().forEach(answer -> answers.add(spelling.apply(answer)));
        List<NumberedRow<R>> chunk = rows.stream()
                .filter(row -> !contradictory.containsKey(row.number()))
                .toList();
        if (!chunk.isEmpty()) {
            List<RowAnswer> handled = RowWrites.chunk(() -> handler.handle(chunk));
            if (handled.size() != chunk.size()) {
                throw new IllegalStateException(handled.size() + " answers to " + chunk.size() + " rows");
            }
            handled.forEach(answer -> answers.add(spelling.apply(answer)));
        }
        rows.clear();
        refused.clear();
        answers.sort(Comparator.comparingLong(RowAnswer::row));
        answers.forEach(tally::count);
    }

    /** Hands on the last rows. */
    BatchAnswer end() {
        handOn();
        return tally.answer(true, handler.notes());
    }

    /**
     * Hands on what was read before reading broke off.
     *
     * @throws UnreadableFile the same, if nothing was read before
     */
    BatchAnswer breakOff(UnreadableFile broken) {
        if (!readAny) {
            throw broken;
        }
        handOn();
        Refusal at = broken.refusal();
        String reason = at.reason() + "; what follows was not read, what stands before it is kept";
        tally.count(RowAnswer.refused(at.row(), at.field(), at.value(), reason));
        return tally.answer(false, handler.notes());
    }
}
