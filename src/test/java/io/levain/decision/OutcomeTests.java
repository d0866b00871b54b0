package io.levain.decision;

import static io.levain.decision.SomeStakes.stakes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.model.Quantiles;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OutcomeTests {

    /** Half of the days sell 10, half sell 20. */
    private static final Demand DEMAND =
            new Demand(new Quantiles(new double[] {.4999999, .5000001}, new double[] {10, 20}));

    private static final Stakes STAKES = stakes("3", "1", ".2", .5);

    @Test
    void tellsWhatIsToBeExpectedOfACount() {
        Outcome outcome = Outcome.of(DEMAND, STAKES.loss(), 16, 0);

        assertThat(outcome.bake()).isEqualTo(16);
        assertThat(outcome.sold()).isCloseTo(13, within(1e-5));
        assertThat(outcome.unsold()).isCloseTo(3, within(1e-5));
        assertThat(outcome.missed()).isCloseTo(2, within(1e-5));
        assertThat(outcome.returnRate()).isCloseTo(3 / 16., within(1e-6));
        assertThat(outcome.costUnsold()).isCloseTo(3 * .8, within(1e-5));
        assertThat(outcome.costMissed()).isCloseTo(2 * 2 * .5, within(1e-5));
    }

    @Test
    void leavesToWalkInCustomersWhatWasNotOrdered() {
        Outcome outcome = Outcome.of(DEMAND, STAKES.loss(), 20, 4);

        assertThat(outcome.sold()).isCloseTo(13, within(1e-5));
        assertThat(outcome.unsold()).isCloseTo(3, within(1e-5));
        assertThat(outcome.returnRate()).as("of all that is baked").isCloseTo(3 / 20., within(1e-6));
        assertThat(Outcome.of(DEMAND, STAKES.loss(), 3, 4).missed()).isCloseTo(15, within(1e-5));
    }

    @Test
    void returnsNothingOfNothing() {
        assertThat(Outcome.of(DEMAND, STAKES.loss(), 0, 0).returnRate()).isZero();
    }

    @Test
    void knowsNoMoneyWherePriceOrCostIsUnknown() {
        Outcome priceless = Outcome.of(DEMAND, stakes(null, "1", null, null).loss(), 16, 0);
        Outcome costless = Outcome.of(DEMAND, stakes("3", null, null, null).loss(), 16, 0);

        assertThat(priceless.costUnsold()).isNull();
        assertThat(priceless.costMissed()).isNull();
        assertThat(costless.costUnsold()).isNull();
        assertThat(costless.costMissed()).isNull();
    }

    @Test
    void losesNothingWhereAPieceEarnsNothingOrStillBringsWhatItCost() {
        assertThat(Outcome.of(DEMAND, stakes("1", "2", null, null).loss(), 16, 0)
                        .costMissed())
                .isZero();
        assertThat(Outcome.of(DEMAND, stakes("3", "1", "1.5", null).loss(), 16, 0)
                        .costUnsold())
                .isZero();
    }

    @Test
    void refusesACountBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcome.of(DEMAND, STAKES.loss(), -1, 0))
                .withMessageContaining("-1");
    }

    @Test
    void tellsOfOneTrayFewerAndOneMoreWhateverTheLimitsSay() {
        Outcomes outcomes = Outcomes.around(new BakeCount(16, 4, 20), DEMAND, STAKES.loss(), new Limits(10, 20, 20));

        assertThat(outcomes.count()).isEqualTo(Outcome.of(DEMAND, STAKES.loss(), 20, 4));
        assertThat(outcomes.fewer()).isEqualTo(Outcome.of(DEMAND, STAKES.loss(), 10, 4));
        assertThat(outcomes.more()).isEqualTo(Outcome.of(DEMAND, STAKES.loss(), 30, 4));
    }

    @Test
    void knowsNoTrayFewerThanWasOrderedOrThanNone() {
        Limits tray = new Limits(10, null, null);

        assertThat(Outcomes.around(new BakeCount(9, 11, 20), DEMAND, STAKES.loss(), tray)
                        .fewer())
                .isNull();
        assertThat(Objects.requireNonNull(Outcomes.around(new BakeCount(10, 10, 20), DEMAND, STAKES.loss(), tray)
                                .fewer())
                        .bake())
                .isEqualTo(10);
        assertThat(Outcomes.around(new BakeCount(0, 0, 0), DEMAND, STAKES.loss(), tray)
                        .fewer())
                .isNull();
    }
}
