package io.levain.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class RowWriterTests {

    @Test
    void writesAFileThatReadsAsTheSameRows() {
        SalesRow first = sale("main", 12.5);
        SalesRow second = sale("a;b, \"c\"", 1e7);
        StringWriter text = new StringWriter();

        try (RowWriter<SalesRow> writer = SalesRow.FORMAT.writeCsv(text)) {
            writer.write(first);
            writer.write(second);
        }

        assertThat(text.toString().lines())
                .containsExactly(
                        "bakery,product,date,sold,baked,unsold,sold_out_at,ordered,marked_down,marked_down_income",
                        "main,rye,2026-03-01,12.5,,0,06:30,,4,3.2",
                        "\"a;b, \"\"c\"\"\",rye,2026-03-01,10000000,,0,06:30,,4,3.2");
        assertThat(Readings.csv(SalesRow.FORMAT, text.toString()).rows).containsExactly(first, second);
    }

    @Test
    void writesMoneyAndSmallNumbersPlainly() {
        StringWriter text = new StringWriter();
        ProductRow product = Readings.csv(ProductRow.FORMAT, "product,name,price,dough_grams", "rye,Rye,0.0500,1e-7")
                .only();

        try (RowWriter<ProductRow> writer = ProductRow.FORMAT.writeCsv(text)) {
            writer.write(product);
        }

        assertThat(product.money().price().orNull()).isEqualTo(new BigDecimal("0.05"));
        assertThat(text.toString()).endsWith("\nrye,Rye,,0.05,,,,,,,,,,,,,0.0000001,,,,\n");
    }

    private static SalesRow sale(String bakery, double sold) {
        return new SalesRow(
                bakery,
                "rye",
                LocalDate.of(2026, 3, 1),
                new CountFields(
                        Field.of(sold),
                        Field.of(null),
                        Field.of(0.0),
                        Field.of(LocalTime.of(6, 30)),
                        Field.of(null),
                        Field.of(4.0),
                        Field.of(3.2)));
    }
}
