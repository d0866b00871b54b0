package io.levain.plan;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import io.levain.files.PlanRow;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/plan")
class PlanController {

    private static final String DAYS = "How many days, 1 to 14; 1 unless told.";

    private final Plans plans;

    PlanController(Plans plans) {
        this.plans = plans;
    }

    @Operation(
            summary = "Tells what to bake and to pack, for one shop or for all, from tomorrow or another day on.",
            description =
                    "A shop of which nothing is foretold for a day is listed with the reason. With Accept: text/csv"
                            + " rows come, one for each shop and product, which `limit` and `after` give in parts.")
    @GetMapping(produces = RowBody.JSON)
    Plan plan(
            @Nullable Bakery bakery,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(defaultValue = "1") @Parameter(description = DAYS) int days,
            Chain chain) {
        return plans.plan(chain, bakery, from, days);
    }

    @Operation(summary = "Tells what to bake, a row for each shop and product.")
    @ApiResponse(
            responseCode = "200",
            description = "The rows",
            content = @Content(mediaType = RowBody.CSV, schema = @Schema(type = "string", format = "binary")))
    @GetMapping(produces = RowBody.CSV)
    Rows<PlanRow> plan(
            Paging paging,
            @Nullable Bakery bakery,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(defaultValue = "1") @Parameter(description = DAYS) int days,
            Chain chain) {
        return paging.of(plans.rows(chain, bakery, from, days));
    }
}
