package io.levain.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderedTests {

    private final Ordered ordered = new Ordered(Map.of("roll", 5., "rye", 2.), Map.of("roll", 20., "cake", 1.));

    @Test
    void addsWhatStandsToWhatIsOrderedForTheDay() {
        assertThat(ordered.due(false)).isEqualTo(Map.of("roll", 25., "rye", 2., "cake", 1.));
    }

    @Test
    void leavesOutWhatStandsOnAClosedDay() {
        assertThat(ordered.due(true)).isEqualTo(Map.of("roll", 5., "rye", 2.));
    }
}
