package io.levain.exchange;

import io.levain.files.BadFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/** Writes all that Levain keeps of a chain into a folder of the files. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = FolderCommand.FAILED,
        description = "Writes a file for each kind of rows of which there are any, over those that are there. "
                + "What was exported can be imported again and changes nothing.",
        footer = "Settings of the server, such as --spring.datasource.url=jdbc:postgresql://..., are taken too. "
                + "Ends with 0, or with 2 if nothing could be written.")
public final class ExportCommand extends FolderCommand {

    private ExportCommand(Class<?> application) {
        super(application);
    }

    /**
     * Runs the command.
     *
     * @param application Levain's main class
     * @param arguments those after the word {@code export}
     * @return 0, or 2 if arguments, folder or database are at fault or there is nothing to write
     */
    public static int run(Class<?> application, List<String> arguments, PrintWriter out, PrintWriter err) {
        return run(new ExportCommand(application), arguments, out, err);
    }

    @Override
    int run(Folders folders, Path folder, String chainCode) {
        List<ExportedFile> files = folders.exportTo(folder, chainCode);
        if (files.isEmpty()) {
            throw new BadFolder("chain " + chainCode + " has no rows at all in this database, so nothing was written; "
                    + "--spring.datasource.url=... names another one");
        }
        files.forEach(file -> out().printf(Locale.ROOT, "%-15s %d rows%n", file.file(), file.rows()));
        out().flush();
        return 0;
    }

    @Override
    String otherwise(Path folder) {
        return "ask it for the files one by one:\n  curl -H 'Accept: text/csv' -o " + folder.resolve("sales.csv")
                + " 'http://127.0.0.1:8080/api/v1/sales?chain=" + chain() + "'";
    }
}
