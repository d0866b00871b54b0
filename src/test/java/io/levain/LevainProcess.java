package io.levain;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Levain as a process of its own, as {@code java -jar levain.jar} starts it, in a directory of its own. */
final class LevainProcess {

    private static final String TESTS = File.separator + "test-classes";

    private final Path directory;

    LevainProcess(Path directory) {
        this.directory = directory;
    }

    /** How it ended and what it printed. */
    record End(int code, String out, String err) {}

    /** Runs it to its end. */
    End run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end: " + List.of(arguments));
        }
        return new End(process.exitValue(), Files.readString(out(), StandardCharsets.UTF_8), Files.readString(err()));
    }

    /** Starts it, to go on until it ends by itself or is stopped. What it prints replaces what one before printed. */
    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "io.levain.LevainApplication"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out().toFile())
                .redirectError(err().toFile())
                .start();
    }

    /** What it has printed so far. */
    String printed() throws IOException {
        return Files.readString(out(), StandardCharsets.UTF_8);
    }

    private Path out() {
        return directory.resolve("out.txt");
    }

    private Path err() {
        return directory.resolve("err.txt");
    }

    /** Without the classes of the tests, whose configuration a scan would find. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.endsWith(TESTS) && !entry.endsWith(TESTS + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
