package io.levain.backtest;

import io.levain.demand.NotEnoughHistory;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Runs commands that work on a folder of the files, and tells what is wrong with arguments or folder in a sentence. */
final class FolderCommandLine {

    private static final int BAD_INPUT = 2;

    private FolderCommandLine() {}

    /** Returns 0, or 2 if the arguments or the folder are at fault. */
    static int run(Callable<Integer> command, List<String> arguments, PrintWriter out, PrintWriter err) {
        return new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, FolderCommandLine::date)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    if (e instanceof BadFolder || e instanceof NotEnoughHistory) {
                        err.println(e.getMessage());
                        return BAD_INPUT;
                    }
                    throw e;
                })
                .execute(arguments.toArray(String[]::new));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("\"" + text + "\" is not a date such as 2024-03-31");
        }
    }
}
