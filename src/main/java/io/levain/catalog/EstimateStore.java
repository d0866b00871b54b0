package io.levain.catalog;

import io.levain.files.EstimateRow;
import io.levain.files.Field;
import io.levain.files.RowFormat;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.RowStore;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What bakers expect as rows of estimates.csv. */
@Component
class EstimateStore implements RowStore<EstimateRow> {

    private final Catalog catalog;
    private final CatalogBatches batches;
    private final Estimates estimates;
    private final EstimateUpserts upserts;

    EstimateStore(Catalog catalog, CatalogBatches batches, Estimates estimates, EstimateUpserts upserts) {
        this.catalog = catalog;
        this.batches = batches;
        this.estimates = estimates;
        this.upserts = upserts;
    }

    @Override
    public RowFormat<EstimateRow> format() {
        return EstimateRow.FORMAT;
    }

    @Override
    public BatchAnswer take(String chain, RowBody<EstimateRow> body, TakeOptions options) {
        return batches.take(chain, format(), body, upserts::take);
    }

    @Override
    public Rows<EstimateRow> rows(String chain) {
        return rows(catalog.chain(chain), every -> true);
    }

    /** Those of a chain that are wanted. */
    Rows<EstimateRow> rows(Chain chain, Predicate<Estimate> wanted) {
        return new Rows<>(
                format(),
                rows -> estimates.of(chain).stream()
                        .filter(wanted)
                        .map(EstimateStore::row)
                        .forEach(rows));
    }

    private static EstimateRow row(Estimate estimate) {
        return new EstimateRow(
                estimate.bakery(),
                estimate.product(),
                estimate.weekday(),
                estimate.pieces(),
                Field.of(estimate.from()));
    }
}
