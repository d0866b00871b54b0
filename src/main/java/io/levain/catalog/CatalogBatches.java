package io.levain.catalog;

import io.levain.files.RowFormat;
import io.levain.intake.BatchAnswer;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.RowBody;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Takes bodies of rows of the catalog. */
@Component
class CatalogBatches {

    private final Catalog catalog;

    CatalogBatches(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Takes a body of rows of the chain of that code. */
    <R> BatchAnswer take(
            String chain,
            RowFormat<R> format,
            RowBody<R> body,
            BiFunction<Chain, List<NumberedRow<R>>, List<RowAnswer>> upserts) {
        Chain owner = catalog.chain(chain);
        return body.into(format, rows -> upserts.apply(owner, rows));
    }
}
