package io.levain.catalog;

import io.levain.files.EstimateRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/estimates")
class EstimateController {

    private final Catalog catalog;
    private final Estimates estimates;
    private final EstimateStore store;

    EstimateController(Catalog catalog, Estimates estimates, EstimateStore store) {
        this.catalog = catalog;
        this.estimates = estimates;
        this.store = store;
    }

    @GetMapping(produces = {RowBody.JSON, RowBody.CSV})
    Rows<EstimateRow> list(
            @RequestParam(required = false) @Nullable String bakery,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(defaultValue = "default") String chain) {
        Chain owner = catalog.chain(chain);
        if (bakery != null) {
            catalog.bakery(owner.id(), bakery);
        }
        if (product != null) {
            catalog.product(owner.id(), product);
        }
        return store.rows(
                owner,
                estimate -> (bakery == null || bakery.equals(estimate.bakery()))
                        && (product == null || product.equals(estimate.product())));
    }

    @PostMapping(
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(RowBody<EstimateRow> body, @RequestParam(defaultValue = "default") String chain) {
        return store.take(chain, body, TakeOptions.LIVE);
    }

    /** Forgets what the baker expected of one product in one bakery; where nothing was, nothing happens. */
    @Operation(summary = "Removes what the baker expected of a product, for all weekdays.")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @RequestParam String bakery,
            @RequestParam String product,
            @RequestParam(defaultValue = "default") String chain) {
        long owner = catalog.chain(chain).id();
        estimates.remove(catalog.bakery(owner, bakery), catalog.product(owner, product));
    }
}
