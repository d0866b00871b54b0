package io.levain.catalog;

import io.levain.files.ExpectationRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Paging;
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
class ExpectationController {

    private final Catalog catalog;
    private final Expectations expectations;
    private final ExpectationStore store;

    ExpectationController(Catalog catalog, Expectations expectations, ExpectationStore store) {
        this.catalog = catalog;
        this.expectations = expectations;
        this.store = store;
    }

    @GetMapping(produces = {RowBody.JSON, RowBody.CSV})
    Rows<ExpectationRow> list(
            Paging paging,
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
        return paging.of(store.rows(
                owner,
                expectation -> (bakery == null || bakery.equals(expectation.bakery()))
                        && (product == null || product.equals(expectation.product()))));
    }

    @PostMapping(
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(RowBody<ExpectationRow> body, @RequestParam(defaultValue = "default") String chain) {
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
        expectations.remove(catalog.bakery(owner, bakery), catalog.product(owner, product));
    }
}
