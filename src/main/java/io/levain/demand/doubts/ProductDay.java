package io.levain.demand.doubts;

import io.levain.demand.past.SeriesDays;
import java.time.LocalDate;

/** One product of a bakery on one day, by the code that it had then. */
record ProductDay(String product, LocalDate date) {

    static ProductDay of(SeriesDays series, int day) {
        return new ProductDay(series.soldAs(day), series.bakery().date(day));
    }
}
