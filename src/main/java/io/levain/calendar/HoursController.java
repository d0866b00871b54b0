package io.levain.calendar;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.files.HoursRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Paging;
import io.levain.intake.RequestRefused;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
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

    private final Catalog catalog;
    private final HoursStore store;

    HoursController(Catalog catalog, HoursStore store) {
        this.catalog = catalog;
        this.store = store;
    }

    @GetMapping(produces = {RowBody.JSON, RowBody.CSV})
    Rows<HoursRow> list(
            Paging paging,
            @RequestParam(required = false) @Nullable String bakery,
            @RequestParam(defaultValue = "default") String chain) {
        Chain owner = catalog.chain(chain);
        if (bakery == null) {
            return paging.of(store.rows(owner, every -> true));
        }
        Bakery asked = catalog.bakery(owner.id(), bakery);
        return paging.of(store.rows(owner, asked::equals));
    }

    @PostMapping(
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(RowBody<HoursRow> body, @RequestParam(defaultValue = "default") String chain) {
        return store.take(chain, body, TakeOptions.LIVE);
    }

    /** Removes the hours of one bakery, all of them or those of one weekday; where there are none, nothing happens. */
    @Operation(summary = "Removes the opening hours of a bakery, of one weekday or of all.")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @RequestParam String bakery,
            @RequestParam(required = false) @Nullable String weekday,
            @RequestParam(defaultValue = "default") String chain) {
        Bakery owner = catalog.bakery(catalog.chain(chain).id(), bakery);
        store.remove(owner, weekday == null ? EnumSet.allOf(DayOfWeek.class) : Set.of(weekday(weekday)));
    }

    /** Spelled as in the file. */
    private static DayOfWeek weekday(String name) {
        return EnumSet.allOf(DayOfWeek.class).stream()
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> RequestRefused.invalid(
                        "weekday", name, "send monday, tuesday, wednesday, thursday, friday, saturday or sunday"));
    }
}
