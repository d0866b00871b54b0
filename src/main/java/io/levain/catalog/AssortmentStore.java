package io.levain.catalog;

import io.levain.files.AssortmentRow;
import io.levain.files.RowFormat;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.RowStore;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The assortment as rows of assortment.csv. */
@Component
class AssortmentStore implements RowStore<AssortmentRow> {

    private final Catalog catalog;
    private final AssortmentListing listing;
    private final AssortmentUpserts upserts;

    AssortmentStore(Catalog catalog, AssortmentListing listing, AssortmentUpserts upserts) {
        this.catalog = catalog;
        this.listing = listing;
        this.upserts = upserts;
    }

    @Override
    public RowFormat<AssortmentRow> format() {
        return AssortmentRow.FORMAT;
    }

    @Override
    public BatchAnswer take(String chain, RowBody<AssortmentRow> body, TakeOptions options) {
        return take(catalog.chain(chain), body);
    }

    /** Takes rows of a chain. */
    BatchAnswer take(Chain chain, RowBody<AssortmentRow> body) {
        return CatalogBatches.take(chain, format(), body, upserts::take);
    }

    @Override
    public Rows<AssortmentRow> rows(String chain) {
        return rows(catalog.chain(chain), null, null);
    }

    /** The rows of one bakery, of one product, or of both, where told. */
    Rows<AssortmentRow> rows(Chain chain, @Nullable Bakery bakery, @Nullable Product product) {
        return new Rows<>(
                format(),
                row -> Rows.key(row.bakery(), row.product(), row.from()),
                rows -> listing.read(chain, bakery, product, rows));
    }
}
