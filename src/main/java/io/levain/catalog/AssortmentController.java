package io.levain.catalog;

import io.levain.files.AssortmentRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/assortment")
class AssortmentController {

    private final Catalog catalog;
    private final AssortmentListing listing;
    private final AssortmentUpserts upserts;

    AssortmentController(Catalog catalog, AssortmentListing listing, AssortmentUpserts upserts) {
        this.catalog = catalog;
        this.listing = listing;
        this.upserts = upserts;
    }

    @GetMapping(produces = {RowBody.JSON, RowBody.CSV})
    Rows<AssortmentRow> list(
            @RequestParam(required = false) @Nullable String bakery,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(defaultValue = "default") String chain) {
        Chain owner = catalog.chain(chain);
        Bakery ofBakery = bakery == null ? null : catalog.bakery(owner.id(), bakery);
        Product ofProduct = product == null ? null : catalog.product(owner.id(), product);
        return new Rows<>(AssortmentRow.FORMAT, rows -> listing.read(owner, ofBakery, ofProduct, rows));
    }

    @PostMapping(
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(RowBody<AssortmentRow> body, @RequestParam(defaultValue = "default") String chain) {
        Chain owner = catalog.chain(chain);
        return body.into(AssortmentRow.FORMAT, rows -> upserts.take(owner, rows));
    }
}
