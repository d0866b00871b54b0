package io.levain.calendar;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import io.levain.facts.Refused;
import io.levain.files.HoursRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import io.swagger.v3.oas.annotations.Operation;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/hours")
class HoursController {

    private final HoursStore store;

    HoursController(HoursStore store) {
        this.store = store;
    }

    @GetMapping(produces = {RowBody.JSON, RowBody.CSV})
    Rows<HoursRow> list(Paging paging, @Nullable Bakery bakery, Chain chain) {
        return paging.of(store.rows(chain, each -> bakery == null || bakery.equals(each)));
    }

    @PostMapping(
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(RowBody<HoursRow> body, Chain chain) {
        return store.take(chain, body);
    }

    /** Removes the hours of one bakery, all of them or those of one weekday; where there are none, nothing happens. */
    @Operation(summary = "Removes the opening hours of a bakery, of one weekday or of all.")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Bakery bakery, @RequestParam(required = false) @Nullable String weekday) {
        store.remove(bakery, weekday == null ? EnumSet.allOf(DayOfWeek.class) : Set.of(weekday(weekday)));
    }

    /** Spelled as in the file. */
    private static DayOfWeek weekday(String name) {
        return EnumSet.allOf(DayOfWeek.class).stream()
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> Refused.because(CalendarFailure.UNKNOWN_WEEKDAY).about("weekday", name));
    }
}
