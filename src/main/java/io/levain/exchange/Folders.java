package io.levain.exchange;

import io.levain.files.BadFolder;
import io.levain.files.UnreadableFile;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.RowStore;
import io.levain.intake.TakeOptions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Takes a whole folder of files into Levain, and writes all that Levain keeps of a chain into one. */
@Service
public class Folders {

    private final List<RowStore<?>> stores;

    Folders(List<RowStore<?>> stores) {
        this.stores = FileOrder.sorted(stores);
    }

    /**
     * Imports the files that the folder has, in an order in which each finds what it refers to. A row that cannot be
     * taken stops nothing. Files of other names are left aside.
     *
     * @param chain the code of the chain whose files they are
     * @return what became of each file, in the order in which they were read
     * @throws BadFolder if there is no such folder or none of the files in it, or the header of one is wrong: then
     *     nothing was taken
     * @throws io.levain.intake.Refused if there is no such chain
     */
    public List<ImportedFile> importFrom(Path folder, String chain, TakeOptions options) {
        return importFrom(folder, chain, options, file -> {});
    }

    /** The same, telling of each file as soon as it is in. */
    List<ImportedFile> importFrom(Path folder, String chain, TakeOptions options, Consumer<ImportedFile> told) {
        List<RowStore<?>> present = storesOf(folder);
        present.forEach(store -> HeaderCheck.of(folder, store.format()));
        List<ImportedFile> imported = new ArrayList<>();
        for (RowStore<?> store : present) {
            ImportedFile file =
                    new ImportedFile(store.format().file(), take(store, Folders.file(folder, store), chain, options));
            imported.add(file);
            told.accept(file);
        }
        return List.copyOf(imported);
    }

    /** Those whose file is in the folder. */
    private List<RowStore<?>> storesOf(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadFolder("there is no folder " + folder);
        }
        List<RowStore<?>> present = stores.stream()
                .filter(store -> Files.isRegularFile(file(folder, store)))
                .toList();
        if (present.isEmpty()) {
            throw new BadFolder("there is none of the files in " + folder + "; they are called "
                    + stores.stream().map(store -> store.format().file()).collect(Collectors.joining(", ")));
        }
        return present;
    }

    private static <R> BatchAnswer take(RowStore<R> store, Path file, String chain, TakeOptions options) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return store.take(chain, RowBody.csv(in), options);
        } catch (UnreadableFile e) {
            throw new BadFolder(e.refusal().sentence(store.format().file()));
        } catch (IOException | UncheckedIOException e) {
            throw new BadFolder(file + " cannot be read: " + e.getMessage());
        }
    }

    /**
     * Writes a file for each kind of rows of which there are any, over those that are there. The files are moved to
     * their places when all are written; whatever goes wrong before leaves the folder's files as they were.
     *
     * @param folder made if it is not there yet
     * @param chain the code of the chain whose rows they are
     * @return the files that were written, with the number of rows, in the order in which they are imported
     * @throws BadFolder if a file cannot be written
     * @throws io.levain.intake.Refused if there is no such chain
     */
    public List<ExportedFile> exportTo(Path folder, String chain) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new BadFolder(folder + " is no folder");
        }
        try (FolderWriting writing = new FolderWriting(folder)) {
            for (RowStore<?> store : stores) {
                writing.write(store.rows(chain));
            }
            return writing.publish();
        } catch (IOException e) {
            throw new BadFolder("the files cannot be written to " + folder + ": " + e);
        }
    }

    private static Path file(Path folder, RowStore<?> store) {
        return folder.resolve(store.format().file());
    }
}
