package io.levain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.model.Quantiles;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BakeCountTests {

    @Test
    void isTheNearestWholeNumberOfPieces() {
        assertThat(of(41.4, Limits.NONE, 0).bake()).isEqualTo(41);
        assertThat(of(41.6, Limits.NONE, 0).bake()).isEqualTo(42);
    }

    @Test
    void asksWhichOfTwoTraysCostsLessAndNotWhichIsNearer() {
        // nine days in ten sell 10, one 38: the level of .9 is just reached by 10, and a missed piece costs nine times
        // an unsold one
        Quantiles demand = new Quantiles(new double[] {.85, .9, .95}, new double[] {10, 10, 38});

        assertThat(BakeCount.of(new Demand(demand), ServiceLevel.byHand(.9), new Limits(8, null, null), 0)
                        .bake())
                .isEqualTo(16);
        assertThat(BakeCount.of(new Demand(demand), ServiceLevel.byHand(.5), new Limits(8, null, null), 0)
                        .bake())
                .isEqualTo(8);
    }

    @Test
    void bakesTheFewestOfThoseThatCostTheSame() {
        Limits trays = new Limits(10, null, null);
        Demand seven = new Demand(new Quantiles(new double[] {.5}, new double[] {7}));

        assertThat(of(15, trays, 0).bake()).isEqualTo(10);
        assertThat(BakeCount.of(seven, ServiceLevel.byHand(.3), trays, 0).bake())
                .as("though .3 * 7 is rounded to more than .7 * 3")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void costsNoMoreThanAnyOtherCountThatCanBeBaked(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            Quantiles demand = demand(random);
            ServiceLevel level = ServiceLevel.byHand(.05 + .9 * random.nextDouble());
            Limits limits = new Limits(1 + random.nextInt(12), random.nextInt(10), 30 + random.nextInt(60));
            double ordered = random.nextInt(3) == 0 ? 0 : random.nextInt(20) + random.nextInt(2) * .5;

            BakeCount count = BakeCount.of(new Demand(demand), level, limits, ordered);

            double least = IntStream.rangeClosed(0, 200)
                    .filter(bake -> bake % limits.step() == 0 && isAllowed(bake, limits, ordered))
                    .mapToDouble(bake -> cost(demand, level.level(), bake - ordered))
                    .min()
                    .orElseThrow();
            assertThat(isAllowed(count.bake(), limits, ordered)).isTrue();
            assertThat(cost(demand, level.level(), count.bake() - ordered)).isCloseTo(least, within(1e-4));
        }
    }

    private static boolean isAllowed(int bake, Limits limits, double ordered) {
        int firm = (int) Math.ceil(ordered);
        int minimum = Objects.requireNonNull(limits.minimum());
        int maximum = Objects.requireNonNull(limits.maximum());
        return bake >= firm + minimum && bake <= firm + maximum;
    }

    /** The mean over 4,000 days that are spread evenly over the distribution. */
    private static double cost(Quantiles demand, double level, double supply) {
        int days = 4_000;
        double cost = 0;
        for (int day = 0; day < days; day++) {
            double sold = demand.at((day + .5) / days);
            cost += level * Math.max(0, sold - supply) + (1 - level) * Math.max(0, supply - sold);
        }
        return cost / days;
    }

    private static Quantiles demand(Random random) {
        double[] levels = {.05, .1, .25, .5, .75, .9, .975};
        double[] values = random.doubles(levels.length, 0, 60).sorted().toArray();
        values[0] = random.nextBoolean() ? 0 : values[0];
        return new Quantiles(levels, values);
    }

    /** Of a demand that is surely that, where missed and unsold pieces cost the same. */
    private static BakeCount of(double quantity, Limits limits, double ordered) {
        return BakeCount.of(
                new Demand(new Quantiles(new double[] {.5}, new double[] {quantity})),
                ServiceLevel.byHand(.5),
                limits,
                ordered);
    }

    @Test
    void fillsTrays() {
        assertThat(of(41, new Limits(12, null, null), 0).bake()).isEqualTo(36);
        assertThat(of(43, new Limits(12, null, null), 0).bake()).isEqualTo(48);
        assertThat(of(5, new Limits(12, null, null), 0).bake()).isZero();
    }

    @Test
    void keepsToTheMinimumOnDisplayAndTheMaximumInWholeTrays() {
        assertThat(of(5, new Limits(12, 13, null), 0).bake()).isEqualTo(24);
        assertThat(of(100, new Limits(12, null, 50), 0).bake()).isEqualTo(48);
        assertThat(of(100, new Limits(12, 90, 50), 0).bake()).isEqualTo(48);
    }

    @Test
    void addsWhatWasOrderedAndShowsItApart() {
        BakeCount count = of(40.2, Limits.NONE, 4.5);

        assertThat(count).isEqualTo(new BakeCount(40, 4.5, 45));
    }

    @Test
    void fillsTraysWithWhatWasOrderedAndTheRest() {
        Limits trays = new Limits(10, null, null);

        assertThat(of(690, trays, 6)).isEqualTo(new BakeCount(694, 6, 700));
        assertThat(of(690, trays, 4)).isEqualTo(new BakeCount(686, 4, 690));
        assertThat(of(0, trays, 31)).isEqualTo(new BakeCount(9, 31, 40));
    }

    @Test
    void keepsMinimumAndMaximumBesideWhatWasOrdered() {
        assertThat(of(0, new Limits(10, 8, null), 7)).isEqualTo(new BakeCount(13, 7, 20));
        assertThat(of(100, new Limits(10, null, 50), 7)).isEqualTo(new BakeCount(43, 7, 50));
        assertThat(of(100, new Limits(10, null, 5), 12))
                .as("what was ordered is baked in any case")
                .isEqualTo(new BakeCount(8, 12, 20));
    }

    @Test
    void bakesOnlyWhatWasOrderedOnAClosedDayInWholeTrays() {
        assertThat(BakeCount.closed(Limits.NONE, 0)).isEqualTo(new BakeCount(0, 0, 0));
        assertThat(BakeCount.closed(Limits.NONE, 3)).isEqualTo(new BakeCount(0, 3, 3));
        assertThat(BakeCount.closed(new Limits(10, 20, null), 3)).isEqualTo(new BakeCount(7, 3, 10));
    }
}
