package io.levain.simulation;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;

/**
 * A product of the simulated bakery, with the demand that is its own. Money is net of VAT.
 *
 * @param code its code
 * @param name what people call it
 * @param category what it belongs to; weather, season and special days work on categories
 * @param price of a piece
 * @param cost of one more piece
 * @param salvage what an unsold piece still brings
 * @param batchSize pieces on a tray
 * @param base pieces asked for on a day of weekday factor 1 when nothing else has an effect
 * @param weekdays the factors of Monday to Sunday
 */
public record SimulatedProduct(
        String code,
        String name,
        String category,
        BigDecimal price,
        BigDecimal cost,
        BigDecimal salvage,
        int batchSize,
        double base,
        List<Double> weekdays) {

    /**
     * Checks what the simulation needs.
     *
     * @throws IllegalArgumentException naming the value at fault
     */
    public SimulatedProduct {
        weekdays = List.copyOf(weekdays);
        if (weekdays.size() != DayOfWeek.values().length) {
            throw new IllegalArgumentException("weekdays " + weekdays + " are not seven");
        }
        if (base <= 0) {
            throw new IllegalArgumentException("base " + base + " is not positive");
        }
        if (batchSize < 1) {
            throw new IllegalArgumentException("batchSize " + batchSize + " is less than 1");
        }
    }

    /** Pieces asked for on that weekday when nothing else has an effect. */
    public double level(DayOfWeek weekday) {
        return base * weekdays.get(weekday.getValue() - 1);
    }
}
