package io.levain.calendar;

import io.levain.catalog.Bakery;
import io.levain.facts.Refused;
import io.levain.intake.Paging;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/bakeries/{bakery}/closures", produces = MediaType.APPLICATION_JSON_VALUE)
class ClosureController {

    private final Closures closures;

    ClosureController(Closures closures) {
        this.closures = closures;
    }

    /**
     * A day as clients see it.
     *
     * @param date the day
     * @param state {@code assumed} by an import that had no sales, {@code confirmed} by somebody to have been or to be
     *     closed, or {@code open} after all
     */
    record ClosureAnswer(LocalDate date, ClosureState state) {}

    /**
     * How many days changed.
     *
     * @param confirmed those that were assumed before
     */
    record ConfirmAnswer(int confirmed) {}

    /** By date: the days that are assumed or confirmed to be closed, and those said to have been open after all. */
    @Operation(summary = "Lists the closed days of a bakery, assumed and confirmed ones.")
    @GetMapping
    List<ClosureAnswer> list(Paging paging, Bakery bakery) {
        List<ClosureAnswer> days = closures.list(bakery).stream()
                .map(day -> new ClosureAnswer(day.date(), day.state()))
                .toList();
        return paging.of(days, ClosureAnswer::date);
    }

    /** The bakery was or will be closed on that date. */
    @Operation(summary = "Says that a bakery was or will be closed on a day.")
    @PutMapping("/{date}")
    ClosureAnswer put(Bakery bakery, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date) {
        closures.confirm(bakery, date);
        return new ClosureAnswer(date, ClosureState.CONFIRMED);
    }

    /** It was open after all; no import will assume the contrary again. */
    @Operation(summary = "Says that a bakery was not closed on a day after all.")
    @DeleteMapping("/{date}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Bakery bakery, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date) {
        if (!closures.deny(bakery, date)) {
            throw Refused.because(CalendarFailure.UNKNOWN_CLOSURE).about("date", date);
        }
    }

    /** All that is assumed is right. */
    @Operation(summary = "Confirms all closed days that an import assumed.")
    @PostMapping("/confirm")
    ConfirmAnswer confirm(Bakery bakery) {
        return new ConfirmAnswer(closures.confirmAll(bakery));
    }
}
