package io.levain.sales;

import io.levain.catalog.Chain;
import io.levain.catalog.Codes;
import io.levain.files.SalesRow;
import io.levain.intake.GroupCommit;
import io.levain.intake.NumberedRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Takes chunks of sales: a large one in a transaction of its own, small ones, as tills send them row by row, together
 * with all that come at the same moment.
 */
@Component
class SalesChunks {

    private static final int SMALL = 100;
    private static final int MOST_TOGETHER = 1_000;

    /** While one waits for the disk, another one computes. */
    private static final int AT_ONCE = 2;

    private final SalesUpserts upserts;
    private final UnlikelyRows unlikely;
    private final LongBefore longBefore;
    private final GroupCommit<Manner, NumberedRow<SalesRow>, TakenRow> small;

    SalesChunks(SalesUpserts upserts, UnlikelyRows unlikely, LongBefore longBefore) {
        this.upserts = upserts;
        this.unlikely = unlikely;
        this.longBefore = longBefore;
        this.small = new GroupCommit<>(
                (manner, rows) -> takeAlone(manner, null, rows).rows(), MOST_TOGETHER, AT_ONCE);
    }

    /**
     * How rows are taken.
     *
     * @param create whether bakeries and products that are not there are made
     * @param batch the id of the batch whose rows add to what their source has said; null if they take its place
     */
    record Manner(
            Chain chain,
            Source source,
            boolean create,
            @Nullable String batch) {}

    /**
     * Stores what can be stored, and flags what is not believed.
     *
     * @param known codes of the chain that were looked up before, or null
     */
    SalesUpserts.Taken take(Manner manner, @Nullable Codes known, List<NumberedRow<SalesRow>> rows) {
        return rows.size() > SMALL
                ? takeAlone(manner, known, rows)
                : new SalesUpserts.Taken(small.submit(manner, rows), null);
    }

    private SalesUpserts.Taken takeAlone(Manner manner, @Nullable Codes known, List<NumberedRow<SalesRow>> rows) {
        SalesUpserts.Taken taken = store(manner, known, rows);
        List<TakenRow> flagged = longBefore.flag(manner.source(), unlikely.flag(taken.rows()));
        return new SalesUpserts.Taken(flagged, taken.codes());
    }

    /** A product that was looked up for the chunk before may be gone since. */
    private SalesUpserts.Taken store(Manner manner, @Nullable Codes known, List<NumberedRow<SalesRow>> rows) {
        try {
            return upserts.take(manner, known, rows);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            if (known == null) {
                throw e;
            }
            return upserts.take(manner, null, rows);
        }
    }
}
