package io.levain.ledger;

import io.levain.catalog.Bakery;
import io.levain.catalog.DayFilter;
import io.levain.catalog.Product;
import io.levain.files.OverrideRow;
import io.levain.files.RowFormat;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.RowKind;
import io.levain.intake.Rows;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/bakeries/{bakery}/overrides")
class OverrideController {

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final Overrides overrides;

    OverrideController(Overrides overrides) {
        this.overrides = overrides;
    }

    /** For the API page. */
    @Component
    static class Kind implements RowKind<OverrideRow> {

        @Override
        public RowFormat<OverrideRow> format() {
            return OverrideRow.FORMAT;
        }
    }

    @Operation(summary = "Lists the bakers' own numbers that count in place of the forecast's, by day and product.")
    @GetMapping(produces = {RowBody.JSON, RowBody.CSV})
    Rows<OverrideRow> list(
            Paging paging,
            Bakery bakery,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
        DayFilter days = new DayFilter(bakery, null, from, to);
        List<OverrideRow> rows = overrides.rows(
                List.of(bakery),
                Objects.requireNonNullElse(days.from(), FIRST),
                Objects.requireNonNullElse(days.to(), LAST));
        return paging.of(new Rows<OverrideRow>(
                OverrideRow.FORMAT, row -> Rows.key(row.date(), row.product()), each -> rows.forEach(each), false));
    }

    @Operation(
            summary = "Says what to bake of a product on a day, in place of the forecast.",
            description =
                    "It may be said for the next 14 days, and for today until the shop opens. The last word counts,"
                            + " and each is kept on record.")
    @ApiResponse(responseCode = "200", description = "The number that counts now", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "409",
            description =
                    "The day is not foretold, or it is too late, or the number is ten times that of the forecast and"
                            + " not confirmed.")
    @PutMapping(
            path = "/{date}/{product}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    OverrideAnswer put(
            Bakery bakery,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            Product product,
            @RequestBody OverrideBody body) {
        return OverrideAnswer.of(overrides.say(bakery, product, date, body));
    }

    @Operation(summary = "Takes back a baker's own number, so that the forecast's counts again.")
    @ApiResponse(responseCode = "409", description = "It is too late.")
    @DeleteMapping("/{date}/{product}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Bakery bakery, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date, Product product) {
        overrides.takeBack(bakery, product, date);
    }
}
