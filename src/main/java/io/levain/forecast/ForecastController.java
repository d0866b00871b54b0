package io.levain.forecast;

import io.levain.catalog.Catalog;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/bakeries/{bakery}/forecasts", produces = MediaType.APPLICATION_JSON_VALUE)
class ForecastController {

    private final ForecastReading forecasts;
    private final Catalog catalog;

    ForecastController(ForecastReading forecasts, Catalog catalog) {
        this.forecasts = forecasts;
        this.catalog = catalog;
    }

    @Operation(summary = "Tells what to bake tomorrow, or on another day up to 14 days ahead.")
    @GetMapping
    ForecastAnswer read(
            @PathVariable String bakery,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            @RequestParam(defaultValue = "default") String chain) {
        return forecasts.read(catalog.bakery(catalog.chain(chain).id(), bakery), date);
    }
}
