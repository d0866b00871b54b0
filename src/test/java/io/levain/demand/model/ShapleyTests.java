package io.levain.demand.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapleyTests {

    @Test
    void sharesWhatTwoBringTogetherAlike() {
        // alone 10 and 20, together 50: each adds half of the 20 that neither brings alone
        double[] shares = Shapley.shares(2, some -> new double[] {0, 10, 20, 50}[some]);

        assertThat(shares).containsExactly(20, 30);
    }

    @Test
    void sharesNothingAmongNone() {
        assertThat(Shapley.shares(0, some -> 7)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void isTheMeanOverAllOrders(int players) {
        double[] worths = new Random(players).doubles(1 << players, -50, 200).toArray();
        double[] sums = new double[players];
        int orders = permute(new int[players], 0, 0, worths, sums);

        double[] shares = Shapley.shares(players, some -> worths[some]);

        for (int player = 0; player < players; player++) {
            assertThat(shares[player]).isCloseTo(sums[player] / orders, within(1e-9));
        }
        assertThat(Arrays.stream(shares).sum()).isCloseTo(worths[worths.length - 1] - worths[0], within(1e-9));
    }

    /** Adds what each adds in every order that goes on like that; tells how many there are. */
    private static int permute(int[] order, int placed, int here, double[] worths, double[] sums) {
        if (placed == order.length) {
            int before = 0;
            for (int player : order) {
                sums[player] += worths[before | 1 << player] - worths[before];
                before |= 1 << player;
            }
            return 1;
        }
        int orders = 0;
        for (int player = 0; player < order.length; player++) {
            if ((here & 1 << player) == 0) {
                order[placed] = player;
                orders += permute(order, placed + 1, here | 1 << player, worths, sums);
            }
        }
        return orders;
    }
}
