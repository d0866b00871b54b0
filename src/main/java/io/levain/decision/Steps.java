package io.levain.decision;

import io.levain.demand.inputs.Reason;
import io.levain.demand.model.DemandForecast;
import io.levain.facts.FactKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How a count comes about: from the usual, step by step, in pieces that add up to what is baked. */
public final class Steps {

    /** From so many pieces on nobody asks for tenths. */
    private static final int WHOLE = 10;

    private Steps() {}

    /**
     * A step.
     *
     * @param kind a {@link StepKind} or a {@link Reason}
     * @param pieces by how many the count is more for it, negative if fewer
     */
    public record Step(FactKind kind, double pieces) {}

    /**
     * The steps to a count: the usual, then the reasons, the greatest first, then those from forecast to count; what
     * rounds to nothing is left out, but for the usual. The pieces are whole, tenths where it is about fewer than {@value
     * #WHOLE}, and add up to {@link BakeCount#bake} as they are.
     *
     * @param limits of the product alone
     * @param reasons what makes the median other than the usual, adding up to the difference
     */
    public static List<Step> of(
            DemandForecast forecast, Map<Reason, Double> reasons, ServiceLevel level, Limits limits, BakeCount count) {
        Demand demand = new Demand(forecast.quantiles());
        double median = demand.at(.5);
        double covering = demand.at(level.level());
        Limits trays = new Limits(limits.tray(), null, null);
        int free = BakeCount.of(demand, level, trays, count.ordered()).walkIn();
        int alone = BakeCount.of(demand, level, limits, count.ordered()).walkIn();
        Map<FactKind, Double> steps = new LinkedHashMap<>();
        steps.put(StepKind.USUALLY, forecast.usual());
        reasons.entrySet().stream()
                .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.getValue())))
                .forEach(reason -> steps.put(reason.getKey(), reason.getValue()));
        steps.put(StepKind.SAFETY, covering - median);
        steps.put(StepKind.TRAY, free - covering);
        steps.put(alone > free ? StepKind.MINIMUM : StepKind.MAXIMUM, (double) alone - free);
        steps.put(StepKind.SHARED, (double) count.walkIn() - alone);
        steps.put(StepKind.FIRM_ORDERS, (double) count.bake() - count.walkIn());
        return rounded(steps, Math.max(forecast.usual(), count.bake()) < WHOLE ? 10 : 1);
    }

    /** In parts of a piece, of which so many make one: those are rounded up that lose most by being rounded down. */
    private static List<Step> rounded(Map<FactKind, Double> steps, int parts) {
        List<FactKind> kinds = List.copyOf(steps.keySet());
        double[] exact =
                steps.values().stream().mapToDouble(pieces -> pieces * parts).toArray();
        double[] rounded = IntStream.range(0, exact.length)
                .mapToDouble(i -> Math.floor(exact[i]))
                .toArray();
        long missing = Math.round(IntStream.range(0, exact.length)
                .mapToDouble(i -> exact[i] - rounded[i])
                .sum());
        IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> rounded[i] - exact[i]))
                .limit(missing)
                .forEach(i -> rounded[i]++);
        List<Step> all = new ArrayList<>();
        for (int i = 0; i < rounded.length; i++) {
            if (rounded[i] != 0 || i == 0) {
                all.add(new Step(kinds.get(i), rounded[i] / parts));
            }
        }
        return all;
    }
}
