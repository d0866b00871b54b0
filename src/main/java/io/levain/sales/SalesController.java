package io.levain.sales;

import io.levain.catalog.Bakery;
import io.levain.catalog.BakeryName;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.DayFilter;
import io.levain.catalog.Product;
import io.levain.facts.Refused;
import io.levain.files.SalesRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class SalesController {

    /** Characters in the id of a batch: enough for what tills call theirs. */
    private static final int LONGEST_BATCH = 100;

    private static final String OF_SOURCE = "Whose word is taken back; that of all unless told.";

    private final Catalog catalog;
    private final SalesStore store;
    private final DayReports reports;
    private final SalesRemovals removals;

    SalesController(Catalog catalog, SalesStore store, DayReports reports, SalesRemovals removals) {
        this.catalog = catalog;
        this.store = store;
        this.reports = reports;
        this.removals = removals;
    }

    @GetMapping(
            path = "/sales",
            produces = {RowBody.JSON, RowBody.CSV})
    Rows<SalesRow> list(
            Paging paging,
            @Nullable Bakery bakery,
            @Nullable Product product,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            Chain chain) {
        return paging.of(store.rows(chain, new DayFilter(bakery, product, from, to)));
    }

    @GetMapping(
            path = "/bakeries/{bakery}/sales",
            produces = {RowBody.JSON, RowBody.CSV})
    Rows<SalesRow> listOfBakery(
            Paging paging,
            Bakery bakery,
            @Nullable Product product,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            Chain chain) {
        return paging.of(store.rows(chain, new DayFilter(bakery, product, from, to)));
    }

    @Operation(summary = "Shows what holds of each product on a day, who said so, and what was said before.")
    @GetMapping(path = "/bakeries/{bakery}/sales/{date}", produces = RowBody.JSON)
    DayReport day(Bakery bakery, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date) {
        return reports.of(bakery, date);
    }

    @Operation(
            summary = "Takes back what was said of a day's sales.",
            description = "It counts no more; the report of the day still shows what each source said before.")
    @DeleteMapping("/bakeries/{bakery}/sales/{date}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBackDay(
            Bakery bakery,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @Parameter(description = OF_SOURCE, schema = @Schema(implementation = Source.class))
                    @RequestParam(required = false)
                    @Nullable
                    String source) {
        removals.takeBack(bakery, date, null, source == null ? null : Source.asked(source));
    }

    @Operation(
            summary = "Takes back what was said of the sales of a product on a day.",
            description = "It counts no more; the report of the day still shows what each source said before.")
    @DeleteMapping("/bakeries/{bakery}/sales/{date}/{product}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(
            Bakery bakery,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            Product product,
            @Parameter(description = OF_SOURCE, schema = @Schema(implementation = Source.class))
                    @RequestParam(required = false)
                    @Nullable
                    String source) {
        removals.takeBack(bakery, date, product, source == null ? null : Source.asked(source));
    }

    @PostMapping(
            path = "/sales",
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(
            RowBody<SalesRow> body,
            @Parameter(schema = @Schema(implementation = Source.class)) @RequestParam(required = false) @Nullable
                    String source,
            @RequestParam(defaultValue = "false") boolean create,
            @RequestParam(defaultValue = "false") boolean history,
            @RequestParam(defaultValue = "false") boolean sum,
            @RequestParam(required = false) @Nullable String batch,
            Chain chain) {
        return store.take(
                chain,
                SalesRow.FORMAT,
                body,
                new TakeOptions(create, history),
                source(source, history),
                summed(sum, batch));
    }

    @PostMapping(
            path = "/bakeries/{bakery}/sales",
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer postToBakery(
            BakeryName bakery,
            RowBody<SalesRow> body,
            @Parameter(schema = @Schema(implementation = Source.class)) @RequestParam(required = false) @Nullable
                    String source,
            @RequestParam(defaultValue = "false") boolean create,
            @RequestParam(defaultValue = "false") boolean history,
            @RequestParam(defaultValue = "false") boolean sum,
            @RequestParam(required = false) @Nullable String batch,
            Chain chain) {
        if (!create) {
            catalog.bakery(chain.id(), bakery.code());
        }
        return store.take(
                chain,
                SalesRow.FORMAT.given("bakery", bakery.code()),
                body,
                new TakeOptions(create, history),
                source(source, history),
                summed(sum, batch));
    }

    /** The id of the batch whose rows add to what is known; null if they take its place. */
    private static @Nullable String summed(boolean sum, @Nullable String batch) {
        if (sum && (batch == null || batch.isBlank())) {
            throw Refused.because(SalesFailure.SUM_WITHOUT_BATCH).about("batch", batch);
        }
        if (!sum && batch != null) {
            throw Refused.because(SalesFailure.BATCH_WITHOUT_SUM).about("batch", batch);
        }
        if (batch != null && batch.length() > LONGEST_BATCH) {
            throw Refused.because(SalesFailure.BATCH_TOO_LONG)
                    .about("batch", batch)
                    .with("most", LONGEST_BATCH);
        }
        return batch;
    }

    /** Who says so, unless told: a history speaks for itself, and somebody sends the rest. */
    private static Source source(@Nullable String word, boolean history) {
        if (word != null) {
            return Source.asked(word);
        }
        return history ? Source.HISTORY : Source.STAFF;
    }
}
