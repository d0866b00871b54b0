package io.levain.catalog;

import io.levain.files.ExpectationRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/estimates")
class ExpectationController {

    private final Expectations expectations;
    private final ExpectationStore store;

    ExpectationController(Expectations expectations, ExpectationStore store) {
        this.expectations = expectations;
        this.store = store;
    }

    @GetMapping(produces = {RowBody.JSON, RowBody.CSV})
    Rows<ExpectationRow> list(Paging paging, @Nullable Bakery bakery, @Nullable Product product, Chain chain) {
        return paging.of(store.rows(
                chain,
                expectation -> (bakery == null || bakery.code().equals(expectation.bakery()))
                        && (product == null || product.code().equals(expectation.product()))));
    }

    @PostMapping(
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(RowBody<ExpectationRow> body, Chain chain) {
        return store.take(chain, body);
    }

    /** Forgets what the baker expected of one product in one bakery; where nothing was, nothing happens. */
    @Operation(summary = "Removes what the baker expected of a product, for all weekdays.")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Bakery bakery, Product product) {
        expectations.remove(bakery, product);
    }
}
