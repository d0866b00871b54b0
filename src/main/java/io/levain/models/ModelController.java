package io.levain.models;

import io.levain.catalog.Chain;
import io.levain.facts.Refused;
import io.levain.intake.Paging;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/models", produces = MediaType.APPLICATION_JSON_VALUE)
class ModelController {

    private static final int USUALLY = 100;

    private final Models models;
    private final ModelChoice choice;

    ModelController(Models models, ModelChoice choice) {
        this.models = models;
        this.choice = choice;
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
    List<ModelRecord> list(Paging paging, Chain chain) {
        List<ModelRecord> versions = models.list(chain.id(), paging.needed(USUALLY));
        return paging.of(versions, ModelRecord::version, USUALLY);
    }

    @Operation(summary = "Gives the version of the chain's model that is in use.")
    @GetMapping("/current")
    ModelRecord current(Chain chain) {
        return models.currentRecord(chain.id()).orElseThrow(() -> Refused.because(ModelFailure.NO_MODEL_TRAINED));
    }

    @Operation(
            summary = "Puts a version of the chain's model in use by hand, as for a roll-back.",
            description = "It makes the forecasts, which are issued anew, until DELETE lets the gate choose again."
                    + " Trainings go on; their verdict says that they were held back.")
    @PutMapping(path = "/current", consumes = MediaType.APPLICATION_JSON_VALUE)
    ModelRecord choose(@RequestBody VersionChange change, Chain chain) {
        if (change.version() == null) {
            throw Refused.because(ModelFailure.VERSION_MISSING).about("version", null);
        }
        choice.choose(chain, change.version());
        return models.currentRecord(chain.id()).orElseThrow();
    }

    @Operation(
            summary = "Lets the gate choose the model in use again.",
            description = "The version that was chosen by hand stays in use until the next training, and is then the"
                    + " champion that the new model is compared with.")
    @DeleteMapping("/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(Chain chain) {
        choice.release(chain);
    }
}
