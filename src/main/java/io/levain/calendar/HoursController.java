package io.levain.calendar;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import io.levain.catalog.Weekdays;
import io.levain.facts.Refused;
import io.levain.files.HoursRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
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

    /** Removes those hours of one bakery that are as the parameters say: all of them if there are none. */
    @Operation(summary = "Removes the opening hours of a bakery, of one weekday or of all.")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            Bakery bakery,
            @RequestParam(required = false) @Nullable String weekday,
            @Parameter(description = "When the bakery opens, such as 07:00, where one stretch alone is meant.")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.TIME)
                    @Nullable
                    LocalTime opens,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from) {
        DayOfWeek only = weekday == null ? null : Weekdays.asked(weekday);
        boolean any = store.remove(
                bakery,
                row -> (only == null || row.weekday() == only)
                        && (opens == null || row.opens().equals(opens))
                        && (from == null || from.equals(row.from())));
        if (!any) {
            throw Refused.because(CalendarFailure.UNKNOWN_HOURS).about("bakery", bakery.code());
        }
    }
}
