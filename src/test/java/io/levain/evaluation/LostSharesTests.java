package io.levain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.simulation.OtherPurchases;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostSharesTests {

    private static final int SEEDS = 24;

    /** In simulated years, busy days and quiet ones in common; the truth is what the simulation lost. */
    @ParameterizedTest
    @ValueSource(doubles = {0, .3, 1})
    void findsTheShareThatIsTrue(double instead) {
        double error = 0;
        double bias = 0;
        int withinOne = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            OtherPurchases world = new OtherPurchases(seed, instead);
            LostShares.Share shop =
                    LostShares.of(days(world, 365)).orElseThrow().shop();
            double off = shop.lost() - world.lost();
            bias += off / SEEDS;
            error += Math.abs(off) / SEEDS;
            withinOne += Math.abs(off) <= shop.standardError() ? 1 : 0;
        }
        assertThat(error).isLessThan(.1);
        assertThat(bias).isCloseTo(0, within(.06));
        assertThat(withinOne / (double) SEEDS).isBetween(.45, .9);
    }

    /** What sells beside an empty shelf says nothing by itself: a busy day empties one and lifts the other. */
    @Test
    void isNotFooledByBusyDays() {
        List<ShortDay> days = days(new OtherPurchases(3, 0), 2_000);
        double cross = 0;
        double square = 0;
        for (ShortDay day : days) {
            double missed =
                    day.products().stream().mapToDouble(ShortDay.Sale::missed).sum();
            double more = day.products().stream()
                    .filter(sale -> sale.missed() == 0)
                    .mapToDouble(sale -> sale.sold() - sale.foretold())
                    .sum();
            cross += missed * more;
            square += missed * missed;
        }
        double naive = 1 - cross / square;

        double lost = LostShares.of(days).orElseThrow().shop().lost();
        assertThat(lost).isCloseTo(1, within(.1));
        assertThat(Math.abs(naive - 1)).isGreaterThan(.15);
    }

    @Test
    void drawsAProductToItsCategoryAndSaysHowSureItIs() {
        LostShares shares = LostShares.of(days(new OtherPurchases(5, .3), 365)).orElseThrow();

        assertThat(shares.products()).hasSize(12);
        assertThat(shares.categories()).containsOnlyKeys("c0", "c1", "c2");
        assertThat(shares.products().values())
                .allSatisfy(product -> assertThat(product.standardError())
                        .isGreaterThan(shares.shop().standardError())
                        .isLessThan(.3));
    }

    @Test
    void knowsHowManyDaysAreMissing() {
        assertThat(new LostShares.Share(.5, .6, 100).daysTo(.3)).isEqualTo(300);
        assertThat(new LostShares.Share(.5, .2, 100).daysTo(.3)).isZero();
    }

    @Test
    void saysNothingWhereNothingFollows() {
        assertThat(LostShares.of(List.of())).isEmpty();
        assertThat(LostShares.of(days(new OtherPurchases(1, .3), 20))).isEmpty();
        ShortDay plenty = new ShortDay(
                List.of(new ShortDay.Sale("a", null, 10, 40, 10, 0), new ShortDay.Sale("b", null, 10, 40, 10, 0)));
        assertThat(LostShares.of(Stream.generate(() -> plenty).limit(100).toList()))
                .isEmpty();
    }

    private static List<ShortDay> days(OtherPurchases world, int days) {
        return Stream.generate(() -> new ShortDay(world.next().stream()
                        .map(sale -> new ShortDay.Sale(
                                "p" + sale.product(),
                                "c" + sale.category(),
                                sale.foretold(),
                                sale.baked(),
                                sale.sold(),
                                sale.missed()))
                        .toList()))
                .limit(days)
                .toList();
    }
}
