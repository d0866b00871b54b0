package io.levain.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of file shows an example that it reads, and that it writes as it stands. */
class ExampleTests {

    static Stream<RowFormat<?>> formats() {
        return Stream.of(
                BakeryRow.FORMAT,
                ProductRow.FORMAT,
                AssortmentRow.FORMAT,
                HoursRow.FORMAT,
                EventRow.FORMAT,
                SalesRow.FORMAT,
                WeatherRow.FORMAT,
                OrderRow.FORMAT,
                StandingRow.FORMAT,
                AimRow.FORMAT);
    }

    @ParameterizedTest
    @MethodSource("formats")
    <R> void isReadAndWrittenAsItStands(RowFormat<R> format) throws IOException {
        R row = Readings.csv(format, format.example()).only();
        StringWriter again = new StringWriter();
        try (RowWriter<R> csv = format.writeCsv(again)) {
            csv.write(row);
        }
        assertThat(again).hasToString(format.example());
    }
}
