package io.levain.demand.model;

import io.levain.backtest.Folders;
import io.levain.demand.past.Histories;
import io.levain.learning.Descent;
import io.levain.learning.Examples;
import io.levain.learning.Layer;
import io.levain.learning.QuantileModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Trains one level without decay and writes what it was trained on, so that an exact solver can say how far from the
 * best possible training loss gradient descent stopped.
 *
 * <p>Arguments: folder, last day, level, folder to write to. Writes {@code inputs.f32}, {@code targets.f32} and {@code
 * weights.f32} (little endian) and prints rows, columns, seconds and the mean training loss.
 */
public final class OptimumBenchmark {

    private OptimumBenchmark() {}

    public static void main(String[] args) throws IOException {
        Histories histories = Folders.read(Path.of(args[0]));
        LocalDate through = LocalDate.parse(args[1]);
        double level = Double.parseDouble(args[2]);
        TrainingSettings settings = new TrainingSettings(List.of(1), List.of(level), 1, 2, null);
        Examples examples = TrainingTable.build(histories, through, 1, settings, RowWeights.RECENT)
                .examples();
        Descent usual = Descent.forRows(examples.rows(), 1);
        // one block: nothing is held out, so that all rows are learned from
        java.util.Arrays.fill(examples.blocks(), 0);
        Descent free =
                new Descent(usual.steps(), usual.batchSize(), usual.rate(), 0, usual.averaged(), 1, 1, Layer.NONE);
        long start = System.nanoTime();
        QuantileModel model =
                QuantileModel.train(examples, new double[] {level}, free, 1, (member, epoch, epochs, loss) -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        FloatFile.write(Path.of(args[3], "inputs.f32"), examples.inputs());
        FloatFile.write(Path.of(args[3], "targets.f32"), examples.targets());
        FloatFile.write(Path.of(args[3], "weights.f32"), examples.weights());
        System.out.printf(
                Locale.ROOT,
                "%d %d %.3f %.9f%n",
                examples.rows(),
                examples.columns(),
                seconds,
                loss(examples, level, model.predict(examples.inputs(), examples.groups(), examples.rare())));
    }

    private static double loss(Examples examples, double level, float[] predictions) {
        double sum = 0;
        for (int i = 0; i < predictions.length; i++) {
            double missing = (double) examples.targets()[i] - predictions[i];
            sum += examples.weights()[i] * Math.max(level * missing, (level - 1) * missing);
        }
        return sum / predictions.length;
    }
}
