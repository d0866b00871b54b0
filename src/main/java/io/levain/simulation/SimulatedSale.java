package io.levain.simulation;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One product on one open day.
 *
 * @param product its code
 * @param date the day
 * @param demand the pieces that would have sold had the shelf never been empty: no shop knows it
 * @param baked pieces baked
 * @param soldOutAt when the shelf was empty although more were asked for; null if it never was
 */
public record SimulatedSale(
        String product,
        LocalDate date,
        int demand,
        int baked,
        @Nullable LocalTime soldOutAt) {

    /** Pieces sold: what was asked for, as far as it was baked. */
    public int sold() {
        return Math.min(demand, baked);
    }

    /** Pieces left. */
    public int unsold() {
        return baked - sold();
    }
}
