package io.levain.ledger;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/ledger", produces = MediaType.APPLICATION_JSON_VALUE)
class SummaryController {

    private final Summaries summaries;

    SummaryController(Summaries summaries) {
        this.summaries = summaries;
    }

    @Operation(
            summary = "Sums up how good the forecasts of a chain or of a bakery were, and what they lost and saved.",
            description = "The last 28 days unless told, at most 400.")
    @GetMapping("/summary")
    SummaryAnswer summary(
            Chain chain,
            @Nullable Bakery bakery,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "product")
                    @Parameter(
                            description = "By what days are put together.",
                            schema =
                                    @Schema(
                                            type = "string",
                                            defaultValue = "product",
                                            allowableValues = {"product", "weekday", "week", "bakery"}))
                    String by) {
        SummaryBy grouping = SummaryBy.of(by);
        List<Bakery> bakeries = summaries.bakeries(chain, bakery);
        return summaries.summary(chain, bakeries, summaries.range(chain, bakeries, from, to), grouping);
    }

    @Operation(
            summary = "Tells what the bakers' own numbers earned against those of the forecast.",
            description = "The last 28 days unless told, at most 400.")
    @GetMapping("/overrides")
    WorthAnswer overrides(
            Chain chain,
            @Nullable Bakery bakery,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
        List<Bakery> bakeries = summaries.bakeries(chain, bakery);
        return summaries.worth(bakeries, summaries.range(chain, bakeries, from, to));
    }
}
