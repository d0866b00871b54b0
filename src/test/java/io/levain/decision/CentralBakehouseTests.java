package io.levain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.decision.Bakehouse.Press;
import io.levain.decision.CentralBakehouse.Good;
import io.levain.demand.model.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CentralBakehouseTests {

    private static final Press WHEAT = new Press("wheat", 30);

    @Test
    void fillsTraysWithWhatAllShopsWantTogether() {
        List<List<Integer>> bakes = bakes(List.of(good(10, sure(13, 3), sure(9, 3), sure(8, 3))), null);

        assertThat(bakes).containsExactly(List.of(13, 9, 8));
    }

    @Test
    void leavesOutWhatEarnsLeastWhereATrayIsNotFilled() {
        List<List<Integer>> bakes = bakes(List.of(good(10, sure(11, 3), sure(11, 9))), null);

        assertThat(bakes).containsExactly(List.of(9, 11));
    }

    @Test
    void fillsPressesOfADoughOverProductsAndShops() {
        List<Good> goods = List.of(
                new Good(List.of(sure(13, 3), sure(9, 3)), 5, WHEAT),
                good(10, sure(11, 3)),
                new Good(List.of(sure(30, 3), sure(6, 3)), null, WHEAT));

        List<List<Integer>> bakes = bakes(goods, null);

        assertThat(sum(bakes.get(0)) % 5).isZero();
        assertThat(sum(bakes.get(0)) + sum(bakes.get(2))).isEqualTo(60);
        assertThat(bakes.get(1)).containsExactly(10);
    }

    @Test
    void bakesNoMoreForAllThanTheOvenHoldsButForOrders() {
        Shelf ordered = new Shelf(Demand.surely(0), ServiceLevel.byHand(.7), 1, new Limits(null, null, 0), 4);
        List<Good> goods = List.of(good(10, sure(13, 3), sure(9, 4), ordered), good(null, sure(12, 9), sure(8, 2)));

        assertThat(bakes(goods, 30)).containsExactly(List.of(7, 9, 4), List.of(12, 2));
    }

    @Test
    void countsShopsByThemselvesWhereNothingIsShared() {
        assertThat(bakes(List.of(good(null, sure(13, 3), sure(9, 3))), 99)).containsExactly(List.of(13, 9));
        assertThat(CentralBakehouse.plan(List.of(), 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void costsAsLittleAsAnyPlanOfTheSameTree(long seed) {
        Random random = new Random(seed);
        List<Good> goods = new ArrayList<>();
        List<Part> pressed = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (int product = 0; product < 3; product++) {
            List<Shelf> shelves = new ArrayList<>();
            for (int shop = 0; shop < 4; shop++) {
                shelves.add(spread(random.nextInt(20), random.nextInt(15), 2 + random.nextInt(8)));
            }
            int tray = 1 + random.nextInt(8);
            boolean shares = random.nextBoolean();
            goods.add(new Good(shelves, tray, shares ? WHEAT : null));
            (shares ? pressed : parts).add(new SharedLimit(List.copyOf(shelves), tray, null));
        }
        if (!pressed.isEmpty()) {
            parts.add(new SharedLimit(pressed, WHEAT.pieces(), null));
        }
        int oven = 60 + random.nextInt(120);

        double cost = 0;
        List<List<BakeCount>> counts = CentralBakehouse.plan(goods, oven);
        for (int i = 0; i < goods.size(); i++) {
            for (int j = 0; j < 4; j++) {
                cost += goods.get(i).shelves().get(j).cost(counts.get(i).get(j).bake());
            }
        }
        assertThat(cost).isCloseTo(BakePlan.of(new SharedLimit(parts, 1, oven)).cost(), within(1e-9));
        assertThat(counts.stream()
                        .flatMap(List::stream)
                        .mapToInt(BakeCount::bake)
                        .sum())
                .isLessThanOrEqualTo(oven);
    }

    private static List<List<Integer>> bakes(List<Good> goods, @Nullable Integer oven) {
        return CentralBakehouse.plan(goods, oven).stream()
                .map(counts -> counts.stream().map(BakeCount::bake).toList())
                .toList();
    }

    private static int sum(List<Integer> bakes) {
        return bakes.stream().mapToInt(Integer::intValue).sum();
    }

    private static Good good(@Nullable Integer tray, Shelf... shelves) {
        return new Good(List.of(shelves), tray, null);
    }

    /** Of a demand that is nearly sure; a piece costs 1. */
    private static Shelf sure(double demand, double price) {
        return shelf(new double[] {demand - .2, demand, demand + .2}, price);
    }

    private static Shelf spread(double least, double wide, double price) {
        return shelf(new double[] {least, least + wide / 3, least + wide}, price);
    }

    private static Shelf shelf(double[] pieces, double price) {
        Demand demand = new Demand(new Quantiles(new double[] {.1, .5, .9}, pieces));
        return new Shelf(demand, ServiceLevel.byHand((price - 1) / price), price, Limits.NONE, 0);
    }
}
