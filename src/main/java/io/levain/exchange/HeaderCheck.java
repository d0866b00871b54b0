package io.levain.exchange;

import io.levain.files.BadFolder;
import io.levain.files.Refusal;
import io.levain.files.RowFormat;
import io.levain.files.RowSink;
import io.levain.files.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the beginning of a file before anything of the folder is taken: a wrong header spoils all that follows. */
final class HeaderCheck {

    private HeaderCheck() {}

    /**
     * Passes over a file that can be read up to its first row.
     *
     * @throws BadFolder if it can't
     */
    static void of(Path folder, RowFormat<?> format) {
        Path file = folder.resolve(format.file());
        try (InputStream in = Files.newInputStream(file)) {
            format.readCsv(in, new UpToTheFirstRow());
        } catch (FirstRow enough) {
            // the header is right
        } catch (UnreadableFile e) {
            throw new BadFolder(e.refusal().sentence(format.file()) + "; nothing was imported");
        } catch (IOException | UncheckedIOException e) {
            throw new BadFolder(file + " cannot be read: " + e.getMessage());
        }
    }

    /** Ends the reading. */
    private static final class FirstRow extends RuntimeException {

        private static final long serialVersionUID = 1;

        FirstRow() {
            super(null, null, false, false);
        }
    }

    private static final class UpToTheFirstRow implements RowSink<Object> {

        @Override
        public void row(long number, Object row) {
            throw new FirstRow();
        }

        @Override
        public void refused(Refusal refusal) {
            throw new FirstRow();
        }
    }
}
