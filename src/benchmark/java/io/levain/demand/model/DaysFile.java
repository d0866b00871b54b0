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
import java.util.stream.IntStream;

/**
 * Histories as a table for other forecasters: for each series and day of its bakery what sold and all that calendar and
 * weather say, the weather of days to foretell as it was foretold. So they know of a day exactly what Levain does.
 * Several names in a field stand apart by {@code |}.
 */
final class DaysFile {

    private DaysFile() {}

    /** What is known of the weather of a day, by its number. */
    interface Weather {
        DayWeather of(History history, int day);
    }

    static void write(Path file, Histories histories, Weather known) throws IOException {
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
                write(csv, history, known);
            }
        }
    }

    private static void write(CsvWriter csv, History history, Weather known) {
        DayWeather[] weather = IntStream.range(0, history.days())
                .mapToObj(day -> known.of(history, day))
                .toArray(DayWeather[]::new);
        for (SeriesDays series : history.seriesDays()) {
            for (int day = 0; day < history.days(); day++) {
                write(csv, history, series, day, weather[day]);
            }
        }
    }

    private static void write(CsvWriter csv, History history, SeriesDays series, int day, DayWeather weather) {
        CalendarDay calendar = series.bakery().calendar(day);
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
