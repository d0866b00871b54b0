package io.levain.demand;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a history's builder was told of one bakery. */
final class BakeryFacts {

    final Calendar calendar;
    final boolean silenceIsClosing;
    final Map<LocalDate, DayWeather> weather = new HashMap<>();
    final Map<String, SalesColumn> sales = new LinkedHashMap<>();
    final Map<String, BakersEstimate> estimates = new LinkedHashMap<>();
    final Set<ProductDay> confirmed = new HashSet<>();

    BakeryFacts(Calendar calendar, boolean silenceIsClosing) {
        this.calendar = calendar;
        this.silenceIsClosing = silenceIsClosing;
    }

    /** The epoch day of the last sales; far in the past if there are none. */
    long lastDay() {
        return sales.values().stream().mapToLong(SalesColumn::lastDay).max().orElse(Long.MIN_VALUE);
    }

    /** Whether anything sold, or is expected to by a day that it is to reach to. */
    boolean isAnythingKnown(long through) {
        return !sales.isEmpty() || (!estimates.isEmpty() && through != Long.MIN_VALUE);
    }
}
