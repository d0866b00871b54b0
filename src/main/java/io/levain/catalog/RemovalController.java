package io.levain.catalog;

import io.levain.intake.Paging;
import io.levain.removals.RemovedRow;
import io.levain.removals.RemovedRows;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/removed", produces = MediaType.APPLICATION_JSON_VALUE)
class RemovalController {

    private static final int USUALLY = 100;

    private final RemovedRows removed;

    RemovalController(RemovedRows removed) {
        this.removed = removed;
    }

    /** What was taken back of a day's sales is told by that day's report. */
    @Operation(summary = "Lists what was removed, the latest first, each as a row that can be sent again.")
    @GetMapping
    List<RemovedRow> list(
            Paging paging,
            @Nullable Bakery bakery,
            @Parameter(description = "The file whose rows are asked for, such as orders.csv.")
                    @RequestParam(required = false)
                    @Nullable
                    String file,
            Chain chain) {
        List<RemovedRow> latest =
                removed.of(chain.id(), bakery == null ? null : bakery.code(), file, paging.needed(USUALLY));
        return paging.of(latest, RemovedRow::id, USUALLY);
    }
}
