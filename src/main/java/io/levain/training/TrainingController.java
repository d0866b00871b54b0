package io.levain.training;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.levain.catalog.Chain;
import io.levain.intake.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/trainings", produces = MediaType.APPLICATION_JSON_VALUE)
class TrainingController {

    private static final int USUALLY = 30;

    private final Trainings trainings;
    private final TrainingRecords records;
    private final TrainingNotes notes;

    TrainingController(Trainings trainings, TrainingRecords records, TrainingNotes notes) {
        this.trainings = trainings;
        this.records = records;
        this.notes = notes;
    }

    /**
     * A training in full.
     *
     * @param notes what was noticed in the history that it learned from, the latest days first
     * @param epochs how its loss fell
     */
    record TrainingDetails(
            @JsonUnwrapped TrainingRecord training, List<TrainingNote> notes, List<EpochRecord> epochs) {}

    @Operation(
            summary = "Starts a training of the chain's model now.",
            description = "It goes on after the answer; the header Location says where to ask how far it is.")
    @ApiResponse(
            responseCode = "202",
            description = "The training, which waits or has begun",
            useReturnTypeSchema = true,
            headers =
                    @Header(
                            name = "Location",
                            description = "The path of the training.",
                            required = true,
                            schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "409", description = "One is waiting or running already.")
    @PostMapping
    ResponseEntity<TrainingRecord> ask(Chain chain) {
        TrainingRecord asked = trainings.ask(chain);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/trainings/" + asked.id()))
                .body(asked);
    }

    @Operation(summary = "Lists the trainings of a chain, the latest first.")
    @GetMapping
    List<TrainingRecord> list(Paging paging, Chain chain) {
        List<TrainingRecord> latest = records.list(chain, paging.needed(USUALLY));
        return paging.of(latest, TrainingRecord::id, USUALLY);
    }

    @Operation(summary = "Tells how far a training is, what it noticed in the sales, and how its loss fell.")
    @GetMapping("/{training}")
    TrainingDetails one(@Parameter(description = "The number of the training.") @PathVariable long training) {
        return new TrainingDetails(records.get(training), notes.of(training), records.epochs(training));
    }
}
