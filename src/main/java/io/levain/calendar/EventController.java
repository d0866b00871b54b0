package io.levain.calendar;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import io.levain.catalog.MayBeEmpty;
import io.levain.catalog.Product;
import io.levain.facts.Refused;
import io.levain.files.EventRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.function.Predicate;
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
@RequestMapping("/api/v1/events")
class EventController {

    private final EventStore store;

    EventController(EventStore store) {
        this.store = store;
    }

    /** The events that concern a bakery, those of every bakery among them, and that touch a period. */
    @GetMapping(produces = {RowBody.JSON, RowBody.CSV})
    Rows<EventRow> list(
            Paging paging,
            @Nullable Bakery bakery,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            Chain chain) {
        Predicate<EventRow> wanted = event -> touches(event, from, to);
        if (bakery != null) {
            String code = bakery.code();
            wanted = wanted.and(event -> event.bakery() == null || code.equals(event.bakery()));
        }
        return paging.of(store.rows(chain, wanted));
    }

    private static boolean touches(EventRow event, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate until = event.until().orNull();
        LocalDate last = until == null ? event.date() : until;
        return (from == null || !last.isBefore(from))
                && (to == null || !event.date().isAfter(to));
    }

    @PostMapping(
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(RowBody<EventRow> body, Chain chain) {
        return store.take(chain, body);
    }

    /**
     * Removes the one event that has just these values: without a bakery the one of every bakery, without a product
     * the one of every product.
     */
    @Operation(summary = "Removes one event.")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @MayBeEmpty @Nullable Bakery bakery,
            @MayBeEmpty @Nullable Product product,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @RequestParam String category,
            @RequestParam String name,
            Chain chain) {
        EventKey key = new EventKey(
                chain.id(),
                bakery == null ? null : bakery.id(),
                product == null ? null : product.id(),
                date,
                category,
                name);
        if (!store.remove(key)) {
            throw Refused.because(CalendarFailure.UNKNOWN_EVENT).about("name", name);
        }
    }
}
