package io.levain.sales;

import io.levain.calendar.DayEnds;
import io.levain.catalog.Bakery;
import io.levain.catalog.DayFilter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/bakeries/{bakery}/days/{date}/close", produces = MediaType.APPLICATION_JSON_VALUE)
class DayEndController {

    private final DayEnds dayEnds;
    private final SalesReading sales;

    DayEndController(DayEnds dayEnds, SalesReading sales) {
        this.dayEnds = dayEnds;
        this.sales = sales;
    }

    /**
     * A day that is over.
     *
     * @param bakery the code of the bakery
     * @param date the day
     * @param products the codes of the products of which it is known what sold that day
     */
    record DayEndAnswer(String bakery, LocalDate date, List<String> products) {}

    /** Forecasts that rest on it follow within seconds; what is sent of the day afterwards counts as well. */
    @Operation(summary = "Says that this was all that sold on a day, so that it counts before closing time.")
    @ApiResponse(
            responseCode = "200",
            description = "The day is over, and what is known of its sales.",
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "The day has not begun at the bakery.")
    @PostMapping
    DayEndAnswer post(Bakery bakery, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date) {
        dayEnds.tell(bakery, date);
        List<String> products = new ArrayList<>();
        sales.read(bakery, new DayFilter(bakery, null, date, date), day -> {
            if (day.counts().sold() != null) {
                products.add(day.product());
            }
        });
        return new DayEndAnswer(bakery.code(), date, products);
    }

    /** It is over at closing time then. */
    @Operation(summary = "Takes back that this was all that sold on a day.")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Bakery bakery, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date) {
        dayEnds.takeBack(bakery, date);
    }
}
