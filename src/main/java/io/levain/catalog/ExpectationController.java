package io.levain.catalog;

import io.levain.files.ExpectationRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.DayOfWeek;
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

    /** Forgets what the baker expected of one product in one bakery, be it for each weekday or for one. */
    @Operation(summary = "Removes what the baker expected of a product, for all weekdays or for one.")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            Bakery bakery,
            Product product,
            @Parameter(
                            description =
                                    "The weekday, such as monday; empty for what is for each without a row of its own.")
                    @RequestParam(required = false)
                    @Nullable
                    String weekday) {
        if (weekday == null) {
            expectations.remove(bakery, product, every -> true);
        } else {
            DayOfWeek only = weekday.isEmpty() ? null : Weekdays.asked(weekday);
            expectations.remove(bakery, product, expected -> expected.weekday() == only);
        }
    }
}
