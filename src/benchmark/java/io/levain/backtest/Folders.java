package io.levain.backtest;

import io.levain.demand.past.Histories;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Opens the backtest's reading of a folder to benchmarks in other packages. */
public final class Folders {

    private Folders() {}

    /** The folder as histories, weather included; rows that are left out are told on standard error. */
    public static Histories read(Path folder) {
        return read(folder, true);
    }

    /** The same, with or without the weather. */
    public static Histories read(Path folder, boolean withWeather) {
        PrintWriter complaints = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        return DataFolder.read(folder, new FileReading(folder, complaints), withWeather);
    }
}
