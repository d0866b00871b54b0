package io.levain.demand;

import io.levain.learning.QuantileModel;
import io.levain.learning.Standardiser;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/** The part of a model that looks a given number of days ahead. */
record HorizonModel(int horizon, Inputs inputs, Standardiser standardiser, QuantileModel quantiles) {

    /** The distribution of demand over the usual, a row for each target, in pieces. */
    List<Quantiles> predict(List<Target> targets) {
        float[] table = new float[targets.size() * inputs.columns()];
        for (int i = 0; i < targets.size(); i++) {
            inputs.fill(targets.get(i), table, i);
        }
        standardiser.apply(table);
        float[] ratios = quantiles.predict(table);
        double[] levels = quantiles.levels();
        return java.util.stream.IntStream.range(0, targets.size())
                .mapToObj(i -> pieces(levels, ratios, i, targets.get(i).usual()))
                .toList();
    }

    private static Quantiles pieces(double[] levels, float[] ratios, int row, double usual) {
        double[] values = new double[levels.length];
        for (int j = 0; j < values.length; j++) {
            values[j] = Math.max(0, ratios[row * values.length + j]) * usual;
        }
        return new Quantiles(levels, values);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(horizon);
        inputs.write(out);
        standardiser.write(out);
        quantiles.write(out);
    }

    static HorizonModel read(DataInput in) throws IOException {
        return new HorizonModel(in.readInt(), Inputs.read(in), Standardiser.read(in), QuantileModel.read(in));
    }
}
