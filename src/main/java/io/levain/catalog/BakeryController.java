package io.levain.catalog;

import io.levain.files.BakeryRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/bakeries")
class BakeryController {

    private final Catalog catalog;
    private final BakeryUpserts upserts;

    BakeryController(Catalog catalog, BakeryUpserts upserts) {
        this.catalog = catalog;
        this.upserts = upserts;
    }

    @GetMapping(produces = {RowBody.JSON, RowBody.CSV})
    Rows<BakeryRow> list(@RequestParam(defaultValue = "default") String chain) {
        Chain owner = catalog.chain(chain);
        return new Rows<>(
                BakeryRow.FORMAT,
                rows -> catalog.bakeries(owner.id()).forEach(bakery -> rows.accept(row(owner, bakery))));
    }

    @GetMapping(path = "/{bakery}", produces = RowBody.JSON)
    Map<String, Object> one(@PathVariable String bakery, @RequestParam(defaultValue = "default") String chain) {
        Chain owner = catalog.chain(chain);
        return BakeryRow.FORMAT.toJson(row(owner, catalog.bakery(owner.id(), bakery)));
    }

    @PostMapping(
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(RowBody<BakeryRow> body, @RequestParam(defaultValue = "default") String chain) {
        Chain owner = catalog.chain(chain);
        return body.into(BakeryRow.FORMAT, rows -> upserts.take(owner, rows));
    }

    private static BakeryRow row(Chain chain, Bakery bakery) {
        return bakery.facts().row(bakery.code(), chain.code());
    }
}
