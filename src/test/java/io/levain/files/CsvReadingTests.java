package io.levain.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTests {

    private static final RowFormat<SalesRow> SALES = SalesRow.FORMAT;

    @Test
    void readsColumnsInAnyOrder() {
        SalesRow row = Readings.csv(SALES, "sold,date,sold_out_at,product,bakery", "12.5,2026-02-28,11:05,rye,main")
                .only();

        assertThat(row)
                .isEqualTo(new SalesRow(
                        "main",
                        "rye",
                        LocalDate.of(2026, 2, 28),
                        new CountFields(
                                Field.of(12.5),
                                Field.absent(),
                                Field.absent(),
                                Field.of(LocalTime.of(11, 5)),
                                Field.absent(),
                                Field.absent(),
                                Field.absent())));
    }

    @Test
    void tellsAnEmptyCellFromAColumnThatIsNotThere() {
        SalesRow row = Readings.csv(SALES, "bakery,product,date,sold,baked", "main,rye,2026-03-01,3,")
                .only();

        assertThat(row.counts().baked().isGiven()).isTrue();
        assertThat(row.counts().baked().orNull()).isNull();
        assertThat(row.counts().unsold().isGiven()).isFalse();
    }

    @Test
    void keepsTheGoodRowsBetweenBadOnesAndNamesTheirLines() {
        Readings<SalesRow> read = Readings.csv(
                SALES,
                "bakery,product,date,sold",
                "main,rye,2026-03-01,3",
                "main,rye,2026-02-31,3",
                "main,rye,2026-03-02,many",
                "main,rye,2026-03-03",
                "main,rye,2026-03-04,5");

        assertThat(read.numbers).containsExactly(2L, 6L);
        assertThat(read.refusals)
                .extracting(Refusal::row, Refusal::field, Refusal::value)
                .containsExactly(
                        tuple(3L, "date", "2026-02-31"),
                        tuple(4L, "sold", "many"),
                        tuple(5L, null, "main,rye,2026-03-03"));
    }

    @Test
    void countsLinesWhereACellHoldsLineBreaks() {
        Readings<ProductRow> read =
                Readings.csv(ProductRow.FORMAT, "product,name", "a,\"two", "lines\"", "", "b,\"Rye, \"\"dark\"\"\"");

        assertThat(read.refusals).extracting(Refusal::row, Refusal::field).containsExactly(tuple(2L, "name"));
        assertThat(read.numbers).containsExactly(5L);
        assertThat(read.rows.get(0).name().orNull()).isEqualTo("Rye, \"dark\"");
    }

    @Test
    void readsSemicolonsWithDecimalCommas() {
        SalesRow row = Readings.csv(SALES, "bakery;product;date;sold", "main;rye;2026-03-01;1234,5")
                .only();

        assertThat(row.counts().sold().orNull()).isEqualTo(1234.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234,5", "1234.5", "1.234"})
    void refusesAPointInASemicolonFileForItCouldBeThousands(String sold) {
        Refusal refusal = Readings.csv(SALES, "bakery;product;date;sold", "main;rye;2026-03-01;" + sold)
                .onlyRefusal();

        assertThat(refusal.field()).isEqualTo("sold");
        assertThat(refusal.value()).isEqualTo(sold);
        assertThat(refusal.reason()).contains("decimal commas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234,5", "1,5", "1,234"})
    void refusesACommaInANumberOfACommaFile(String sold) {
        Refusal refusal = Readings.csv(SALES, "bakery,product,date,sold", "main,rye,2026-03-01,\"" + sold + "\"")
                .onlyRefusal();

        assertThat(refusal.field()).isEqualTo("sold");
        assertThat(refusal.reason()).contains("decimal point");
    }

    @Test
    void acceptsAByteOrderMarkAndCarriageReturns() {
        String text = "\uFEFFproduct,name\r\nbun,Brötchen 🥖\r\n";

        ProductRow row = Readings.bytes(ProductRow.FORMAT, text.getBytes(StandardCharsets.UTF_8))
                .only();

        assertThat(row.name().orNull()).isEqualTo("Brötchen 🥖");
    }

    @Test
    void namesAnUnknownColumn() {
        assertUnreadable(() -> Readings.csv(SALES, "bakery,product,date,sold,weather", "a,b,2026-03-01,1,2"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("weather"))
                .satisfies(refusal -> assertThat(refusal.reason()).contains("weather", "sold_out_at"));
    }

    @Test
    void namesAMissingColumn() {
        assertUnreadable(() -> Readings.csv(SALES, "bakery,product,sold", "a,b,1"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("date"));
    }

    @Test
    void namesAColumnThatIsThereTwice() {
        assertUnreadable(() -> Readings.csv(SALES, "bakery,product,date,sold,sold", "a,b,2026-03-01,1,2"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("sold"))
                .satisfies(refusal -> assertThat(refusal.reason()).contains("twice"));
    }

    @Test
    void doesWithoutSoldWhereBakedAndUnsoldAreThere() {
        SalesRow row = Readings.csv(SALES, "bakery,product,date,baked,unsold", "main,rye,2026-03-01,10,2")
                .only();

        assertThat(row.counts().sold().isGiven()).isFalse();
        assertUnreadable(() -> Readings.csv(SALES, "bakery,product,date,baked", "main,rye,2026-03-01,10"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("sold"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void refusesAnEmptyFile(String text) {
        assertUnreadable(() -> Readings.csv(SALES, text))
                .satisfies(refusal -> assertThat(refusal.reason()).contains("empty", "bakery,product,date,sold"));
    }

    @Test
    void readsNoRowsFromAHeaderAlone() {
        Readings<SalesRow> read = Readings.csv(SALES, "bakery,product,date,sold");

        assertThat(read.rows).isEmpty();
        assertThat(read.refusals).isEmpty();
    }

    @Test
    void readsUpToTheLineWithTheWrongEncoding() {
        String text = "product,name\nbun,Bun\nrye,Rye\nroll,Brötchen\nlast,Last\n";
        Readings<ProductRow> read = new Readings<>();

        assertUnreadable(() -> ProductRow.FORMAT.readCsv(
                        new ByteArrayInputStream(text.getBytes(Charset.forName("windows-1252"))), read))
                .satisfies(refusal -> assertThat(refusal.row()).isEqualTo(4))
                .satisfies(refusal -> assertThat(refusal.reason()).contains("wrong encoding", "UTF-8"));
        assertThat(read.rows).extracting(ProductRow::product).containsExactly("bun", "rye");
    }

    @Test
    void refusesUtf16() {
        byte[] bytes = "product,name\nbun,Bun\n".getBytes(StandardCharsets.UTF_16);

        assertUnreadable(() -> Readings.bytes(ProductRow.FORMAT, bytes))
                .satisfies(refusal -> assertThat(refusal.reason()).contains("wrong encoding"));
    }

    @Test
    void stopsAtAQuoteThatIsNeverClosed() {
        Readings<ProductRow> read = new Readings<>();
        byte[] bytes = "product,name\nbun,Bun\nrye,\"Rye\nroll,Roll\n".getBytes(StandardCharsets.UTF_8);

        assertUnreadable(() -> ProductRow.FORMAT.readCsv(new ByteArrayInputStream(bytes), read))
                .satisfies(refusal -> assertThat(refusal.row()).isEqualTo(3))
                .satisfies(refusal -> assertThat(refusal.reason()).contains("quote"));
        assertThat(read.rows).extracting(ProductRow::product).containsExactly("bun");
    }

    @Test
    void givesUpOnACellWithoutEnd() {
        byte[] bytes = ("product,name\nbun,\"" + "x".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);

        assertUnreadable(() -> Readings.bytes(ProductRow.FORMAT, bytes))
                .satisfies(refusal -> assertThat(refusal.row()).isEqualTo(2));
    }

    @Test
    void takesAColumnFromTheAddressAndRefusesRowsThatSayOtherwise() {
        RowFormat<SalesRow> ofMain = SALES.given("bakery", "main");

        assertThat(Readings.csv(ofMain, "product,date,sold", "rye,2026-03-01,3")
                        .only()
                        .bakery())
                .isEqualTo("main");
        Readings<SalesRow> read =
                Readings.csv(ofMain, "bakery,product,date,sold", "main,rye,2026-03-01,3", "other,rye,2026-03-01,3");
        assertThat(read.rows).hasSize(1);
        assertThat(read.refusals)
                .extracting(Refusal::row, Refusal::field, Refusal::value)
                .containsExactly(tuple(3L, "bakery", "other"));
    }

    private static ObjectAssert<Refusal> assertUnreadable(ThrowingCallable reading) {
        UnreadableFile thrown = catchThrowableOfType(UnreadableFile.class, reading);
        assertThat(thrown).isNotNull();
        return assertThat(thrown.refusal());
    }
}
