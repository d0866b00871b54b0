package io.levain.orders;

import io.levain.calendar.Calendars;
import io.levain.catalog.Bakery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/bakeries/{bakery}/orders/due", produces = MediaType.APPLICATION_JSON_VALUE)
class DueOrderController {

    private final FirmOrders orders;
    private final Calendars calendars;
    private final Clock clock;

    DueOrderController(FirmOrders orders, Calendars calendars, Clock clock) {
        this.orders = orders;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Operation(
            summary =
                    "Tells what is to be packed on a day: its standing orders by customer, and what was ordered for it.")
    @GetMapping
    DueOrders get(
            Bakery bakery,
            @Parameter(description = "The day; tomorrow unless told.")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.DATE)
                    @Nullable
                    LocalDate date) {
        LocalDate day = Objects.requireNonNullElseGet(
                date, () -> bakery.dayAt(clock.instant()).plusDays(1));
        boolean closed = calendars.of(bakery).day(day).closed();
        return new DueOrders(bakery.code(), day, closed, orders.byCustomer(bakery, day, closed));
    }
}
