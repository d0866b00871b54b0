package io.levain.demo;

import io.levain.forecast.ForecastAnswer;
import io.levain.models.ServedBy;
import io.levain.texts.Texts;
import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A forecast for people to read. */
record BakeSheet(ForecastAnswer forecast, Texts texts) {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

    void print(PrintWriter out) {
        out.printf("%n%s: bake for %s%n%n", forecast.name(), LONG.format(forecast.date()));
        forecast.products()
                .forEach(product -> out.printf(
                        Locale.ROOT,
                        "  %-24s %5d    a usual one sells %6.1f; 8 of 10 such days sell %3.0f to %3.0f%n",
                        product.name(),
                        product.bake(),
                        product.usual(),
                        product.quantiles().get("0.1"),
                        product.quantiles().get("0.9")));
        out.println();
        if (forecast.servedBy() == ServedBy.RULE) {
            out.println("  Mind: the baker's rule serves; " + texts.of(forecast.servedBecause()));
        }
        special().forEach(day -> out.println("  " + day));
        forecast.warnings().forEach(warning -> out.println("  Mind: " + texts.of(warning)));
    }

    private List<String> special() {
        List<String> days = new ArrayList<>();
        if (forecast.closed()) {
            days.add("The bakery is closed.");
        }
        if (!forecast.publicHolidays().isEmpty()) {
            days.add("Public holiday: " + String.join(", ", forecast.publicHolidays()));
        }
        if (!forecast.specialDays().isEmpty()) {
            days.add("Special day: " + String.join(", ", forecast.specialDays()));
        }
        forecast.events().forEach(event -> days.add("Event: " + event.name()));
        return days;
    }
}
