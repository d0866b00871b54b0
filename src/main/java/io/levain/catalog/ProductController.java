package io.levain.catalog;

import io.levain.files.ProductRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/products")
class ProductController {

    private final ProductStore store;

    ProductController(ProductStore store) {
        this.store = store;
    }

    @GetMapping(produces = {RowBody.JSON, RowBody.CSV})
    Rows<ProductRow> list(Paging paging, Chain chain) {
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
    Map<String, Object> one(Product product) {
        return store.format().toJson(store.row(product));
    }

    @PostMapping(
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(RowBody<ProductRow> body, Chain chain) {
        return store.take(chain, body);
    }
}
