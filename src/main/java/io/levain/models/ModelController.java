package io.levain.models;

import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.intake.Paging;
import io.levain.intake.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/models", produces = MediaType.APPLICATION_JSON_VALUE)
class ModelController {

    private static final int USUALLY = 100;

    private final Models models;
    private final ModelChoice choice;
    private final Catalog catalog;

    ModelController(Models models, ModelChoice choice, Catalog catalog) {
        this.models = models;
        this.choice = choice;
        this.catalog = catalog;
    }

    /**
     * Which version shall be in use.
     *
     * @param version its number, as the list of models gives it
     */
    record VersionChange(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            Integer version) {}

    @Operation(
            summary = "Lists the newest versions of the chain's model, the one in use first.",
            description = "Its inUse says since when it is in use, who chose it, whether it makes the forecasts or the"
                    + " baker's rule does in its place, and why. The gate decides after each training.")
    @GetMapping
    List<ModelRecord> list(Paging paging, @RequestParam(defaultValue = "default") String chain) {
        List<ModelRecord> versions = models.list(catalog.chain(chain).id(), paging.needed(USUALLY));
        return paging.of(versions, ModelRecord::version, USUALLY);
    }

    @Operation(summary = "Gives the version of the chain's model that is in use.")
    @GetMapping("/current")
    ModelRecord current(@RequestParam(defaultValue = "default") String chain) {
        return models.currentRecord(catalog.chain(chain).id())
                .orElseThrow(() -> new RequestRefused(
                        HttpStatus.NOT_FOUND,
                        "no model of this chain has been trained yet; POST /api/v1/trainings starts it now"));
    }

    @Operation(
            summary = "Puts a version of the chain's model in use by hand, as for a roll-back.",
            description = "It makes the forecasts, which are issued anew, until DELETE lets the gate choose again."
                    + " Trainings go on; their verdict says that they were held back.")
    @PutMapping(path = "/current", consumes = MediaType.APPLICATION_JSON_VALUE)
    ModelRecord choose(@RequestBody VersionChange change, @RequestParam(defaultValue = "default") String chain) {
        if (change.version() == null) {
            throw new RequestRefused(
                            HttpStatus.BAD_REQUEST,
                            "say which version, as in {\"version\": 3}; DELETE lets the gate choose again")
                    .about("version", null);
        }
        Chain known = catalog.chain(chain);
        choice.choose(known, change.version());
        return models.currentRecord(known.id()).orElseThrow();
    }

    @Operation(
            summary = "Lets the gate choose the model in use again.",
            description = "The version that was chosen by hand stays in use until the next training, and is then the"
                    + " champion that the new model is compared with.")
    @DeleteMapping("/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@RequestParam(defaultValue = "default") String chain) {
        choice.release(catalog.chain(chain));
    }
}
