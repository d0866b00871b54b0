package io.levain.demand.past;

import io.levain.learning.InParallel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The histories of a chain's bakeries, all of them kept at hand. Immutable. */
public final class Histories implements Pasts {

    private final List<History> histories;

    /** @param histories at least one, in the order in which they are shown */
    public Histories(List<History> histories) {
        this.histories = List.copyOf(histories);
    }

    @Override
    public <R> void each(int threads, Function<History, R> work, Consumer<R> result) {
        InParallel.each(histories, threads, work, result);
    }

    /** One for each bakery. */
    public List<History> all() {
        return histories;
    }

    /** The series of all of them. */
    public List<Series> series() {
        return list(history -> history.series());
    }

    /** The code under which the product of a series was sold on a day, or is to be sold. */
    public String soldAs(Series series, LocalDate date) {
        return histories.stream()
                .filter(history -> history.bakery().equals(series.bakery()))
                .findFirst()
                .map(history -> history.soldAs(series, date))
                .orElse(series.product());
    }

    /** The first day with sales of any. */
    public LocalDate firstDay() {
        return histories.stream()
                .map(History::firstDay)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The last day of any. */
    public LocalDate lastDay() {
        return histories.stream()
                .map(History::lastDay)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** What is missing or not believed, bakery by bakery. */
    public List<Notice> notices() {
        return list(history -> history.notices());
    }

    /** All rows of sales of the days from the first to the last given, as {@link History#observations}. */
    public List<Observation> observations(LocalDate from, LocalDate to) {
        return list(history -> history.observations(from, to));
    }

    /** What is known of the demand of the sold-out days from the first to the last given. */
    public List<DemandEstimate> estimates(LocalDate from, LocalDate to) {
        return list(history -> history.estimates(from, to));
    }

    private <T> List<T> list(Function<History, List<T>> of) {
        List<T> all = new ArrayList<>();
        histories.forEach(history -> all.addAll(of.apply(history)));
        return all;
    }
}
