package io.levain.catalog;

import io.levain.files.AimRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
@RequestMapping("/api/v1/aims")
class AimController {

    private final AimStore store;

    AimController(AimStore store) {
        this.store = store;
    }

    /** With a bakery those of that bakery alone, without what holds for every one. */
    @GetMapping(produces = {RowBody.JSON, RowBody.CSV})
    Rows<AimRow> list(Paging paging, @Nullable Bakery bakery, Chain chain) {
        return paging.of(
                store.rows(chain, row -> bakery == null || bakery.code().equals(row.bakery())));
    }

    @PostMapping(
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(RowBody<AimRow> body, Chain chain) {
        return store.take(chain, body);
    }

    /** Without a bakery the aims for every bakery, without a category those for every category. */
    @Operation(summary = "Removes the aims of just that bakery and category.")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @MayBeEmpty @Nullable Bakery bakery,
            @Parameter(description = "The category of the products, such as bread; empty or left out: every category.")
                    @RequestParam(required = false)
                    @Nullable
                    String category,
            Chain chain) {
        store.remove(chain, bakery, category == null || category.isEmpty() ? null : category);
    }
}
