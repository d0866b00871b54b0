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
    private final ProductUpserts upserts;

    ProductStore(Catalog catalog, ProductUpserts upserts) {
        this.catalog = catalog;
        this.upserts = upserts;
    }

    @Override
    public RowFormat<ProductRow> format() {
        return ProductRow.FORMAT;
    }

    @Override
    public BatchAnswer take(String chain, RowBody<ProductRow> body, TakeOptions options) {
        return take(catalog.chain(chain), body);
    }

    /** Takes rows of a chain. */
    BatchAnswer take(Chain chain, RowBody<ProductRow> body) {
        return CatalogBatches.take(chain, format(), body, upserts::take);
    }

    @Override
    public Rows<ProductRow> rows(String chain) {
        return rows(catalog.chain(chain));
    }

    /** All rows of a chain. */
    Rows<ProductRow> rows(Chain chain) {
        return new Rows<>(
                format(),
                ProductRow::product,
                rows -> catalog.products(chain.id()).forEach(product -> rows.accept(row(product))));
    }

    /** The row of one product. */
    ProductRow row(Product product) {
        return product.facts().row(product.code());
    }
}
