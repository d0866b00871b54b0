package io.levain;

import io.levain.backtest.BacktestCommand;
import io.levain.backtest.StarterCommand;
import io.levain.commandline.CommandRun;
import io.levain.exchange.ExportCommand;
import io.levain.exchange.ImportCommand;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What Levain does besides serving: the first word of the command line names it. */
final class Commands {

    private static final int BAD_INPUT = CommandRun.BAD_INPUT;

    private static final Map<String, Command> ALL = new TreeMap<>(Map.of(
            "backtest",
            BacktestCommand::run,
            "export",
            (arguments, out, err) -> ExportCommand.run(LevainApplication.class, arguments, out, err),
            "import",
            (arguments, out, err) -> ImportCommand.run(LevainApplication.class, arguments, out, err),
            "starter",
            StarterCommand::run));

    private Commands() {}

    /** One of them. */
    @FunctionalInterface
    interface Command {

        /** Runs it on the words behind its name and returns the exit code. */
        int run(List<String> arguments, PrintWriter out, PrintWriter err);
    }

    /** Whether the words ask for a command, be there one or not, and not for the server. */
    static boolean isMeant(List<String> words) {
        return !words.isEmpty() && !words.get(0).startsWith("-");
    }

    /**
     * Runs the command that the first word names.
     *
     * @return its exit code, or 2 if there is no such command
     */
    static int run(List<String> words, PrintWriter out, PrintWriter err) {
        Command command = ALL.get(words.get(0));
        if (command == null) {
            err.println("there is no command " + words.get(0) + "; there are " + String.join(", ", ALL.keySet())
                    + ", and without a command the server starts");
            return BAD_INPUT;
        }
        return command.run(words.subList(1, words.size()), out, err);
    }
}
