package io.levain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.levain.LevainTest;
import io.levain.Seed;
import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.HolidayRegion;
import io.levain.facts.Fact;
import io.levain.facts.Refused;
import io.levain.files.BadFolder;
import io.levain.intake.TakeOptions;
import io.levain.simulation.Scenario;
import io.levain.simulation.SimulatedBakery;
import io.levain.simulation.SimulatedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@LevainTest
class FoldersTests {

    private static final TakeOptions HISTORY = new TakeOptions(false, true);

    @TempDir
    private Path temporary;

    @Autowired
    private Folders folders;

    @Autowired
    private Seed database;

    @Test
    void importsASimulatedBakeryAndFindsItUnchangedAgain() throws IOException {
        simulate(temporary);

        List<ImportedFile> first = folders.importFrom(temporary, "default", HISTORY);
        List<ImportedFile> second = folders.importFrom(temporary, "default", HISTORY);

        assertThat(first)
                .extracting(ImportedFile::file)
                .containsExactly(
                        "bakeries.csv",
                        "products.csv",
                        "aims.csv",
                        "assortment.csv",
                        "hours.csv",
                        "events.csv",
                        "sales.csv",
                        "weather.csv",
                        "orders.csv",
                        "standing.csv");
        assertThat(first).allSatisfy(file -> {
            assertThat(file.leftSomethingOut()).isFalse();
            assertThat(file.answer().accepted()).isEqualTo(file.answer().rows());
        });
        assertThat(second)
                .hasSameSizeAs(first)
                .allSatisfy(file -> assertThat(file.answer().unchanged())
                        .isPositive()
                        .isEqualTo(file.answer().rows()));
    }

    @Test
    void importsWhatItExportedWithoutChangingAnything() throws IOException {
        simulate(temporary);
        folders.importFrom(temporary, "default", HISTORY);
        Path exported = temporary.resolve("a").resolve("b");

        List<ExportedFile> files = folders.exportTo(exported, "default");
        List<ImportedFile> again = folders.importFrom(exported, "default", HISTORY);

        assertThat(again).extracting(ImportedFile::file).isEqualTo(names(files));
        assertThat(again)
                .allSatisfy(file -> assertThat(file.answer().unchanged())
                        .isEqualTo(file.answer().rows()));
    }

    @Test
    void exportsTheSameBytesFromTheDatabaseThatItImportedInto() throws IOException {
        simulate(temporary);
        Files.writeString(
                temporary.resolve("bakeries.csv"),
                "nowhere,Nowhere,,,,Europe/Berlin,,,,,\n",
                StandardOpenOption.APPEND);
        folders.importFrom(temporary, "default", HISTORY);
        Path before = temporary.resolve("before");
        Path after = temporary.resolve("after");
        folders.exportTo(before, "default");

        database.restore();
        assertThat(folders.importFrom(before, "default", HISTORY))
                .allSatisfy(file -> assertThat(file.answer().accepted())
                        .isEqualTo(file.answer().rows()));
        folders.exportTo(after, "default");

        assertThat(texts(after)).isEqualTo(texts(before)).hasSize(10);
        assertThat(texts(after).get("bakeries.csv")).contains("nowhere");
    }

    @Test
    void keepsTheGoodRowsAndNamesTheOthersByTheirLines() throws IOException {
        write("bakeries.csv", "bakery,name,time_zone,country\nmill,Mill,Europe/Berlin,DE\n");
        write("products.csv", "product,name,price\nrye,Rye,cheap\nroll,Roll,0.4\n");
        write("assortment.csv", "bakery,product\nmill,rye\nmill,roll\n");

        List<ImportedFile> files = folders.importFrom(temporary, "default", HISTORY);

        assertThat(files).extracting(file -> file.answer().refused()).containsExactly(0L, 1L, 1L);
        assertThat(files).extracting(file -> file.answer().accepted()).containsExactly(1L, 1L, 1L);
        assertThat(files.get(1).answer().answers().get(0).sentences("products.csv", Fact::kind))
                .containsExactly("products.csv line 2, price \"cheap\": must be a number");
    }

    @Test
    void takesNothingOfAFolderWithAWrongHeader() throws IOException {
        write("products.csv", "product,name\nrye,Rye\n");
        write("bakeries.csv", "bakery,name,time_zone,country\nmill,Mill,Europe/Berlin,DE\n");
        write("assortment.csv", "bakery,produkt\nmill,rye\n");

        assertThatThrownBy(() -> folders.importFrom(temporary, "default", HISTORY))
                .isInstanceOf(BadFolder.class)
                .hasMessageContainingAll("assortment.csv line 1", "produkt");
        assertThat(folders.exportTo(temporary.resolve("out"), "default")).isEmpty();
    }

    @Test
    void refusesAFolderWithoutAnyOfTheFiles() throws IOException {
        write("umsatz.csv", "a,b\n");

        assertThatThrownBy(() -> folders.importFrom(temporary, "default", HISTORY))
                .isInstanceOf(BadFolder.class)
                .hasMessageContaining("bakeries.csv, products.csv, aims.csv, assortment.csv");
        assertThatThrownBy(() -> folders.importFrom(temporary.resolve("none"), "default", HISTORY))
                .isInstanceOf(BadFolder.class)
                .hasMessageContaining("there is no folder");
        assertThatThrownBy(() -> folders.exportTo(temporary.resolve("umsatz.csv"), "default"))
                .isInstanceOf(BadFolder.class)
                .hasMessageContaining("is no folder");
    }

    @Test
    void refusesAChainThatIsNotThere() throws IOException {
        simulate(temporary);

        assertThatThrownBy(() -> folders.importFrom(temporary, "none", HISTORY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> folders.exportTo(temporary, "none")).isInstanceOf(Refused.class);
        assertThat(texts(temporary)).doesNotContainKey("bakeries.csv.unfinished");
    }

    private static void simulate(Path folder) throws IOException {
        Scenario scenario = Scenario.demo(LocalDate.of(2026, 3, 3), 1).withDays(60);
        new SimulatedFiles(new SimulatedBakery(scenario, BakeryCalendar.of(new HolidayRegion("DE", "BE"))))
                .writeTo(folder);
        String products = Files.readString(folder.resolve("products.csv"));
        String product = products.lines().skip(1).findFirst().orElseThrow().split(",", -1)[0];
        String bakeries = Files.readString(folder.resolve("bakeries.csv"));
        String bakery = bakeries.lines().skip(1).findFirst().orElseThrow().split(",", -1)[0];
        Files.writeString(
                folder.resolve("assortment.csv"), "bakery,product,from,price\n" + bakery + "," + product + ",,1.5\n");
        Files.writeString(
                folder.resolve("orders.csv"),
                "bakery,product,date,quantity\n" + bakery + "," + product + ",2026-03-06,7\n");
        Files.writeString(
                folder.resolve("aims.csv"), "bakery,category,return_rate\n" + bakery + ",,0.08\n,bread,0.1\n");
        Files.writeString(
                folder.resolve("standing.csv"),
                "bakery,customer,product,weekday,quantity\n" + bakery + ",Mole," + product + ",monday,20\n");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(temporary.resolve(file), text);
    }

    private static List<String> names(List<ExportedFile> files) {
        return files.stream().map(ExportedFile::file).toList();
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
