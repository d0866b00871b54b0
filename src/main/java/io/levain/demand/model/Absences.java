package io.levain.demand.model;

import io.levain.demand.inputs.Inputs;
import io.levain.demand.inputs.Reason;
import io.levain.demand.inputs.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * The inputs of a target as they would be with some kinds of input absent, each as it was by the mean on the days that make
 * the usual: one row for every choice of those kinds that differ from that mean, the last one with none absent.
 */
final class Absences {

    private final Target target;
    private final List<Reason> reasons;
    private final float[] present;
    private final float[] absent;
    /** Those that can be absent. */
    private final List<Reason> kinds;

    private Absences(Target target, List<Reason> reasons, float[] present, float[] absent, List<Reason> kinds) {
        this.target = target;
        this.reasons = reasons;
        this.present = present;
        this.absent = absent;
        this.kinds = kinds;
    }

    static Absences of(Inputs inputs, Target target) {
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
        return new Absences(target, reasons, present, absent, kinds);
    }

    Target target() {
        return target;
    }

    int rows() {
        return 1 << kinds.size();
    }

    /** Writes its rows into a table, from one on. */
    void fill(float[] table, int from) {
        int columns = present.length;
        for (int row = 0; row < rows(); row++) {
            int start = (from + row) * columns;
            for (int i = 0; i < columns; i++) {
                int kind = kinds.indexOf(reasons.get(i));
                boolean isAbsent = kind >= 0 && (row & 1 << kind) == 0;
                table[start + i] = isAbsent ? absent[i] : present[i];
            }
        }
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
