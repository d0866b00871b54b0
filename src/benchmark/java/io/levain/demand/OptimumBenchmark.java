package io.levain.demand;

import io.levain.backtest.Folders;
import io.levain.learning.Descent;
import io.levain.learning.Examples;
import io.levain.learning.Layer;
import io.levain.learning.QuantileModel;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
        History history = Folders.read(Path.of(args[0]));
        int through = history.index(LocalDate.parse(args[1]));
        double level = Double.parseDouble(args[2]);
        Examples examples = TrainingTable.build(history, through, 1, null, 2).examples();
        Descent usual = Descent.forRows(examples.rows(), 1);
        // one block: nothing is held out, so that all rows are learned from
        java.util.Arrays.fill(examples.blocks(), 0);
        Descent free =
                new Descent(usual.steps(), usual.batchSize(), usual.rate(), 0, usual.averaged(), 1, 1, Layer.NONE);
        long start = System.nanoTime();
        QuantileModel model =
                QuantileModel.train(examples, new double[] {level}, free, 1, (member, epoch, epochs, loss) -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        write(Path.of(args[3], "inputs.f32"), examples.inputs());
        write(Path.of(args[3], "targets.f32"), examples.targets());
        write(Path.of(args[3], "weights.f32"), examples.weights());
        System.out.printf(
                Locale.ROOT,
                "%d %d %.3f %.9f%n",
                examples.rows(),
                examples.columns(),
                seconds,
                loss(examples, level, model.predict(examples.inputs(), examples.groups())));
    }

    private static double loss(Examples examples, double level, float[] predictions) {
        double sum = 0;
        for (int i = 0; i < predictions.length; i++) {
            double missing = (double) examples.targets()[i] - predictions[i];
            sum += examples.weights()[i] * Math.max(level * missing, (level - 1) * missing);
        }
        return sum / predictions.length;
    }

    private static void write(Path file, float[] values) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ByteBuffer bytes = ByteBuffer.allocate(4 * 4096).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < values.length; i++) {
                bytes.putFloat(values[i]);
                if (!bytes.hasRemaining() || i == values.length - 1) {
                    out.write(bytes.array(), 0, bytes.position());
                    bytes.clear();
                }
            }
        }
    }
}
