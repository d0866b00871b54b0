package io.levain.backtest;

import io.levain.commandline.CommandRun;
import io.levain.demand.model.Starter;
import io.levain.demand.model.TrainingProgress;
import io.levain.demand.past.Histories;
import io.levain.demand.past.History;
import io.levain.files.BadFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the weights that a bakery starts from before it has a history of its own. */
@Command(
        name = "starter",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Trains a starter, what a bakery has before it has its own history, on folders of the files.")
@SuppressWarnings("NullAway.Init") // picocli fills in the options that are required
public final class StarterCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "folder with sales.csv and the others; may be given several times")
    private List<Path> data;

    @Option(names = "--through", paramLabel = "DATE", description = "last day to learn from; all days unless told")
    private @Nullable LocalDate through;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "file to write it to")
    private Path out;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "where the randomness starts; ${DEFAULT-VALUE} unless told")
    private long seed;

    /**
     * Runs the command.
     *
     * @param arguments those after the word {@code starter}
     * @return 0, or 2 if the arguments or the folder are at fault
     */
    public static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        return new CommandRun(Failures::told).run(new StarterCommand(), arguments, out, err);
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter told = spec.commandLine().getOut();
        Histories histories = read(spec.commandLine().getErr());
        LocalDate last = through == null ? histories.lastDay() : through;
        if (last.isBefore(histories.firstDay()) || last.isAfter(histories.lastDay())) {
            throw new BadFolder("--through " + last + " is not between " + histories.firstDay() + " and "
                    + histories.lastDay() + ", the days of sales.csv");
        }
        int threads = Runtime.getRuntime().availableProcessors();
        Starter starter = Starter.train(histories, last, seed, threads, TrainingProgress.NONE);
        try (OutputStream file = Files.newOutputStream(out)) {
            starter.write(file);
        }
        told.println("wrote " + out + ", " + Files.size(out) + " bytes");
        told.flush();
        return 0;
    }

    private Histories read(PrintWriter complaints) throws IOException {
        List<History> all = new ArrayList<>();
        Set<String> bakeries = new HashSet<>();
        for (Path folder : data) {
            for (History history : DataFolder.read(folder, new FileReading(folder, complaints), true)
                    .histories()
                    .all()) {
                if (!bakeries.add(history.bakery())) {
                    throw new BadFolder(folder + " has a bakery " + history.bakery() + ", as another folder has");
                }
                all.add(history);
            }
        }
        return new Histories(all);
    }
}
