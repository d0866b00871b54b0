package io.levain.catalog;

import io.levain.files.ProductRow;
import io.levain.files.RowFormat;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.RowStore;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
import org.springframework.stereotype.Component;

/** ProductEntities as rows of products.csv. */
@Component
class ProductStore implements RowStore<ProductRow> {

    private final Catalog catalog;
    private final CatalogBatches batches;
    private final ProductUpserts upserts;

    ProductStore(Catalog catalog, CatalogBatches batches, ProductUpserts upserts) {
        this.catalog = catalog;
        this.batches = batches;
        this.upserts = upserts;
    }

    @Override
    public RowFormat<ProductRow> format() {
        return ProductRow.FORMAT;
    }

    @Override
    public BatchAnswer take(String chain, RowBody<ProductRow> body, TakeOptions options) {
        return batches.take(chain, format(), body, upserts::take);
    }

    @Override
    public Rows<ProductRow> rows(String chain) {
        Chain owner = catalog.chain(chain);
        return new Rows<>(
                format(),
                ProductRow::product,
                rows -> catalog.products(owner.id()).forEach(product -> rows.accept(row(product))));
    }

    /** The row of one product. */
    ProductRow row(Product product) {
        return product.facts().row(product.code());
    }
}
