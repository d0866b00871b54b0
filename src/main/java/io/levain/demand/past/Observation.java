package io.levain.demand.past;

import java.time.LocalDate;

/**
 * One row of sales as it stands in a history.
 *
 * @param series which product in which bakery
 * @param date the day
 * @param sold walk-in pieces, 0 or more
 * @param demand walk-in pieces that would have sold had the shelf never been empty, by estimate; what sold on other days
 * @param open whether the bakery sold anything that day
 */
public record Observation(Series series, LocalDate date, double sold, double demand, boolean open) {

    /** A day that did not sell out. */
    public Observation(Series series, LocalDate date, double sold, boolean open) {
        this(series, date, sold, sold, open);
    }
}
