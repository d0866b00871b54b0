package io.levain.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.evaluation.Trial;
import io.levain.facts.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of one training. What is not known yet, or never will be, is null.
 *
 * @param id its number
 * @param chain the code of the chain whose model it trains
 * @param state how far it is
 * @param cause why it was started
 * @param askedAt since when it waits
 * @param startedAt when it began
 * @param endedAt when it ended, well or not
 * @param seconds how long it took, or has taken so far
 * @param stage what it is doing, in words
 * @param progress how much of its work is done, 0 to 1
 * @param reason why it failed, and what to do
 * @param trainedOn what the model was trained on
 * @param made how the model was made: fitted on all days; older records may say that another was brought up to date,
 *     and why
 * @param loss mean pinball loss of the last epoch of the model for tomorrow, in shares of the usual; null where there
 *     was no row to learn from
 * @param trial how the recipe did on days that it had not seen
 * @param trialNote why there was no trial
 * @param modelVersion the version of the model that came out
 * @param gate what the new model, the one in use and the baker's rule cost on days that no model had seen
 * @param verdict what became of the new model, and why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrainingRecord(
        long id,
        String chain,
        TrainingState state,
        TrainingCause cause,
        Instant askedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Double seconds,
        String stage,
        double progress,
        @Nullable Fact reason,
        @Nullable TrainedOn trainedOn,
        @Nullable List<Fact> made,
        @Nullable Double loss,
        @Nullable Trial trial,
        @Nullable Fact trialNote,
        @Nullable Integer modelVersion,
        @Nullable GateRecord gate,
        @Nullable List<Fact> verdict) {

    /**
     * What a model was trained on.
     *
     * @param bakeries how many bakeries had sales
     * @param products how many products had sales
     * @param rows how many open days of series it learned from; null until they have been counted
     * @param days how many days lie between the first and the last, both counted
     * @param firstDay the first day of the history
     * @param lastDay the newest day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TrainedOn(
            int bakeries, int products, @Nullable Long rows, int days, LocalDate firstDay, LocalDate lastDay) {}
}
