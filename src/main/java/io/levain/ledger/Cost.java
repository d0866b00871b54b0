package io.levain.ledger;

import io.levain.decision.Demand;
import io.levain.decision.Outcome;
import io.levain.decision.PieceLoss;
import org.jspecify.annotations.Nullable;

/**
 * What a count would have cost on a day that is over.
 *
 * @param left pieces that would have been left
 * @param missed pieces that would have been wanted in vain
 * @param unsoldMoney lost with those left; null where price or cost is unknown
 * @param missedMoney lost with those missed; null where price or cost is unknown
 */
record Cost(
        double left,
        double missed,
        @Nullable Double unsoldMoney,
        @Nullable Double missedMoney) {

    /** @param demand pieces that came to be wanted, with those ordered, as the count has them too */
    static Cost of(int count, double demand, PieceLoss loss) {
        Outcome outcome = Outcome.of(Demand.surely(demand), loss, count, 0);
        return new Cost(outcome.unsold(), outcome.missed(), outcome.costUnsold(), outcome.costMissed());
    }

    /** Money lost with both; null where price or cost is unknown. */
    @Nullable
    Double money() {
        return unsoldMoney == null || missedMoney == null ? null : Double.valueOf(unsoldMoney + missedMoney);
    }

    /** Pieces too many or too few. */
    double pieces() {
        return left + missed;
    }

    /** What a missed piece costs by the service level, and an unsold one by what is left to 1. */
    double byLevel(double level) {
        return level * missed + (1 - level) * left;
    }
}
