package io.levain.history;

import java.time.LocalDate;
import java.util.Map;

/**
 * A day of a bakery that is not over, as it is estimated to end.
 *
 * @param date the day
 * @param pieces by the code of a product, what customers who have not ordered want of it until closing, 0 or more; of those
 *     that are left out nothing is known
 */
public record EstimatedDay(LocalDate date, Map<String, Double> pieces) {

    public EstimatedDay {
        pieces = Map.copyOf(pieces);
    }
}
