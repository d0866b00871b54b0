package io.levain.demand.model;

import io.levain.demand.inputs.Inputs;
import io.levain.demand.inputs.Reason;
import io.levain.demand.inputs.Target;
import io.levain.learning.Mixture;
import io.levain.learning.Standardiser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The inputs of a target as they would be with some kinds of input absent, each as it was by the mean on the days that make
 * the usual: one row for every choice of those kinds that differ from that mean, the last one with none absent.
 */
final class Absences {

    private final Target target;
    private final float[] present;
    private final float[] absent;
    /** Those that can be absent. */
    private final List<Reason> kinds;
    /** The columns of each of these. */
    private final List<int[]> columns;

    private Absences(Target target, float[] present, float[] absent, List<Reason> kinds, List<int[]> columns) {
        this.target = target;
        this.present = present;
        this.absent = absent;
        this.kinds = kinds;
        this.columns = columns;
    }

    static Absences of(Inputs inputs, Standardiser standardiser, Target target) {
        List<Reason> reasons = inputs.reasons();
        float[] present = new float[inputs.columns()];
        float[] absent = new float[inputs.columns()];
        inputs.fill(target, present, 0);
        inputs.fillUsual(target, absent, 0);
        List<Reason> kinds = new ArrayList<>();
        // of a target without such days not even the intercept is known
        for (int i = 0; i < absent.length && !Float.isNaN(absent[0]); i++) {
            Reason reason = reasons.get(i);
            if (reason != Reason.USUAL && !kinds.contains(reason) && Float.compare(present[i], absent[i]) != 0) {
                kinds.add(reason);
            }
        }
        standardiser.apply(present);
        standardiser.apply(absent);
        List<int[]> columns = kinds.stream()
                .map(kind -> IntStream.range(0, reasons.size())
                        .filter(i -> reasons.get(i) == kind)
                        .toArray())
                .toList();
        return new Absences(target, present, absent, kinds, columns);
    }

    Target target() {
        return target;
    }

    /**
     * Its rows: one for every choice of the kinds that are not absent.
     *
     * @param group of its series
     */
    Mixture rows(int group) {
        return new Mixture(present, absent, columns, group);
    }

    /**
     * What each kind adds to the median.
     *
     * @param medians that of each row, in pieces
     */
    Map<Reason, Double> reasons(IntToDoubleFunction medians) {
        Map<Reason, Double> added = new EnumMap<>(Reason.class);
        double[] shares = Shapley.shares(kinds.size(), medians);
        for (int kind = 0; kind < shares.length; kind++) {
            added.put(kinds.get(kind), shares[kind]);
        }
        added.put(Reason.USUAL, medians.applyAsDouble(0) - target.usual());
        return added;
    }
}
