package io.levain.catalog;

import io.levain.files.ProductRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/products")
class ProductController {

    private final Catalog catalog;
    private final ProductUpserts upserts;

    ProductController(Catalog catalog, ProductUpserts upserts) {
        this.catalog = catalog;
        this.upserts = upserts;
    }

    @GetMapping(produces = {RowBody.JSON, RowBody.CSV})
    Rows<ProductRow> list(@RequestParam(defaultValue = "default") String chain) {
        Chain owner = catalog.chain(chain);
        return new Rows<>(
                ProductRow.FORMAT, rows -> catalog.products(owner.id()).forEach(product -> rows.accept(row(product))));
    }

    @GetMapping(path = "/{product}", produces = RowBody.JSON)
    Map<String, Object> one(@PathVariable String product, @RequestParam(defaultValue = "default") String chain) {
        Chain owner = catalog.chain(chain);
        return ProductRow.FORMAT.toJson(row(catalog.product(owner.id(), product)));
    }

    @PostMapping(
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(RowBody<ProductRow> body, @RequestParam(defaultValue = "default") String chain) {
        Chain owner = catalog.chain(chain);
        return body.into(ProductRow.FORMAT, rows -> upserts.take(owner, rows));
    }

    private static ProductRow row(Product product) {
        return product.facts().row(product.code());
    }
}
