package io.levain.backtest;

import io.levain.files.BadFolder;
import io.levain.files.Refusal;
import io.levain.files.RowFormat;
import io.levain.files.RowSink;
import io.levain.files.UnreadableFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads the files of a folder row by row and tells of each row that cannot be taken, up to a bound. */
final class FileReading {

    private static final int MOST_TOLD = 20;

    private final Path folder;
    private final PrintWriter complaints;
    private int refused;

    FileReading(Path folder, PrintWriter complaints) {
        this.folder = folder;
        this.complaints = complaints;
    }

    /**
     * Hands over each good row of a file that must be there.
     *
     * @param taker may refuse a row by an IllegalArgumentException
     * @throws BadFolder if it is not there, or no such file
     */
    <R> void needed(RowFormat<R> format, Consumer<R> taker) {
        Path file = folder.resolve(format.file());
        if (!Files.isRegularFile(file)) {
            throw new BadFolder("there is no " + format.file() + " in " + folder);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            format.readCsv(in, new Told<>(format.file(), taker));
        } catch (UnreadableFile e) {
            throw new BadFolder(e.refusal().sentence(format.file()));
        } catch (IOException e) {
            throw new BadFolder(file + " cannot be read: " + e.getMessage());
        }
    }

    /** The same for a file that may be missing. */
    <R> void optional(RowFormat<R> format, Consumer<R> taker) {
        if (Files.exists(folder.resolve(format.file()))) {
            needed(format, taker);
        }
    }

    /** Tells of something in rows that were taken. */
    void notice(String sentence) {
        complaints.println("noticed: " + sentence);
    }

    /** How many rows were left out. */
    int refused() {
        return refused;
    }

    private void tell(String file, Refusal refusal) {
        if (++refused <= MOST_TOLD) {
            complaints.println("left out: " + refusal.sentence(file));
        } else if (refused == MOST_TOLD + 1) {
            complaints.println("left out: more rows, which are counted but not told");
        }
    }

    private final class Told<R> implements RowSink<R> {

        private final String file;
        private final Consumer<R> taker;

        Told(String file, Consumer<R> taker) {
            this.file = file;
            this.taker = taker;
        }

        @Override
        public void row(long number, R row) {
            try {
                taker.accept(row);
            } catch (IllegalArgumentException e) {
                tell(file, new Refusal(number, null, null, String.valueOf(e.getMessage())));
            }
        }

        @Override
        public void refused(Refusal refusal) {
            tell(file, refusal);
        }
    }
}
