package io.levain.decision;

import static io.levain.decision.SomeStakes.stakes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StakesTests {

    @Test
    void weighsProductsByWhatAMissedAndAnUnsoldPieceLose() {
        assertThat(Stakes.scales(List.of(stakes("3", "1", ".5", .5), stakes("9", "2", null, null))))
                .containsExactly(1.5, 9.);
    }

    @Test
    void takesTheMeanForThoseOfUnknownMoney() {
        assertThat(Stakes.scales(List.of(
                        stakes("3", "1", null, null), stakes(null, "1", null, null), stakes("5", "1", null, null))))
                .containsExactly(3., 4., 5.);
    }

    @Test
    void countsNoLossTwiceWherePiecesSellBelowTheirCost() {
        assertThat(Stakes.scales(List.of(stakes("1", "2", null, null), stakes("1", "1", "1", null))))
                .as("an unsold piece alone loses, and one that loses nothing is as unknown")
                .containsExactly(2., 2.);
    }

    @Test
    void weighsAllAlikeWhereNoMoneyIsKnown() {
        assertThat(Stakes.scales(List.of(stakes(null, null, null, null), stakes("3", null, null, null))))
                .containsExactly(1., 1.);
    }
}
