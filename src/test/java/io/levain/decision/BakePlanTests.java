package io.levain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.model.Quantiles;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BakePlanTests {

    private static final Limits NONE = Limits.NONE;

    @Test
    void fillsAPressWithThreeRolls() {
        // alone they would be 20, 20 and 10
        Shelf plain = upTo(40, NONE);
        Shelf poppy = upTo(40, NONE);
        Shelf rye = upTo(20, NONE);
        SharedLimit dough = new SharedLimit(List.of(plain, poppy, rye), 30, null);

        BakePlan plan = BakePlan.of(dough);

        assertThat(plan.bake(dough)).isEqualTo(60);
        assertThat(counts(plan, plain, poppy, rye)).containsExactly(24, 24, 12);
    }

    @Test
    void fillsATrayWithThreeShopsAndGivesWhatRoundingAddsToWhomItEarnsMost() {
        // alone they would be 5, 5 and 10
        Shelf station = upTo(10, NONE);
        Shelf market = upTo(10, NONE);
        Shelf harbour = upTo(20, NONE);
        SharedLimit tray = new SharedLimit(List.of(station, market, harbour), 12, null);

        BakePlan plan = BakePlan.of(tray);

        assertThat(plan.bake(tray)).isEqualTo(24);
        assertThat(counts(plan, station, market, harbour)).containsExactly(6, 6, 12);
    }

    @Test
    void fillsAnOvenThatBakesNineTenthsOfWhatIsWantedWithWhatEarnsMost() {
        // alone they would be 40 each; a piece of cake is worth three rolls
        Shelf rolls = shelf(80, 1, NONE, 0);
        Shelf cakes = shelf(80, 3, NONE, 0);
        SharedLimit oven = new SharedLimit(List.of(rolls, cakes), 1, 72);

        BakePlan plan = BakePlan.of(oven);

        assertThat(counts(plan, rolls, cakes)).containsExactly(34, 38);
        assertThat(plan.bake(oven)).isEqualTo(72);
        assertThat(plan.cost()).isCloseTo(rolls.cost(34) + cakes.cost(38), within(1e-9));
    }

    @Test
    void bakesTheFewestOfThoseThatCostTheSame() {
        // rounded, .3 * 7 comes out above .7 * 3
        Demand seven = new Demand(new Quantiles(new double[] {.5}, new double[] {7}));
        Shelf shelf = new Shelf(seven, ServiceLevel.byHand(.3), 1, new Limits(10, null, null), 0);

        assertThat(BakePlan.of(shelf).bake(shelf)).isZero();
    }

    @Test
    void bindsShopsInAProductAndProductsInAnOven() {
        Shelf station = upTo(20, NONE);
        Shelf market = upTo(20, NONE);
        SharedLimit loaves = new SharedLimit(List.of(station, market), 8, null);
        Shelf cakes = upTo(20, NONE);
        SharedLimit oven = new SharedLimit(List.of(loaves, cakes), 1, 22);

        BakePlan plan = BakePlan.of(oven);

        // alone they would be 24, or 16, loaves and 10 cakes
        assertThat(plan.bake(loaves)).isEqualTo(16);
        assertThat(counts(plan, station, market, cakes)).containsExactly(8, 8, 6);
    }

    @Test
    void bakesWhatWasOrderedBesideAMaximumForAll() {
        Shelf rolls = shelf(40, 1, NONE, 4.5);
        Shelf cakes = shelf(40, 1, NONE, 7);
        SharedLimit oven = new SharedLimit(List.of(rolls, cakes), 1, 10);

        BakePlan plan = BakePlan.of(oven);

        assertThat(plan.bake(oven)).isEqualTo(10 + 5 + 7);
        assertThat(plan.count(rolls)).isEqualTo(new BakeCount(5, 4.5, 10));
        assertThat(plan.count(cakes)).isEqualTo(new BakeCount(5, 7, 12));
    }

    @Test
    void fillsThePressForAnOrderWhateverTheMaximumSays() {
        Shelf rolls = shelf(40, 1, NONE, 31);
        Shelf rye = shelf(40, 1, NONE, 1);
        SharedLimit dough = new SharedLimit(List.of(rolls, rye), 30, 10);

        assertThat(BakePlan.of(dough).bake(dough)).isEqualTo(60);
    }

    @Test
    void bakesNoneWhereAMaximumLeavesNoMultipleOfThePress() {
        Shelf rolls = upTo(40, new Limits(null, 5, null));
        SharedLimit dough = new SharedLimit(List.of(rolls), 30, 20);

        assertThat(BakePlan.of(dough).bake(dough)).isZero();
    }

    @Test
    void leavesTheDisplayShortRatherThanPassAMaximumWhereThatCostsLeast() {
        Shelf rolls = shelf(10, 1, new Limits(null, 20, null), 0);
        Shelf cakes = shelf(40, 1, new Limits(null, 20, null), 0);
        SharedLimit oven = new SharedLimit(List.of(rolls, cakes), 1, 30);

        assertThat(counts(BakePlan.of(oven), rolls, cakes)).containsExactly(10, 20);
    }

    @Test
    void fillsThePressForTheDisplay() {
        Shelf rolls = upTo(4, new Limits(null, 3, null));
        SharedLimit dough = new SharedLimit(List.of(rolls), 30, null);

        assertThat(BakePlan.of(dough).bake(dough)).isEqualTo(30);
    }

    @Test
    void waitsForNoCommonMultipleThatIsAbsurdlyLarge() {
        Shelf rolls = shelf(40, 1, new Limits(9_973, null, null), 3);
        SharedLimit dough = new SharedLimit(List.of(rolls), 9_967, null);

        assertThat(BakePlan.of(dough).bake(dough)).isEqualTo(9_973);
    }

    @Test
    void knowsTheVeryShelvesAlone() {
        Shelf one = upTo(40, NONE);
        Shelf same = new Shelf(one.demand(), one.level(), one.scale(), one.limits(), one.ordered());

        BakePlan plan = BakePlan.of(new SharedLimit(List.of(one, same), 1, 30));

        assertThat(plan.bake(one) + plan.bake(same)).isEqualTo(30);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.bake(upTo(40, NONE)))
                .withMessageContaining("not in the plan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BakePlan.of(new SharedLimit(List.of(one, one), 1, 30)))
                .withMessageContaining("twice");
    }

    @Test
    void refusesNumbersThatMeanNothing() {
        Shelf shelf = upTo(40, NONE);

        assertThatIllegalArgumentException().isThrownBy(() -> new SharedLimit(List.of(), 1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new SharedLimit(List.of(shelf), 0, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new SharedLimit(List.of(shelf), 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> shelf(40, 0, NONE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> shelf(40, 1, NONE, -1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void leavesEachShelfWhatItWouldBakeAloneWhereNothingBinds(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            RandomTree tree = RandomTree.unbound(random);

            BakePlan plan = BakePlan.of(tree.root());

            for (Shelf shelf : tree.shelves()) {
                assertThat(plan.count(shelf)).isEqualTo(RandomTree.alone(shelf));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void costsNoMoreAndBreaksNoMoreThanAnyOtherCountsThatStepsLet(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            RandomTree tree = RandomTree.bounded(random);
            BakePlan plan = BakePlan.of(tree.root());

            RandomTree.Tried least = tree.least();
            RandomTree.Tried planned =
                    tree.tried(tree.shelves().stream().mapToInt(plan::bake).toArray());

            assertThat(planned.stepsFit()).isTrue();
            assertThat(planned.above()).isEqualTo(least.above());
            assertThat(planned.missing()).isEqualTo(least.missing());
            assertThat(planned.cost()).isCloseTo(least.cost(), within(1e-9));
            assertThat(planned.pieces()).isEqualTo(least.pieces());
            assertThat(plan.bake(tree.root())).isEqualTo(planned.pieces());
            assertThat(plan.cost()).isCloseTo(planned.cost(), within(1e-9));
        }
    }

    @Test
    void fillsAnOvenOfAnySizeWithTraysThatLeaveGaps() {
        Shelf rolls = upTo(120, new Limits(30, null, null));
        Shelf cakes = upTo(100, new Limits(28, null, null));
        Shelf loaves = upTo(10, NONE);
        for (int most = 0; most < 130; most++) {
            double least = Double.POSITIVE_INFINITY;
            for (int roll = 0; roll <= most; roll += 30) {
                for (int cake = 0; roll + cake <= most; cake += 28) {
                    for (int loaf = 0; loaf <= 10 && roll + cake + loaf <= most; loaf++) {
                        least = Math.min(least, rolls.cost(roll) + cakes.cost(cake) + loaves.cost(loaf));
                    }
                }
            }

            BakePlan plan = BakePlan.of(new SharedLimit(List.of(rolls, cakes, loaves), 1, most));

            assertThat(plan.cost()).isCloseTo(least, within(1e-9));
        }
    }

    @Test
    void plansADayOfAHundredProductsInOneOven() {
        Random random = new Random(7);
        List<Shelf> shelves =
                Stream.generate(() -> manyPieces(random)).limit(100).toList();
        int wanted = shelves.stream()
                .mapToInt(shelf -> RandomTree.alone(shelf).bake())
                .sum();
        SharedLimit oven = new SharedLimit(List.copyOf(shelves), 1, wanted * 9 / 10);

        BakePlan plan = BakePlan.of(oven);

        assertThat(plan.bake(oven)).isBetween(wanted * 9 / 10 - 12, wanted * 9 / 10);
        assertThat(shelves.stream().mapToInt(plan::bake).sum()).isEqualTo(plan.bake(oven));
        assertThat(shelves)
                .allSatisfy(one -> assertThat(shelves)
                        .as("what a tray less of one and more of another would cost")
                        .filteredOn(other -> isAlike(one, other))
                        .allSatisfy(other -> assertThat(changed(one, plan, -1) + changed(other, plan, 1))
                                .isGreaterThan(-1e-9)));
    }

    private static boolean isAlike(Shelf one, Shelf other) {
        return one.limits().step() == other.limits().step();
    }

    private static double changed(Shelf shelf, BakePlan plan, int trays) {
        int bake = plan.bake(shelf);
        int then = bake + trays * shelf.limits().step();
        return then < 0 ? Double.POSITIVE_INFINITY : shelf.cost(then) - shelf.cost(bake);
    }

    private static Shelf manyPieces(Random random) {
        double[] levels = IntStream.rangeClosed(1, 14).mapToDouble(i -> i / 15.).toArray();
        double[] values = random.doubles(14, 50, 600).sorted().toArray();
        int[] trays = {1, 6, 8, 10, 12};
        return new Shelf(
                new Demand(new Quantiles(levels, values)),
                ServiceLevel.byHand(.5 + random.nextDouble() * .4),
                .5 + random.nextDouble() * 3,
                new Limits(trays[random.nextInt(trays.length)], null, null),
                0);
    }

    private static int[] counts(BakePlan plan, Shelf... shelves) {
        return Arrays.stream(shelves).mapToInt(plan::bake).toArray();
    }

    private static Shelf upTo(double most, Limits limits) {
        return shelf(most, 1, limits, 0);
    }

    /** Of a demand that is anything from 0 to a number, where a missed and an unsold piece cost the same. */
    private static Shelf shelf(double most, double scale, Limits limits, double ordered) {
        Quantiles evenly = new Quantiles(new double[] {0, 1}, new double[] {0, most});
        return new Shelf(new Demand(evenly), ServiceLevel.byHand(.5), scale, limits, ordered);
    }
}
