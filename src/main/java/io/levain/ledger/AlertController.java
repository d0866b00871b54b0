package io.levain.ledger;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import io.levain.catalog.Product;
import io.levain.intake.Paging;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class AlertController {

    private final LedgerAlerts alerts;
    private final Summaries summaries;

    AlertController(LedgerAlerts alerts, Summaries summaries) {
        this.alerts = alerts;
        this.summaries = summaries;
    }

    @Operation(
            summary = "Lists the products whose forecasts have been broken for two weeks, what lost most first.",
            description =
                    "Broken is a forecast that is too high or too low by more than 30 %, whose range holds less than"
                            + " half of the days, or whose counts cost more than 1.3 times what the baker's rule would have, each"
                            + " by more than chance makes of it.")
    @GetMapping(path = "/ledger/alerts", produces = MediaType.APPLICATION_JSON_VALUE)
    List<AlertAnswer> list(Paging paging, Chain chain, @Nullable Bakery bakery) {
        return paging.of(
                alerts.of(summaries.bakeries(chain, bakery)), alert -> List.of(alert.bakery(), alert.product()));
    }

    @Operation(
            summary = "Says that an alert was seen.",
            description = "It stays away until the forecast was well again once.")
    @DeleteMapping("/bakeries/{bakery}/ledger/alerts/{product}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Bakery bakery, Product product) {
        alerts.see(bakery, product);
    }
}
