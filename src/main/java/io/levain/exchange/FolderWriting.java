package io.levain.exchange;

import io.levain.files.RowWriter;
import io.levain.intake.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Files that are written to names of their own first, so that a broken export leaves no half of one. */
final class FolderWriting implements AutoCloseable {

    private static final String UNFINISHED = ".unfinished";

    private final Path folder;
    private final List<Path> unfinished = new ArrayList<>();
    private final List<ExportedFile> files = new ArrayList<>();

    FolderWriting(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    /** Writes the rows, and no file if there are none. */
    <R> void write(Rows<R> rows) throws IOException {
        String file = rows.format().file();
        Path path = folder.resolve(file + UNFINISHED);
        unfinished.add(path);
        long[] count = {0};
        try (RowWriter<R> csv = rows.format().writeCsv(Files.newBufferedWriter(path))) {
            rows.source().accept(row -> {
                csv.write(row);
                count[0]++;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (count[0] > 0) {
            files.add(new ExportedFile(file, count[0]));
        }
    }

    /** Moves the files to their places and names them. */
    List<ExportedFile> publish() throws IOException {
        for (ExportedFile file : files) {
            Files.move(
                    folder.resolve(file.file() + UNFINISHED),
                    folder.resolve(file.file()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return List.copyOf(files);
    }

    /** Removes what was not moved. */
    @Override
    public void close() throws IOException {
        for (Path path : unfinished) {
            Files.deleteIfExists(path);
        }
    }
}
