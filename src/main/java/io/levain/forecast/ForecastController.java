package io.levain.forecast;

import io.levain.catalog.Bakery;
import io.levain.catalog.BakeryName;
import io.levain.catalog.Catalog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping(path = "/api/v1/bakeries/{bakery}/forecasts", produces = MediaType.APPLICATION_JSON_VALUE)
class ForecastController {

    private final ForecastReading forecasts;
    private final ForecastBodies bodies;
    private final WhatIfs whatIfs;
    private final Catalog catalog;
    private final JsonMapper json;

    ForecastController(
            ForecastReading forecasts, ForecastBodies bodies, WhatIfs whatIfs, Catalog catalog, JsonMapper json) {
        this.forecasts = forecasts;
        this.bodies = bodies;
        this.whatIfs = whatIfs;
        this.catalog = catalog;
        this.json = json;
    }

    @Operation(summary = "Tells what to bake tomorrow, or on another day up to 14 days ahead.")
    @ApiResponse(
            responseCode = "200",
            description = "The forecast that was issued last",
            content = @Content(schema = @Schema(implementation = ForecastAnswer.class)))
    @ApiResponse(responseCode = "304", description = "Nothing is new since the answer whose ETag the request names.")
    @ApiResponse(responseCode = "404", description = "There is no such bakery, or nothing was issued for that day.")
    @ApiResponse(
            responseCode = "409",
            description = "Nothing has been issued for that day yet; the problem says what is wanting and what to do.")
    @GetMapping
    @Nullable
    ResponseEntity<byte[]> read(
            BakeryName bakery,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            WebRequest request) {
        Optional<ForecastBodies.Found> found = bodies.find(bakery, date);
        if (found.isPresent() && request.checkNotModified(found.get().tag())) {
            return null;
        }
        byte[] body = found.flatMap(bodies::body).orElseGet(() -> slowly(bakery, date));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }

    @Operation(
            summary =
                    "Tells what the forecast of a day to come would be if weather, events, opening, products or oven were"
                            + " others.",
            description = "It rests on all that is known now, and nothing is stored.")
    @ApiResponse(responseCode = "200", description = "The forecast as it would be")
    @ApiResponse(
            responseCode = "409",
            description = "Nothing can be foretold yet; the problem says what is wanting and what to do.")
    @PostMapping(path = "/what-if", consumes = MediaType.APPLICATION_JSON_VALUE)
    ForecastAnswer whatIf(Bakery bakery, @RequestBody WhatIf supposed) {
        return whatIfs.answer(bakery, supposed);
    }

    /** Where there is nothing to answer as it was issued, which is told why, or it was issued before answers were kept. */
    private byte[] slowly(BakeryName bakery, @Nullable LocalDate date) {
        return json.writeValueAsBytes(
                forecasts.read(catalog.bakery(catalog.chain(bakery.chain()).id(), bakery.code()), date));
    }
}
