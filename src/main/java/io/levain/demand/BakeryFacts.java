package io.levain.demand;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a history's builder was told of one bakery. */
final class BakeryFacts {

    final Calendar calendar;
    final boolean silenceIsClosing;
    final Map<LocalDate, DayWeather> weather = new HashMap<>();
    final Map<String, SalesColumn> sales = new LinkedHashMap<>();

    BakeryFacts(Calendar calendar, boolean silenceIsClosing) {
        this.calendar = calendar;
        this.silenceIsClosing = silenceIsClosing;
    }
}
