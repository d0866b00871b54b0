package io.levain.catalog;

import io.levain.files.AssortmentRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/assortment")
class AssortmentController {

    private final AssortmentStore store;

    AssortmentController(AssortmentStore store) {
        this.store = store;
    }

    @GetMapping(produces = {RowBody.JSON, RowBody.CSV})
    Rows<AssortmentRow> list(Paging paging, @Nullable Bakery bakery, @Nullable Product product, Chain chain) {
        return paging.of(store.rows(chain, bakery, product));
    }

    @PostMapping(
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(RowBody<AssortmentRow> body, Chain chain) {
        return store.take(chain, body);
    }
}
