package io.levain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.levain.files.OrderRow;
import io.levain.files.ProductRow;
import io.levain.intake.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWritingTests {

    private static final OrderRow ORDER = new OrderRow("mill", "rye", LocalDate.of(2026, 3, 5), 4.0);

    @TempDir
    private Path folder;

    @BeforeEach
    void hasAnOlderExport() throws IOException {
        Files.writeString(folder.resolve("orders.csv"), "old");
    }

    @Test
    void replacesAnOlderFile() throws IOException {
        try (FolderWriting writing = new FolderWriting(folder)) {
            writing.write(new Rows<>(OrderRow.FORMAT, OrderRow::date, rows -> rows.accept(ORDER)));
            assertThat(folder.resolve("orders.csv")).hasContent("old");
            assertThat(writing.publish()).containsExactly(new ExportedFile("orders.csv", 1));
        }
        assertThat(folder.resolve("orders.csv")).hasContent("bakery,product,date,quantity\nmill,rye,2026-03-05,4\n");
        assertThat(files()).containsExactly("orders.csv");
    }

    @Test
    void writesNoFileWithoutRows() throws IOException {
        try (FolderWriting writing = new FolderWriting(folder)) {
            writing.write(new Rows<>(ProductRow.FORMAT, ProductRow::product, rows -> {}));
            assertThat(writing.publish()).isEmpty();
        }
        assertThat(files()).containsExactly("orders.csv");
    }

    @Test
    void leavesTheFolderAsItWasWhereReadingBreaks() throws IOException {
        assertThatThrownBy(() -> {
                    try (FolderWriting writing = new FolderWriting(folder)) {
                        writing.write(new Rows<>(OrderRow.FORMAT, OrderRow::date, rows -> rows.accept(ORDER)));
                        writing.write(new Rows<>(ProductRow.FORMAT, ProductRow::product, rows -> {
                            throw new IllegalStateException("the database is gone");
                        }));
                        writing.publish();
                    }
                })
                .hasMessage("the database is gone");
        assertThat(folder.resolve("orders.csv")).hasContent("old");
        assertThat(files()).containsExactly("orders.csv");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
