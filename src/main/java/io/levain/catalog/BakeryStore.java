package io.levain.catalog;

import io.levain.files.BakeryRow;
import io.levain.files.RowFormat;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.RowStore;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
import org.springframework.stereotype.Component;

/** BakeryEntities as rows of bakeries.csv. */
@Component
class BakeryStore implements RowStore<BakeryRow> {

    private final Catalog catalog;
    private final CatalogBatches batches;
    private final BakeryUpserts upserts;

    BakeryStore(Catalog catalog, CatalogBatches batches, BakeryUpserts upserts) {
        this.catalog = catalog;
        this.batches = batches;
        this.upserts = upserts;
    }

    @Override
    public RowFormat<BakeryRow> format() {
        return BakeryRow.FORMAT;
    }

    @Override
    public BatchAnswer take(String chain, RowBody<BakeryRow> body, TakeOptions options) {
        return batches.take(chain, format(), body, upserts::take);
    }

    @Override
    public Rows<BakeryRow> rows(String chain) {
        Chain owner = catalog.chain(chain);
        return new Rows<>(
                format(),
                BakeryRow::bakery,
                rows -> catalog.bakeries(owner.id()).forEach(bakery -> rows.accept(row(owner, bakery))));
    }

    /** The row of one bakery. */
    BakeryRow row(Chain chain, Bakery bakery) {
        return bakery.facts().row(bakery.code(), chain.code());
    }
}
