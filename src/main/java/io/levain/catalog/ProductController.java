package io.levain.catalog;

import io.levain.files.ProductRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
    private final ProductStore store;

    ProductController(Catalog catalog, ProductStore store) {
        this.catalog = catalog;
        this.store = store;
    }

    @GetMapping(produces = {RowBody.JSON, RowBody.CSV})
    Rows<ProductRow> list(Paging paging, @RequestParam(defaultValue = "default") String chain) {
        return paging.of(store.rows(chain));
    }

    @Operation(
            summary = "Gives one product.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The product",
                            content = @Content(schema = @Schema(ref = "#/components/schemas/ProductsRow"))))
    @GetMapping(path = "/{product}", produces = RowBody.JSON)
    Map<String, Object> one(@PathVariable String product, @RequestParam(defaultValue = "default") String chain) {
        Chain owner = catalog.chain(chain);
        return store.format().toJson(store.row(catalog.product(owner.id(), product)));
    }

    @PostMapping(
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(RowBody<ProductRow> body, @RequestParam(defaultValue = "default") String chain) {
        return store.take(chain, body, TakeOptions.LIVE);
    }
}
