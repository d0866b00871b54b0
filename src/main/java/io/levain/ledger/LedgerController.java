package io.levain.ledger;

import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.files.LedgerRow;
import io.levain.files.RowFormat;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.RowKind;
import io.levain.intake.Rows;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/bakeries/{bakery}/ledger")
class LedgerController {

    private final LedgerDays days;
    private final Clock clock;

    LedgerController(LedgerDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** For the API page. */
    @Component
    static class Kind implements RowKind<LedgerRow> {

        @Override
        public RowFormat<LedgerRow> format() {
            return LedgerRow.FORMAT;
        }
    }

    @Operation(
            summary = "Tells of each product's day that is over what was said, what came, and what it cost.",
            description =
                    "The last 28 days unless told, at most 400. The forecast is the last one before the bake; what"
                            + " sold is as it is known now.")
    @GetMapping(produces = {RowBody.JSON, RowBody.CSV})
    Rows<LedgerRow> list(
            Paging paging,
            Bakery bakery,
            @Nullable Product product,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
        LocalDate yesterday = bakery.dayAt(clock.instant()).minusDays(1);
        LedgerRange range = LedgerRange.of(from, to, days.last(List.of(bakery), yesterday));
        List<LedgerRow> rows = days.of(bakery, range).stream()
                .filter(day -> product == null || day.said().productId() == product.id())
                .map(LedgerDay::row)
                .toList();
        return paging.of(new Rows<LedgerRow>(
                LedgerRow.FORMAT, row -> Rows.key(row.date(), row.product()), each -> rows.forEach(each), false));
    }
}
