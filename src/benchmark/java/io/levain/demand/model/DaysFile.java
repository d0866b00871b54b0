package io.levain.demand.model;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.DayWeather;
import io.levain.demand.past.Histories;
import io.levain.demand.past.History;
import io.levain.demand.past.SeriesDays;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Histories as a table for other forecasters: for each series and day of its bakery what sold and all that calendar and
 * weather say. So they know of a day exactly what Levain does. Several names in a field stand apart by {@code |}.
 */
final class DaysFile {

    private DaysFile() {}

    static void write(Path file, Histories histories) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(
                    "bakery",
                    "product",
                    "date",
                    "sold",
                    "open",
                    "closed",
                    "holidays",
                    "special_days",
                    "events",
                    "days_from_easter",
                    "temperature",
                    "temperature_max",
                    "precipitation",
                    "sunshine",
                    "cloud",
                    "wind",
                    "code");
            for (History history : histories.all()) {
                write(csv, history);
            }
        }
    }

    private static void write(CsvWriter csv, History history) {
        for (SeriesDays series : history.seriesDays()) {
            for (int day = 0; day < history.days(); day++) {
                write(csv, history, series, day);
            }
        }
    }

    private static void write(CsvWriter csv, History history, SeriesDays series, int day) {
        CalendarDay calendar = series.bakery().calendar(day);
        DayWeather weather = series.bakery().weather(day);
        csv.writeRecord(
                series.name().bakery(),
                series.product(),
                history.date(day).toString(),
                number(series.raw(day)),
                Boolean.toString(series.bakery().isOpen(day)),
                Boolean.toString(calendar.closed()),
                names(calendar.publicHolidays()),
                names(calendar.specialDays()),
                calendar.events().stream()
                        .filter(event -> event.concerns(series.product()))
                        .map(event -> event.category().code())
                        .distinct()
                        .collect(Collectors.joining("|")),
                Integer.toString(calendar.daysFromEaster()),
                number(weather.temperature()),
                number(weather.temperatures().max()),
                number(weather.sky().precipitation()),
                number(weather.sky().sunshine()),
                number(weather.sky().cloudCover()),
                number(weather.sky().wind()),
                number(weather.sky().code()));
    }

    private static String names(Collection<String> names) {
        return names.stream().sorted().collect(Collectors.joining("|"));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}
