package io.levain.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.HolidayRegion;
import io.levain.files.BakeryRow;
import io.levain.files.EventRow;
import io.levain.files.HoursRow;
import io.levain.files.ProductRow;
import io.levain.files.Refusal;
import io.levain.files.RowFormat;
import io.levain.files.RowSink;
import io.levain.files.RowWriter;
import io.levain.files.SalesRow;
import io.levain.files.WeatherRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedFilesTests {

    private static final SimulatedBakery BAKERY = new SimulatedBakery(
            Scenario.demo(LocalDate.of(2025, 5, 4), 1).withDays(100).withClosedWeekdays(Set.of(DayOfWeek.MONDAY)),
            BakeryCalendar.of(new HolidayRegion("DE", "BE")));

    private final SimulatedFiles files = new SimulatedFiles(BAKERY);

    @Test
    void areReadAgainAsTheyWereWritten(@TempDir Path temp) throws IOException {
        Path folder = temp.resolve("new").resolve("folder");
        files.writeTo(folder);

        assertReadAgain(folder, BakeryRow.FORMAT, 1);
        assertReadAgain(folder, ProductRow.FORMAT, 8);
        assertReadAgain(folder, SalesRow.FORMAT, BAKERY.sales().size());
        assertReadAgain(folder, WeatherRow.FORMAT, 114);
        assertReadAgain(folder, EventRow.FORMAT, BAKERY.events().size());
        assertReadAgain(folder, HoursRow.FORMAT, 6);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).hasSize(6);
        }
    }

    @Test
    void tellNothingOfTheDemandThatWasMissed() {
        for (int i = 0; i < BAKERY.sales().size(); i++) {
            SimulatedSale sale = BAKERY.sales().get(i);
            SalesRow row = files.sales().get(i);
            assertThat(row.product()).isEqualTo(sale.product());
            assertThat(row.date()).isEqualTo(sale.date());
            assertThat(row.counts().sold().orNull()).isEqualTo(sale.sold());
            assertThat(row.counts().baked().orNull()).isEqualTo(sale.baked());
            assertThat(row.counts().unsold().orNull()).isEqualTo(sale.unsold());
            assertThat(row.counts().soldOutAt().orNull()).isEqualTo(sale.soldOutAt());
        }
    }

    @Test
    void tellForecastAndObservedWeatherApart() {
        LocalDate newest = BAKERY.scenario().newestDay();

        assertThat(files.weather())
                .allSatisfy(row -> assertThat(row.issuedAt())
                        .isEqualTo(row.date().isAfter(newest) ? BAKERY.forecastIssuedAt() : null));
    }

    private static <R> void assertReadAgain(Path folder, RowFormat<R> format, int size) throws IOException {
        Path file = folder.resolve(format.file());
        List<R> rows = read(file, format);
        StringWriter again = new StringWriter();
        try (RowWriter<R> csv = format.writeCsv(again)) {
            rows.forEach(csv::write);
        }
        assertThat(rows).hasSize(size);
        assertThat(Files.readString(file)).isEqualTo(again.toString());
    }

    private static <R> List<R> read(Path file, RowFormat<R> format) throws IOException {
        List<R> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            format.readCsv(in, new RowSink<R>() {
                @Override
                public void row(long number, R row) {
                    rows.add(row);
                }

                @Override
                public void refused(Refusal refusal) {
                    throw new AssertionError(refusal.toString());
                }
            });
        }
        return rows;
    }
}
