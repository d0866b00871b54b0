package io.levain.evaluation;

import io.levain.demand.model.DemandModel;
import io.levain.demand.model.Forecaster;
import io.levain.demand.model.TrainingSettings;
import io.levain.demand.past.Pasts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A new model tried beside the one in use and the baker's rule.
 *
 * @param gate what each of them cost, and so who wins
 * @param days the days, which neither model has seen
 */
public record Tried(Gate gate, HeldBack days) {

    /** On a single day nothing can be told from chance. */
    private static final int LEAST_DAYS = 2;

    /**
     * Tries a new model.
     *
     * @param held the days held back from it
     * @param challenger the new model, or what stands for it, trained without those days
     * @param champion the model in use, or what stands for it; null if there is none that could be tried
     * @param sameRecipe whether both models were made the same way
     * @param level at which service level a row is baked; asked on several threads
     * @param threads how many bakeries may be looked at side by side
     * @return empty if there are too few open days that neither has seen
     */
    public static Optional<Tried> of(
            Pasts pasts,
            HeldBack held,
            DemandModel challenger,
            @Nullable DemandModel champion,
            boolean sameRecipe,
            RowLevel level,
            int threads) {
        Optional<HeldBack> unseen = champion == null ? Optional.of(held) : held.unseen(champion.trainedThrough());
        List<Forecaster> contestants = new ArrayList<>();
        contestants.add(challenger);
        contestants.add(new BakersRule(TrainingSettings.LEVELS));
        if (champion != null) {
            contestants.add(champion);
        }
        return unseen.flatMap(days -> {
            List<DayCosts> costs = new Contest(pasts, days, level).costs(contestants, threads);
            if (costs.isEmpty() || costs.get(0).days() < LEAST_DAYS) {
                return Optional.empty();
            }
            Gate gate = new Gate(costs.get(0), champion == null ? null : costs.get(2), costs.get(1), sameRecipe);
            return Optional.of(new Tried(gate, days));
        });
    }
}
