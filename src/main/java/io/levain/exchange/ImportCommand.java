package io.levain.exchange;

import io.levain.intake.BatchAnswer;
import io.levain.intake.Outcome;
import io.levain.intake.RowAnswer;
import io.levain.intake.TakeOptions;
import io.levain.texts.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Imports a folder of the files into the database that the server uses. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = FolderCommand.FAILED,
        description = "Imports a folder of the files. Rows that are there already change nothing; rows that cannot be "
                + "taken are told and left out.",
        footer = "Settings of the server, such as --spring.datasource.url=jdbc:postgresql://..., are taken too. "
                + "Ends with 0 if all rows were taken, 1 if some were refused, 2 if nothing could be done.")
public final class ImportCommand extends FolderCommand {

    private static final int MOST_TOLD = 20;
    private static final int SOME_REFUSED = 1;

    @Option(names = "--create", description = "make bakeries and products that sales name and nobody knows")
    private boolean create;

    @Option(
            names = "--live",
            description = "more sales of these days may follow, so that a day without rows, or with zeros alone, is "
                    + "missing; unless told, the folder is complete and such a day was closed")
    private boolean live;

    private final Texts texts = new Texts();

    private ImportCommand(Class<?> application) {
        super(application);
    }

    /**
     * Runs the command.
     *
     * @param application Levain's main class
     * @param arguments those after the word {@code import}
     * @return 0 if all rows were taken, 1 if some were refused, 2 if arguments, folder or database are at fault
     */
    public static int run(Class<?> application, List<String> arguments, PrintWriter out, PrintWriter err) {
        return run(new ImportCommand(application), arguments, out, err);
    }

    @Override
    int run(Folders folders, Path folder, String chainCode) {
        List<ImportedFile> files = folders.importFrom(folder, chainCode, new TakeOptions(create, !live), this::tell);
        out().flush();
        return files.stream().anyMatch(ImportedFile::leftSomethingOut) ? SOME_REFUSED : 0;
    }

    @Override
    String otherwise(Path folder) {
        return "send it the files, in this order: bakeries, products, assortment, hours, events, sales, weather, "
                + "orders:\n  curl -H 'Content-Type: text/csv' --data-binary @" + folder.resolve("sales.csv")
                + " 'http://127.0.0.1:8080/api/v1/sales?chain=" + chain() + "&create=" + create + "&history=" + !live
                + "'";
    }

    private void tell(ImportedFile file) {
        BatchAnswer answer = file.answer();
        out().printf(
                        Locale.ROOT,
                        "%-15s accepted %d, unchanged %d, corrected %d, flagged %d, refused %d%n",
                        file.file(),
                        answer.accepted(),
                        answer.unchanged(),
                        answer.corrected(),
                        answer.flagged(),
                        answer.refused());
        out().flush();
        tell("refused", file, row -> row.outcome() == Outcome.REFUSED, answer.refused());
        tell("flagged", file, RowAnswer::flagged, answer.flagged());
    }

    private void tell(String word, ImportedFile file, Predicate<RowAnswer> which, long all) {
        List<RowAnswer> rows =
                file.answer().answers().stream().filter(which).limit(MOST_TOLD).toList();
        for (RowAnswer row : rows) {
            row.sentences(file.file(), texts::of).forEach(sentence -> err().println(word + ": " + sentence));
        }
        if (all > rows.size()) {
            err().println(word + ": " + (all - rows.size()) + " more rows of " + file.file());
        }
    }
}
