package io.levain.orders;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import io.levain.catalog.Product;
import io.levain.catalog.Weekdays;
import io.levain.files.StandingRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class StandingOrderController {

    private static final String CUSTOMER = "The name of the customer, as it was sent.";

    private final StandingOrderStore store;
    private final StandingOrderRemovals removals;

    StandingOrderController(StandingOrderStore store, StandingOrderRemovals removals) {
        this.store = store;
        this.removals = removals;
    }

    @GetMapping(
            path = "/standing",
            produces = {RowBody.JSON, RowBody.CSV})
    Rows<StandingRow> list(
            Paging paging,
            @Nullable Bakery bakery,
            @Nullable Product product,
            @Parameter(description = CUSTOMER) @RequestParam(required = false) @Nullable String customer,
            Chain chain) {
        return paging.of(rows(chain, bakery, product, customer));
    }

    @GetMapping(
            path = "/bakeries/{bakery}/standing",
            produces = {RowBody.JSON, RowBody.CSV})
    Rows<StandingRow> listOfBakery(
            Paging paging,
            Bakery bakery,
            @Nullable Product product,
            @Parameter(description = CUSTOMER) @RequestParam(required = false) @Nullable String customer,
            Chain chain) {
        return paging.of(rows(chain, bakery, product, customer));
    }

    @PostMapping(
            path = "/standing",
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(RowBody<StandingRow> body, Chain chain) {
        return store.take(chain, StandingRow.FORMAT, body);
    }

    @PostMapping(
            path = "/bakeries/{bakery}/standing",
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer postToBakery(Bakery bakery, RowBody<StandingRow> body, Chain chain) {
        return store.take(chain, StandingRow.FORMAT.given("bakery", bakery.code()), body);
    }

    /** What is to end is sent again with its last day as until; this is for what was never ordered. */
    @Operation(summary = "Takes back a customer's standing orders of a product, of one weekday or of all.")
    @DeleteMapping("/bakeries/{bakery}/standing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            Bakery bakery,
            Product product,
            @Parameter(description = CUSTOMER) @RequestParam String customer,
            @RequestParam(required = false) @Nullable String weekday,
            @Parameter(description = "The first day of the one that is meant; without it, whenever they begin.")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.DATE)
                    @Nullable
                    LocalDate from) {
        DayOfWeek only = weekday == null ? null : Weekdays.asked(weekday);
        removals.remove(
                bakery,
                customer,
                product,
                order -> (only == null || order.weekday() == only) && (from == null || from.equals(order.from())));
    }

    private Rows<StandingRow> rows(
            Chain chain, @Nullable Bakery bakery, @Nullable Product product, @Nullable String customer) {
        return store.rows(
                chain,
                each -> bakery == null || bakery.equals(each),
                row -> (product == null || product.code().equals(row.product()))
                        && (customer == null || customer.equals(row.customer())));
    }
}
