package io.levain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.model.Quantiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemandTests {

    private static final Quantiles QUANTILES = new Quantiles(new double[] {.1, .5, .9}, new double[] {10, 20, 40});

    @Test
    void isInTheMeanWhatItsPartsAre() {
        // a tenth at 10, two fifths about 15, two fifths about 30, a tenth at 40
        assertThat(new Demand(QUANTILES).mean()).isCloseTo(23, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 5, 10, 14, 20, 33.5, 40, 60})
    void expectsOfACountWhatTheDaysOfTheDistributionBring(double supply) {
        Demand demand = new Demand(QUANTILES);
        int days = 100_000;
        double sold = 0;
        double missed = 0;
        for (int day = 0; day < days; day++) {
            double wanted = QUANTILES.at((day + .5) / days);
            sold += Math.min(supply, wanted) / days;
            missed += Math.max(0, wanted - supply) / days;
        }

        assertThat(demand.sold(supply)).isCloseTo(sold, within(1e-6));
        assertThat(demand.missed(supply)).isCloseTo(missed, within(1e-6));
        assertThat(demand.unsold(supply)).isCloseTo(supply - sold, within(1e-6));
    }

    @Test
    void knowsADemandThatIsSure() {
        Demand demand = new Demand(new Quantiles(new double[] {.5}, new double[] {12}));

        assertThat(demand.missed(10)).isEqualTo(2);
        assertThat(demand.unsold(15)).isEqualTo(3);
        assertThat(demand.sold(15)).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {.001, .05, .2, .35, .5, .9})
    void findsTheCountOfWhichAShareIsLeft(double rate) {
        Demand demand = new Demand(QUANTILES);

        assertThat(demand.returnRate(demand.atReturnRate(rate))).isCloseTo(rate, within(1e-9));
    }

    @Test
    void findsTheCountOfWhichAShareIsLeftWhereDaysAreAlike() {
        assertThat(new Demand(new Quantiles(new double[] {.5}, new double[] {12})).atReturnRate(.25))
                .isCloseTo(16, within(1e-9));
        assertThat(new Demand(new Quantiles(new double[] {.5}, new double[] {0})).atReturnRate(.25))
                .isZero();
    }

    @Test
    void returnsAlreadyTooMuchOfTheFirstPieceWhereMostDaysSellNone() {
        Demand demand = new Demand(new Quantiles(new double[] {.1, .6, .9}, new double[] {0, 0, 5}));

        assertThat(demand.atReturnRate(.5)).isCloseTo(0, within(1e-9));
        assertThat(demand.atReturnRate(.7)).isGreaterThan(1);
    }

    @Test
    void returnsNothingOfNoPieces() {
        assertThat(new Demand(QUANTILES).returnRate(0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void refusesAReturnRateThatNoCountHas(double rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Demand(QUANTILES).atReturnRate(rate))
                .withMessageContaining("return rate " + rate);
    }

    @ParameterizedTest
    @ValueSource(doubles = {.1, .2, .5, .77, .89})
    void coversWithTheLevelOfACount(double level) {
        Demand demand = new Demand(QUANTILES);

        assertThat(demand.coverage(demand.at(level))).isCloseTo(level, within(1e-12));
    }

    @Test
    void coversNoDayOrEveryDayBeyondTheOutermostValues() {
        assertThat(new Demand(QUANTILES).coverage(9.9)).isZero();
        assertThat(new Demand(QUANTILES).coverage(40)).isEqualTo(1);
    }

    @Test
    void coversAllDaysThatSellJustThat() {
        Quantiles alike = new Quantiles(new double[] {.1, .2, .6, .9}, new double[] {3, 10, 10, 12});

        assertThat(new Demand(alike).coverage(10)).isEqualTo(.6);
    }
}
