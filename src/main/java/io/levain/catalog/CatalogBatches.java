package io.levain.catalog;

import io.levain.files.RowFormat;
import io.levain.intake.BatchAnswer;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.RowBody;
import java.util.List;
import java.util.function.BiFunction;

/** Takes bodies of rows of the catalog. */
final class CatalogBatches {

    private CatalogBatches() {}

    /** Takes a body of rows of a chain. */
    static <R> BatchAnswer take(
            Chain chain,
            RowFormat<R> format,
            RowBody<R> body,
            BiFunction<Chain, List<NumberedRow<R>>, List<RowAnswer>> upserts) {
        return body.into(format, rows -> upserts.apply(chain, rows));
    }
}
