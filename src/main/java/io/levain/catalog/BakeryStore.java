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
    private final BakeryUpserts upserts;

    BakeryStore(Catalog catalog, BakeryUpserts upserts) {
        this.catalog = catalog;
        this.upserts = upserts;
    }

    @Override
    public RowFormat<BakeryRow> format() {
        return BakeryRow.FORMAT;
    }

    @Override
    public BatchAnswer take(String chain, RowBody<BakeryRow> body, TakeOptions options) {
        return take(catalog.chain(chain), body);
    }

    /** Takes rows of a chain. */
    BatchAnswer take(Chain chain, RowBody<BakeryRow> body) {
        return CatalogBatches.take(chain, format(), body, upserts::take);
    }

    @Override
    public Rows<BakeryRow> rows(String chain) {
        return rows(catalog.chain(chain));
    }

    /** All rows of a chain. */
    Rows<BakeryRow> rows(Chain chain) {
        return new Rows<>(
                format(),
                BakeryRow::bakery,
                rows -> catalog.bakeries(chain.id()).forEach(bakery -> rows.accept(row(chain, bakery))));
    }

    /** The row of one bakery. */
    BakeryRow row(Chain chain, Bakery bakery) {
        return bakery.facts().row(bakery.code(), chain.code());
    }
}
