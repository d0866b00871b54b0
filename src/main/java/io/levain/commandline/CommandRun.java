package io.levain.commandline;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Runs a command with its arguments. What is at fault in arguments or input is told in a sentence, without a trace. */
public final class CommandRun {

    /** The exit code where arguments or input are at fault. */
    public static final int BAD_INPUT = 2;

    private final Function<Exception, Optional<String>> telling;

    /** @param telling the failures that a sentence says all of, and that sentence; any other one is thrown on */
    public CommandRun(Function<Exception, Optional<String>> telling) {
        this.telling = telling;
    }

    /** Returns what the command does, or {@link #BAD_INPUT}. Dates are ISO dates, words of enums in any case. */
    public int run(Callable<Integer> command, List<String> arguments, PrintWriter out, PrintWriter err) {
        return new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, CommandRun::date)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    err.println(telling.apply(e).orElseThrow(() -> e));
                    return BAD_INPUT;
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
