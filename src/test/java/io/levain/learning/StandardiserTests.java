package io.levain.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class StandardiserTests {

    @Test
    void takesAwayTheMeanAndDividesByTheDeviation() {
        assertThat(standardised(2, 4, 6, 8))
                .containsExactly(inDeviations(-3), inDeviations(-1), inDeviations(1), inDeviations(3));
    }

    @Test
    void standsTheUnknownAtTheMeanAndLeavesItOutOfIt() {
        assertThat(standardised(-1, Float.NaN, 1)).containsExactly(-1, 0, 1);
        assertThat(standardised(Float.NaN, Float.NaN)).containsExactly(0, 0);
    }

    @Test
    void takesATinyDeviationForTheLeast() {
        float[] rare = new float[100];
        rare[0] = 1;
        float[] standardised = standardised(rare);

        assertThat(standardised[0]).isEqualTo(.99f / .35f);
        assertThat(standardised[1]).isEqualTo(-.01f / .35f);
    }

    @Test
    void clipsAtEight() {
        Standardiser standardiser = Standardiser.measure(new float[] {-2, 2}, new boolean[] {false});
        float[] inputs = {14, 18, -200, Float.POSITIVE_INFINITY};

        standardiser.apply(inputs);

        assertThat(inputs).containsExactly(7, 8, -8, 8);
    }

    @Test
    void clipsAtSixteenWhatKeepsItsSize() {
        Standardiser standardiser = Standardiser.measure(new float[] {-1, 1}, new boolean[] {true});
        float[] inputs = {9, 17, -100};

        standardiser.apply(inputs);

        assertThat(inputs).containsExactly(9, 16, -16);
    }

    @Test
    void leavesAColumnAsItIsWhereToldTo() {
        float[] inputs = {1, 3, 1, 5};

        Standardiser.measure(inputs, new boolean[] {true, false}).apply(inputs);

        assertThat(inputs).containsExactly(1, -1, 1, 1);
    }

    @Test
    void takesTheSizesOfAnotherButPutsTheUnknownWhereItsOwnMeanIs() {
        Standardiser others = Standardiser.measure(new float[] {0, 4, 0, 8}, new boolean[] {false, false});
        float[] own = {12, Float.NaN, 16, Float.NaN};

        Standardiser adopted = Standardiser.measure(own, new boolean[] {false, false}, others, new int[] {1, 0});

        float[] inputs = {8, 0, Float.NaN, Float.NaN};
        adopted.apply(inputs);
        // the first column is the others' second, of mean 6 and deviation 2; nothing is known here of the other
        assertThat(inputs).containsExactly(1, 0, 4, 0);
    }

    @Test
    void standardisesTheSameAfterItWasWrittenAndRead() throws IOException {
        Standardiser written = Standardiser.measure(new float[] {1, 3, 2, 5, 1, 10}, new boolean[] {true, false});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.write(new DataOutputStream(bytes));

        Standardiser read = Standardiser.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        float[] inputs = {1, 4, 1, -7, Float.NaN, Float.NaN};
        float[] again = inputs.clone();
        written.apply(inputs);
        read.apply(again);
        assertThat(again).containsExactly(inputs);
    }

    private static float[] standardised(float... column) {
        float[] inputs = column.clone();
        Standardiser.measure(inputs, new boolean[] {false}).apply(inputs);
        return inputs;
    }

    /** So many pieces in deviations of 2, 4, 6 and 8. */
    private static float inDeviations(float pieces) {
        return pieces / (float) Math.sqrt(5);
    }
}
