package io.levain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.decision.Bakehouse.Decided;
import io.levain.decision.Bakehouse.Good;
import io.levain.decision.Bakehouse.Press;
import io.levain.demand.model.Quantiles;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BakehouseTests {

    private static final Press WHEAT = new Press("wheat", 30);

    @Test
    void countsEachProductByItselfWhereNothingIsShared() {
        List<Decided> decided = Bakehouse.plan(List.of(good(40, "3", null, 0), good(55, "3", null, 4)), 99);

        assertThat(bakes(decided)).containsExactly(40, 59);
    }

    @Test
    void fillsThePressesOfADoughAndLeavesOtherDoughsAlone() {
        List<Decided> decided = Bakehouse.plan(
                List.of(good(40, "3", WHEAT, 0), good(11, "3", new Press("rye", 7), 0), good(45, "3", WHEAT, 0)), null);

        assertThat(decided.get(0).count().bake() + decided.get(2).count().bake())
                .isEqualTo(90);
        assertThat(decided.get(1).count().bake()).isEqualTo(14);
    }

    @Test
    void leavesOutWhatEarnsLeastWhereTheOvenIsFull() {
        List<Good> goods = List.of(good(40, "3", null, 0), good(40, "9", null, 0), good(30, "5", WHEAT, 6));

        // the dough fills one press rather than two, and must as 6 are ordered; of the others the dearer comes first
        assertThat(bakes(Bakehouse.plan(goods, 200))).containsExactly(40, 40, 30);
        assertThat(bakes(Bakehouse.plan(goods, 70))).containsExactly(6, 40, 30);
        assertThat(bakes(Bakehouse.plan(goods, 30))).containsExactly(0, 6, 30);
    }

    @Test
    void countsMillionsOfPiecesThatShareNothing() {
        assertThat(bakes(Bakehouse.plan(List.of(good(9_000_000, "3", null, 0)), 10_000_000)))
                .containsExactly(9_000_000);
    }

    @Test
    void plansNothingOfNothing() {
        assertThat(Bakehouse.plan(List.of(), 10)).isEmpty();
    }

    private static List<Integer> bakes(List<Decided> decided) {
        return decided.stream().map(each -> each.count().bake()).toList();
    }

    /** Of a demand that is nearly sure; a piece costs 1. */
    private static Good good(double demand, String price, @Nullable Press press, double ordered) {
        Stakes stakes = new Stakes(new BigDecimal(price), BigDecimal.ONE, null, null, null, null, null, null);
        Quantiles quantiles = new Quantiles(new double[] {.1, .5, .9}, new double[] {demand - .2, demand, demand + .2});
        return new Good(new Demand(quantiles), stakes, Limits.NONE, ordered, press);
    }
}
