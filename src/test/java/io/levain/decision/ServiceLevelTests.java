package io.levain.decision;

import static io.levain.decision.SomeStakes.bounded;
import static io.levain.decision.SomeStakes.stakes;
import static io.levain.decision.SomeStakes.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.levain.decision.ServiceLevel.Alternatives;
import io.levain.decision.ServiceLevel.Bound;
import io.levain.decision.ServiceLevel.Source;
import io.levain.demand.model.Quantiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceLevelTests {

    private static final Demand DEMAND =
            new Demand(new Quantiles(new double[] {.05, .5, .975}, new double[] {10, 20, 40}));

    @Test
    void isWhatSomebodySet() {
        ServiceLevel level = ServiceLevel.of(wanted(.85, .1), DEMAND);

        assertThat(level.level()).isEqualTo(.85);
        assertThat(level.from()).isEqualTo(Source.PRODUCT);
        assertThat(level.movedBy()).isNull();
    }

    @Test
    void isTheOneOfTheCountOfWhichTheWantedShareIsLeft() {
        ServiceLevel level = ServiceLevel.of(wanted(null, .1), DEMAND);

        assertThat(level.from()).isEqualTo(Source.RETURN_RATE);
        assertThat(DEMAND.returnRate(DEMAND.at(level.level()))).isCloseTo(.1, within(.001));
    }

    @Test
    void balancesWhatAMissedAndAnUnsoldPieceCost() {
        ServiceLevel level = ServiceLevel.of(stakes("3", "1", ".2", null), DEMAND);

        assertThat(level.level()).isEqualTo(.714);
        assertThat(level.from()).isEqualTo(Source.PRICE_AND_COST);
    }

    @Test
    void isLowerWhereMissedSalesAreNotAllLost() {
        ServiceLevel level = ServiceLevel.of(stakes("3", "1", ".2", .5), DEMAND);

        assertThat(level.level()).isEqualTo(.556);
    }

    @Test
    void isTheDefaultWhereNothingIsKnownOrNothingIsEarned() {
        for (Stakes stakes :
                List.of(stakes(null, "1", null, null), stakes("1", "2", null, null), stakes("3", "1", "1", null))) {
            assertThat(ServiceLevel.of(stakes, DEMAND))
                    .isEqualTo(new ServiceLevel(.7, Source.DEFAULT, null, new Alternatives(null, null, null)));
        }
    }

    @Test
    void leavesTheReturnRateOutWhereNoDemandIsAtHand() {
        ServiceLevel level = ServiceLevel.withoutDemand(wanted(null, .1));

        assertThat(level.level()).isEqualTo(.714);
        assertThat(level.from()).isEqualTo(Source.PRICE_AND_COST);
        assertThat(level.alternatives().fromReturnRate()).isNull();
    }

    @Test
    void tellsWhatEachReasonSaysForItself() {
        Alternatives all = ServiceLevel.of(wanted(.85, .1), DEMAND).alternatives();

        assertThat(all.byHand()).isEqualTo(.85);
        assertThat(all.fromReturnRate())
                .isEqualTo(ServiceLevel.of(wanted(null, .1), DEMAND).level());
        assertThat(all.fromMoney()).isEqualTo(.714);
    }

    @Test
    void staysWithinTheOwnersFloorAndCeilingAndSaysWhichMovedIt() {
        ServiceLevel raised = ServiceLevel.of(bounded(null, .8, .9), DEMAND);
        assertThat(raised.level()).isEqualTo(.8);
        assertThat(raised.movedBy()).isEqualTo(Bound.FLOOR);
        assertThat(raised.from()).isEqualTo(Source.PRICE_AND_COST);
        assertThat(raised.alternatives().fromMoney()).isEqualTo(.714);

        ServiceLevel lowered = ServiceLevel.of(bounded(.95, .8, .9), DEMAND);
        assertThat(lowered.level()).isEqualTo(.9);
        assertThat(lowered.movedBy()).isEqualTo(Bound.CEILING);

        assertThat(ServiceLevel.of(bounded(.85, .8, .9), DEMAND).movedBy()).isNull();
    }

    @Test
    void keepsToTheCeilingWhereItLiesBelowTheFloor() {
        assertThat(ServiceLevel.of(bounded(null, .8, .6), DEMAND).level()).isEqualTo(.6);
    }

    @Test
    void goesNoFurtherThanAForecastCanTell() {
        assertThat(ServiceLevel.of(wanted(null, .9), DEMAND).level()).isEqualTo(.975);
        assertThat(ServiceLevel.of(wanted(null, .000_001), DEMAND).level()).isEqualTo(.05);
    }

    @Test
    void refusesAReturnRateThatNothingCanHave() {
        assertThatIllegalArgumentException().isThrownBy(() -> wanted(null, 1.)).withMessageContaining("1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> wanted(null, 0.));
    }

    @Test
    void hasWordsForAnswers() {
        assertThat(Source.RETURN_RATE.word()).isEqualTo("return-rate");
        assertThat(Bound.CEILING.word()).isEqualTo("ceiling");
    }
}
