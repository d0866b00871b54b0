package io.levain.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.evaluation.Contestant;
import io.levain.evaluation.DayCosts;
import io.levain.evaluation.Gain;
import io.levain.evaluation.Gate;
import io.levain.evaluation.HeldBack;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the gate found after a training: what the new model, the one in use and the baker's rule cost on days that
 * neither model had seen. For this the models are stood for by their shadows. A cost is what missed and unsold pieces
 * cost together at each product's own service level: 10 times the level a missed piece, 10 times what is left to 1 an
 * unsold one.
 *
 * @param from the first of those days
 * @param to the last of them
 * @param days on how many of them anything was foretold and sold
 * @param rows how many days of series were scored
 * @param winner who serves from then on, unless another version was chosen by hand
 * @param sameRecipe whether champion and challenger were made the same way; null without a champion
 * @param champion the model in use; null if there was none, or none that could be tried
 * @param challenger the new model
 * @param rule the baker's rule
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GateRecord(
        LocalDate from,
        LocalDate to,
        int days,
        long rows,

        @Schema(allowableValues = {"champion", "challenger", "rule"})
        String winner,

        @Nullable Boolean sameRecipe,
        @Nullable Contender champion,
        Contender challenger,
        Contender rule) {

    /**
     * What one of them cost.
     *
     * @param version the version of the model; null for the rule
     * @param costPerDay the mean cost of a day
     * @param winnersGain how much less the winner cost a day; null for the winner itself
     * @param standardError how far that gain may be off by chance; null for the winner itself
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contender(
            @Nullable Integer version,
            double costPerDay,
            @Nullable Double winnersGain,
            @Nullable Double standardError) {

        private static Contender of(@Nullable Integer version, DayCosts costs, @Nullable Gain winners) {
            return new Contender(
                    version,
                    costs.mean(),
                    winners == null ? null : winners.mean(),
                    winners == null ? null : winners.standardError());
        }
    }

    /**
     * Writes down what the gate decided.
     *
     * @param champion the version of the model in use; null if there is none
     * @param challenger the version of the new model
     */
    static GateRecord of(Gate gate, HeldBack days, @Nullable Integer champion, int challenger) {
        return new GateRecord(
                days.from(),
                days.to(),
                gate.rule().days(),
                gate.rule().rows(),
                gate.winner().word(),
                gate.champion() == null ? null : gate.sameRecipe(),
                gate.champion() == null ? null : contender(gate, Contestant.CHAMPION, champion, gate.champion()),
                contender(gate, Contestant.CHALLENGER, challenger, gate.challenger()),
                contender(gate, Contestant.RULE, null, gate.rule()));
    }

    private static Contender contender(Gate gate, Contestant who, @Nullable Integer version, DayCosts costs) {
        Gain winners = gate.winner() == who ? null : gate.costsOfWinner().gainOver(costs);
        return Contender.of(version, costs, winners);
    }
}
