package io.levain.backtest;

import io.levain.demand.past.Histories;
import io.levain.evaluation.Foresight;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Opens the backtest's reading of a folder to benchmarks in other packages. */
public final class Folders {

    private Folders() {}

    /**
     * A folder, and what was known of the weather of its days before them.
     *
     * @param histories of its bakeries
     * @param foresight what is known of a day that is foretold
     */
    public record Folder(Histories histories, Foresight foresight) {}

    /** The folder as histories, weather included; rows that are left out are told on standard error. */
    public static Histories read(Path folder) {
        return read(folder, "observed").histories();
    }

    /**
     * The same as the backtest reads it.
     *
     * @param weather what its option of that name says: observed, issued or none
     */
    public static Folder read(Path folder, String weather) {
        BacktestCommand.Weather known = BacktestCommand.Weather.valueOf(weather.toUpperCase(Locale.ROOT));
        PrintWriter complaints = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        DataFolder.Contents contents =
                DataFolder.read(folder, new FileReading(folder, complaints), known != BacktestCommand.Weather.NONE);
        return new Folder(contents.histories(), known.foresight(contents.issued()));
    }
}
