package io.levain.catalog;

import io.levain.intake.Paging;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalTime;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/chains", produces = MediaType.APPLICATION_JSON_VALUE)
class ChainController {

    private final Catalog catalog;
    private final ChainUpserts upserts;

    ChainController(Catalog catalog, ChainUpserts upserts) {
        this.catalog = catalog;
        this.upserts = upserts;
    }

    /**
     * A chain as clients see it.
     *
     * @param chain its code
     * @param name what people call it
     * @param timeZone such as {@code Europe/Berlin}
     * @param trainingTime local time of day at which its model is trained
     */
    record ChainAnswer(String chain, String name, String timeZone, LocalTime trainingTime) {
        static ChainAnswer of(Chain chain) {
            return new ChainAnswer(chain.code(), chain.name(), chain.timeZone().getId(), chain.trainingTime());
        }
    }

    @Operation(summary = "Lists the chains.")
    @GetMapping
    List<ChainAnswer> list(Paging paging) {
        return paging.of(catalog.chains(), Chain::code).stream()
                .map(ChainAnswer::of)
                .toList();
    }

    @Operation(summary = "Gives one chain.")
    @GetMapping("/{chain}")
    ChainAnswer one(Chain chain) {
        return ChainAnswer.of(chain);
    }

    /** Makes the chain if there is none of that code, else changes what the body names. */
    @Operation(summary = "Makes a chain, or changes what the body names of it.")
    @PutMapping(path = "/{chain}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ChainAnswer put(@PathVariable String chain, @RequestBody ChainChange change) {
        return ChainAnswer.of(upserts.put(chain, change));
    }
}
