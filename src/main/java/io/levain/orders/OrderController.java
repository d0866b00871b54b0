package io.levain.orders;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import io.levain.catalog.DayFilter;
import io.levain.catalog.Product;
import io.levain.files.OrderRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import io.swagger.v3.oas.annotations.Operation;
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
class OrderController {

    private final OrderStore store;
    private final FirmOrderRemovals removals;

    OrderController(OrderStore store, FirmOrderRemovals removals) {
        this.store = store;
        this.removals = removals;
    }

    @GetMapping(
            path = "/orders",
            produces = {RowBody.JSON, RowBody.CSV})
    Rows<OrderRow> list(
            Paging paging,
            @Nullable Bakery bakery,
            @Nullable Product product,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            Chain chain) {
        return paging.of(store.rows(chain, new DayFilter(bakery, product, from, to)));
    }

    @GetMapping(
            path = "/bakeries/{bakery}/orders",
            produces = {RowBody.JSON, RowBody.CSV})
    Rows<OrderRow> listOfBakery(
            Paging paging,
            Bakery bakery,
            @Nullable Product product,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            Chain chain) {
        return paging.of(store.rows(chain, new DayFilter(bakery, product, from, to)));
    }

    @PostMapping(
            path = "/orders",
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(RowBody<OrderRow> body, Chain chain) {
        return store.take(chain, OrderRow.FORMAT, body);
    }

    @PostMapping(
            path = "/bakeries/{bakery}/orders",
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer postToBakery(Bakery bakery, RowBody<OrderRow> body, Chain chain) {
        return store.take(chain, OrderRow.FORMAT.given("bakery", bakery.code()), body);
    }

    @Operation(summary = "Takes back what was ordered of a product for a day.")
    @DeleteMapping("/bakeries/{bakery}/orders/{date}/{product}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Bakery bakery, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date, Product product) {
        removals.remove(bakery, product, date);
    }
}
