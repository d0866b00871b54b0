package io.levain.catalog;

import io.levain.files.ProductRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.RowWrites;
import io.levain.intake.Rows;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/products")
class ProductController {

    private final ProductStore store;
    private final ProductRemovals removals;

    ProductController(ProductStore store, ProductRemovals removals) {
        this.store = store;
        this.removals = removals;
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

    /** What was said of it goes along: its rows of the assortment, events of its own, and what was expected of it. */
    @Operation(summary = "Removes a product that was entered by mistake.")
    @ApiResponse(responseCode = "204", description = "It is gone.")
    @ApiResponse(responseCode = "409", description = "It has sold, or was ordered, so that it has to stay.")
    @DeleteMapping("/{product}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Product product, Chain chain) {
        RowWrites.between(() -> removals.remove(chain, product));
    }
}
