package io.levain.backtest;

import io.levain.commandline.CommandRun;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.Starter;
import io.levain.demand.model.TrainingSettings;
import io.levain.demand.past.Histories;
import io.levain.demand.past.Notice;
import io.levain.evaluation.Foresight;
import io.levain.evaluation.Retrain;
import io.levain.evaluation.RollingOrigin;
import io.levain.files.BadFolder;
import io.levain.texts.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How Levain would have done on a folder of the files, honest, beside the baker's rule. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells how Levain would have done on a folder of the files, day by day from the days then known.")
@SuppressWarnings("NullAway.Init") // picocli fills in the options that are required
public final class BacktestCommand implements Callable<Integer> {

    private static final Texts TEXTS = new Texts();

    private static final int MOST_NOTICES = 20;

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "folder with sales.csv and the others")
    private Path data;

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "first day to foretell")
    private LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "last day to foretell")
    private LocalDate to;

    @Option(
            names = "--retrain",
            defaultValue = "weekly",
            description = "how often to train anew: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told")
    private Retrain retrain;

    @Option(
            names = "--horizon",
            defaultValue = "1",
            paramLabel = "DAYS",
            description = "how many days back the newest known day lies; ${DEFAULT-VALUE} unless told")
    private int horizon;

    @Option(
            names = "--levels",
            split = ",",
            defaultValue = "0.1,0.25,0.5,0.75,0.9",
            paramLabel = "L",
            description = "service levels to score; ${DEFAULT-VALUE} unless told")
    private List<Double> levels;

    @Option(
            names = "--weather",
            defaultValue = "observed",
            description = "what is known of the weather of a day that is foretold: observed (standing for a perfect"
                    + " forecast), issued (as forecast before it; where weather.csv has no forecasts, the observed with"
                    + " errors of their size) or none; ${DEFAULT-VALUE} unless told")
    private Weather weather;

    @Option(
            names = "--starter",
            defaultValue = "shipped",
            paramLabel = "WHICH",
            description = "what learning starts from: shipped, none, or a file that the command starter wrote; shipped"
                    + " unless told")
    private String starter;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "where the randomness starts; ${DEFAULT-VALUE} unless told")
    private long seed;

    @ArgGroup(
            exclusive = false,
            heading = "%nTo tell the money lost, where products.csv and bakeries.csv do not say it:%n")
    private MoneyOptions money = new MoneyOptions();

    @Option(names = "--out", paramLabel = "FILE", description = "write bakery,product,date,level,quantity there")
    private @Nullable Path out;

    /** What the model sees of the weather. */
    enum Weather {
        OBSERVED,
        ISSUED,
        NONE;

        /** What is known of the days that are foretold. */
        Foresight foresight(IssuedWeather issued) {
            return this == ISSUED ? new WeatherForeseen(issued) : Foresight.PERFECT;
        }
    }

    /**
     * Runs the command.
     *
     * @param arguments those after the word {@code backtest}
     * @return 0, or 2 if the arguments or the folder are at fault
     */
    public static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        return new CommandRun(Failures::told).run(new BacktestCommand(), arguments, out, err);
    }

    @Override
    public Integer call() throws IOException {
        check();
        PrintWriter table = spec.commandLine().getOut();
        FileReading files = new FileReading(data, spec.commandLine().getErr());
        DataFolder.Contents folder = DataFolder.read(data, files, weather != Weather.NONE);
        Histories history = folder.histories();
        tell(history.notices(), spec.commandLine().getErr());
        if (history.observations(from, to).isEmpty()) {
            throw new BadFolder("there are no sales between " + from + " and " + to + "; sales.csv goes from "
                    + history.firstDay() + " to " + history.lastDay());
        }
        LocalDate last = to.isAfter(history.lastDay()) ? history.lastDay() : to;
        ScoreTable scores = new ScoreTable(levels, horizon);
        Foresight foresight = weather.foresight(folder.issued());
        MoneyTable lost = new MoneyTable(folder.goods().otherwise(money.unsaid()), horizon);
        run(history, last, foresight, forecast -> {
            scores.add(forecast);
            lost.add(forecast);
        });
        scores.print(table, scores.score(history, from, last));
        lost.account(history, from, last);
        lost.print(table);
        tellSoldOut(history, last, table);
        if (foresight instanceof WeatherForeseen foreseen) {
            table.println(foreseen.sentence());
        } else if (weather == Weather.OBSERVED) {
            table.println("The weather is as observed and stands for a perfect forecast.");
        }
        table.flush();
        return 0;
    }

    private void tellSoldOut(Histories history, LocalDate last, PrintWriter table) {
        int before = history.estimates(history.firstDay(), from.minusDays(1)).size();
        int foretold = history.estimates(from, last).size();
        if (before + foretold > 0) {
            table.println(foretold + " of the rows sold out, and " + before + " before them; what they missed is"
                    + " estimated to learn from, and not part of the costs.");
        }
    }

    private static void tell(List<Notice> notices, PrintWriter err) {
        notices.stream()
                .limit(MOST_NOTICES)
                .forEach(notice -> err.println(
                        "noticed: " + notice.bakery() + ": " + TEXTS.sentence(notice.fact(), Locale.ENGLISH)));
        if (notices.size() > MOST_NOTICES) {
            err.println("noticed: " + (notices.size() - MOST_NOTICES) + " more, which are not told");
        }
        err.flush();
    }

    private void check() {
        if (to.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "--to " + to + " is before --from " + from);
        }
        if (horizon < 1 || horizon > 14) {
            throw new ParameterException(spec.commandLine(), "--horizon " + horizon + " is not between 1 and 14");
        }
        money.check(spec.commandLine());
        for (double level : levels) {
            if (!(level > 0 && level < 1)) {
                throw new ParameterException(spec.commandLine(), "--levels " + level + " is not between 0 and 1");
            }
        }
    }

    private void run(Histories history, LocalDate last, Foresight foresight, Consumer<DemandForecast> each)
            throws IOException {
        TreeSet<Double> learned = new TreeSet<>(TrainingSettings.LEVELS);
        learned.addAll(levels);
        int threads = Runtime.getRuntime().availableProcessors();
        TrainingSettings settings =
                new TrainingSettings(List.of(horizon), List.copyOf(learned), seed, threads, starter());
        RollingOrigin origin = new RollingOrigin(from, last, horizon, retrain, settings, foresight);
        try (PredictionsFile file = out == null ? null : new PredictionsFile(out, levels)) {
            origin.run(history, day -> {
                for (DemandForecast forecast : day) {
                    each.accept(forecast);
                    if (file != null) {
                        file.add(forecast, history.soldAs(forecast.series(), forecast.date()));
                    }
                }
            });
        }
    }

    private @Nullable Starter starter() throws IOException {
        return switch (starter.toLowerCase(Locale.ROOT)) {
            case "shipped" -> Starter.shipped();
            case "none" -> null;
            default -> readStarter();
        };
    }

    private Starter readStarter() {
        try (InputStream in = Files.newInputStream(Path.of(starter))) {
            return Starter.read(in);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--starter " + starter + " is neither shipped nor none nor a file with a starter of this version",
                    e);
        }
    }
}
