package io.levain.demand.model;

import com.sun.management.OperatingSystemMXBean;
import io.levain.backtest.Folders;
import io.levain.demand.past.Histories;
import io.levain.demand.past.Series;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells how long Levain takes, measured inside a JVM that has done nothing before: by the clock, and in seconds of all
 * processors ("busy"), the JVM's own compiling among them.
 *
 * <p>Arguments: {@code table} or {@code train}, folder, first and last day to foretell, horizon, the
 * backtest's word for the weather, {@code shipped} or {@code none} for the starter. Prints a line of JSON: the
 * rows and columns of a training table from nothing and the seconds that building it takes; or those of a full
 * training, which builds its table too, and of all forecasts.
 */
public final class LevainTimes {

    private static final int THREADS = 2;

    private final Histories histories;
    private final LocalDate from;
    private final LocalDate to;
    private final int horizon;
    private final TrainingSettings settings;

    private LevainTimes(String[] args) {
        histories = Folders.read(Path.of(args[1]), args[5]).histories();
        from = LocalDate.parse(args[2]);
        to = LocalDate.parse(args[3]);
        horizon = Integer.parseInt(args[4]);
        settings = new TrainingSettings(
                List.of(horizon),
                TrainingSettings.LEVELS,
                1,
                THREADS,
                args[6].equals("shipped") ? Starter.shipped() : null);
    }

    public static void main(String[] args) {
        LevainTimes times = new LevainTimes(args);
        switch (args[0]) {
            case "table" -> times.table();
            case "train" -> times.train();
            default -> throw new IllegalArgumentException(args[0] + " is neither table nor train");
        }
    }

    private void table() {
        TrainingSettings fromNothing = new TrainingSettings(settings.horizons(), settings.levels(), 1, THREADS, null);
        Stopwatch watch = new Stopwatch();
        TrainingTable table =
                TrainingTable.build(histories, from.minusDays(horizon), horizon, fromNothing, RowWeights.RECENT);
        System.out.printf(
                Locale.ROOT,
                "{\"rows\": %d, \"columns\": %d, %s}%n",
                table.examples().rows(),
                table.examples().columns(),
                watch.read("table"));
    }

    private void train() {
        Stopwatch training = new Stopwatch();
        DemandModel model = DemandModel.train(histories, from.minusDays(horizon), settings, TrainingProgress.NONE);
        String trained = training.read("train");
        Stopwatch forecasting = new Stopwatch();
        Set<Series> all = new HashSet<>(histories.series());
        for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
            model.forecast(histories, all, date, date.minusDays(horizon));
        }
        System.out.printf("{%s, %s}%n", trained, forecasting.read("forecast"));
    }

    private static final class Stopwatch {

        private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        private final long start = System.nanoTime();
        private final long busyBefore = machine.getProcessCpuTime();

        /** Both times since it was made, as two members of a JSON object. */
        String read(String name) {
            double seconds = (System.nanoTime() - start) / 1e9;
            double busy = (machine.getProcessCpuTime() - busyBefore) / 1e9;
            return String.format(Locale.ROOT, "\"%s\": %.3f, \"%s_busy\": %.3f", name, seconds, name, busy);
        }
    }
}
