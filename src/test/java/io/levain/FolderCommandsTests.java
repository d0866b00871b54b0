package io.levain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands import and export as they are run, on the H2 file of the directory that they are run in. */
class FolderCommandsTests {

    @TempDir
    private Path directory;

    private LevainProcess levain;

    @BeforeEach
    void hasAFolder() throws IOException {
        levain = new LevainProcess(directory);
        write("bakeries.csv", "bakery,name,time_zone,country\nmill,Mill,Europe/Berlin,DE\n");
        write("products.csv", "product,name\nrye,Rye\n");
    }

    @Test
    void importsAndExportsTheDatabaseOfItsDirectory() throws Exception {
        LevainProcess.End taken = levain.run("import", "--data", "in");
        assertThat(taken.err()).isEmpty();
        assertThat(taken.out()).isEqualTo("""
                bakeries.csv    accepted 1, unchanged 0, corrected 0, flagged 0, refused 0
                products.csv    accepted 1, unchanged 0, corrected 0, flagged 0, refused 0
                """);
        assertThat(taken.code()).isZero();

        write("products.csv", "product,name,price\nrye,Rye,3\nroll,Roll,cheap\n");
        LevainProcess.End refused = levain.run("import", "--data", "in", "--live", "--levain.clock=2017-07-31T20:00Z");
        assertThat(refused.out()).contains("levain.clock", "unchanged 0, corrected 1, flagged 0, refused 1");
        assertThat(refused.err()).isEqualTo("refused: products.csv line 3, price \"cheap\": must be a number\n");
        assertThat(refused.code()).isEqualTo(1);

        LevainProcess.End given = levain.run("export", "--data", "out");
        assertThat(given.err()).isEmpty();
        assertThat(given.out()).isEqualTo("""
                bakeries.csv    1 rows
                products.csv    1 rows
                """);
        assertThat(given.code()).isZero();
        assertThat(Files.readString(directory.resolve("out").resolve("products.csv")))
                .contains("rye,Rye,,3,");
    }

    @Test
    void saysWhatToDoWhileAServerHoldsTheDatabase() throws Exception {
        Path database = Files.createDirectories(directory.resolve("data")).resolve("levain.mv.db");
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            LevainProcess.End end = levain.run("import", "--data", "in");

            assertThat(end.code()).isEqualTo(2);
            assertThat(end.err()).contains("open in another process", "curl").doesNotContain("Exception");
            assertThat(end.out()).isEmpty();
        }
    }

    @Test
    void saysWhichSettingIsWrong() throws Exception {
        LevainProcess.End end = levain.run("export", "--data", "out", "--levain.clock=yesterday");

        assertThat(end.code()).isEqualTo(2);
        assertThat(end.err())
                .contains("levain.clock", "yesterday", "2017-07-31T20:00+02:00")
                .doesNotContain("\tat ");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void saysThatThereIsNothingToExport() throws Exception {
        LevainProcess.End end = levain.run("export", "--data", "out");

        assertThat(end.code()).isEqualTo(2);
        assertThat(end.err()).contains("no rows at all");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(Files.createDirectories(directory.resolve("in")).resolve(file), text);
    }
}
