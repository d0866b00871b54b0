package io.levain.demand.model;

import io.levain.demand.inputs.Inputs;
import io.levain.demand.past.History;
import io.levain.demand.past.Pasts;
import io.levain.demand.past.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What has to be known of all bakeries before the first row of one is filled: how many rows each has, which products
 * there are. A look at each bakery's past, one at a time.
 */
final class Survey {

    private final Window window;
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final List<Series> series = new ArrayList<>();
    private final TreeSet<String> slopeKeys = new TreeSet<>();

    private Survey(Window window) {
        this.window = window;
    }

    /** What one bakery is found to be. */
    private record Found(String bakery, long rows, List<Series> series, TreeSet<String> slopeKeys) {}

    /** Of all days up to one, as that training is to see them. */
    static Survey of(Pasts pasts, LocalDate through, TrainingSettings settings) {
        Window window = new Window(through, settings.prior() == null);
        Survey survey = new Survey(window);
        pasts.each(settings.threads(), history -> find(history, window), survey::add);
        return survey;
    }

    private static Found find(History history, Window window) {
        List<Series> series = new ArrayList<>();
        long[] rows = new long[1];
        window.each(history, (s, day) -> {
            if (series.isEmpty() || !series.get(series.size() - 1).equals(s.name())) {
                series.add(s.name());
            }
            rows[0]++;
        });
        int through = history.index(window.to());
        TreeSet<String> slopeKeys = new TreeSet<>();
        history.seriesDays().stream()
                .filter(s -> s.openDaysUpTo(through) > 0)
                .forEach(s -> slopeKeys.add(Inputs.slopeKey(s)));
        return new Found(history.bakery(), rows[0], series, slopeKeys);
    }

    private void add(Found found) {
        rows.put(found.bakery, found.rows);
        series.addAll(found.series);
        slopeKeys.addAll(found.slopeKeys);
    }

    /** How many rows there are in all. */
    long rows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The rows of all bakeries, or of so many. */
    Sample sample(int most, long seed) {
        return new Sample(window, rows, most, seed);
    }

    /** Whether there is one bakery only. */
    boolean isOfOne() {
        return rows.size() == 1;
    }

    /** The series that have rows. */
    List<Series> series() {
        return series;
    }

    /** The inputs that do for what was found. */
    Inputs inputs() {
        return Inputs.choose(slopeKeys);
    }
}
