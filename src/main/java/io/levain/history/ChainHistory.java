package io.levain.history;

import io.levain.catalog.Chain;
import io.levain.demand.Histories;
import io.levain.demand.History;
import io.levain.demand.Notice;
import io.levain.demand.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a chain's model can learn from and foretell with, as it was known at one moment.
 *
 * @param chain whose
 * @param histories the complete days of all its bakeries, and the weather and calendars around them
 * @param bakeries each of its bakeries, those without sales too
 * @param lastSoldDays the last complete day on which each series sold anything; those that never did are left out
 * @param expectedFromDays the first day for which a baker last said what to expect of a series; others are left out
 */
public record ChainHistory(
        Chain chain,
        Histories histories,
        List<BakeryHistory> bakeries,
        Map<Series, LocalDate> lastSoldDays,
        Map<Series, LocalDate> expectedFromDays) {

    public ChainHistory {
        bakeries = List.copyOf(bakeries);
        lastSoldDays = Map.copyOf(lastSoldDays);
        expectedFromDays = Map.copyOf(expectedFromDays);
    }

    /** The last day that any of its bakeries has sales of: the last one to learn from. */
    public LocalDate newestDay() {
        return bakeries.stream()
                .filter(bakery -> !bakery.soldDays().isEmpty())
                .map(BakeryHistory::newestDay)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(histories.lastDay());
    }

    /** The last complete day on which the series sold anything, or empty if it never did. */
    public Optional<LocalDate> lastSold(Series series) {
        return Optional.ofNullable(lastSoldDays.get(series));
    }

    /** The first day for which the baker last said what to expect of the series, or empty if nobody did. */
    public Optional<LocalDate> expectedFrom(Series series) {
        return Optional.ofNullable(expectedFromDays.get(series));
    }

    /** The history of the bakery of that code; empty if it has neither sales nor expectations yet. */
    public Optional<History> history(String bakery) {
        return histories.all().stream()
                .filter(history -> history.bakery().equals(bakery))
                .findFirst();
    }

    /** What is missing in the history of the bakery of that code, or not believed. */
    public List<Notice> notices(String bakery) {
        return histories.notices().stream()
                .filter(notice -> notice.bakery().equals(bakery))
                .toList();
    }
}
