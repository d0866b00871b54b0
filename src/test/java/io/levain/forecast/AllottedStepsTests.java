package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.decision.BakeCount;
import io.levain.decision.StepKind;
import io.levain.facts.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllottedStepsTests {

    private static final List<Fact> ALONE =
            List.of(step(StepKind.USUALLY, 12), step(StepKind.SAFETY, 1), step(StepKind.FIRM_ORDERS, 4));

    @Test
    void tellWhatSharingAddsBeforeWhatIsOrdered() {
        assertThat(AllottedSteps.of(ALONE, count(17), count(19)))
                .containsExactly(ALONE.get(0), ALONE.get(1), step(StepKind.OTHER_SHOPS, 2), ALONE.get(2));
    }

    @Test
    void tellItOnceHoweverOftenItIsShared() {
        List<Fact> first = AllottedSteps.of(ALONE, count(17), count(19));

        assertThat(AllottedSteps.of(first, count(19), count(16)))
                .containsExactly(ALONE.get(0), ALONE.get(1), step(StepKind.OTHER_SHOPS, -1), ALONE.get(2));
        assertThat(AllottedSteps.of(first, count(19), count(19))).isEqualTo(first);
        assertThat(AllottedSteps.of(first, count(19), count(17))).isEqualTo(ALONE);
    }

    @Test
    void tellNothingWhereNothingWasTold() {
        assertThat(AllottedSteps.of(List.of(), count(17), count(19))).isEmpty();
    }

    private static BakeCount count(int bake) {
        return new BakeCount(bake - 4, 4, bake);
    }

    private static Fact step(StepKind kind, double pieces) {
        return Fact.of(kind).with("pieces", pieces);
    }
}
