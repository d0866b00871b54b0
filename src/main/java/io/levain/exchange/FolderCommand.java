package io.levain.exchange;

import io.levain.commandline.CommandRun;
import io.levain.facts.Refused;
import io.levain.files.BadFolder;
import io.levain.texts.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** What the commands on a folder share: their options, the start of Levain around them, and how they fail. */
@SuppressWarnings("NullAway.Init") // picocli fills in the options
abstract class FolderCommand implements Callable<Integer> {

    /** The exit code of what ought not to happen, apart from 1, which says that rows were refused. */
    static final int FAILED = 3;

    /** Such as {@code --spring.datasource.url=...}; none of the commands' own options has a point. */
    private static final Pattern SETTING = Pattern.compile("--[a-z][a-z0-9-]*(\\.[^=\\s]+)+=.*");

    private final Class<?> application;

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "folder with sales.csv and the others")
    private Path data;

    @Option(
            names = "--chain",
            defaultValue = "default",
            paramLabel = "CODE",
            description = "whose files they are; ${DEFAULT-VALUE} unless told")
    private String chain;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    FolderCommand(Class<?> application) {
        this.application = application;
    }

    static int run(FolderCommand command, List<String> arguments, PrintWriter out, PrintWriter err) {
        return new CommandRun(FolderCommand::told).run(command, arguments, out, err);
    }

    private static Optional<String> told(Exception failure) {
        if (failure instanceof Refused refused) {
            return Optional.of(new Texts().of(refused.fact()));
        }
        return failure instanceof BadFolder || failure instanceof StartFailed
                ? Optional.ofNullable(failure.getMessage())
                : Optional.empty();
    }

    @Override
    public Integer call() {
        for (String setting : settings) {
            if (!SETTING.matcher(setting).matches()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "there is no option " + setting + "; settings of the server have the form --name.of.it=value");
            }
        }
        try (ConfigurableApplicationContext levain = Headless.start(application, settings, () -> otherwise(data))) {
            return run(levain.getBean(Folders.class), data, chain);
        }
    }

    /** Does what the command is for; returns the exit code. */
    abstract int run(Folders folders, Path folder, String chainCode);

    /** What to do instead while a server holds the database. */
    abstract String otherwise(Path folder);

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    String chain() {
        return chain;
    }
}
