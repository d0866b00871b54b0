package io.levain.forecast;

import io.levain.decision.BakeCount;
import io.levain.decision.StepKind;
import io.levain.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tells how a count comes about that was shared out among shops: as before, and what sharing added or took. */
final class AllottedSteps {

    private AllottedSteps() {}

    /**
     * The steps to another count, which add up to it.
     *
     * @param before those to the count before, which may have been shared out already; empty where none were noted
     */
    static List<Fact> of(List<Fact> before, BakeCount countBefore, BakeCount count) {
        Predicate<Fact> shared = step -> step.is(StepKind.OTHER_SHOPS);
        double sharedBefore = before.stream()
                .filter(shared)
                .mapToDouble(AllottedSteps::pieces)
                .sum();
        double pieces = count.bake() - (countBefore.bake() - sharedBefore);
        List<Fact> steps =
                new ArrayList<>(before.stream().filter(shared.negate()).toList());
        if (!steps.isEmpty() && pieces != 0) {
            boolean ordered = steps.get(steps.size() - 1).is(StepKind.FIRM_ORDERS);
            steps.add(
                    ordered ? steps.size() - 1 : steps.size(),
                    Fact.of(StepKind.OTHER_SHOPS).with("pieces", pieces));
        }
        return List.copyOf(steps);
    }

    private static double pieces(Fact step) {
        return step.parameters().get("pieces") instanceof Number pieces ? pieces.doubleValue() : 0;
    }
}
