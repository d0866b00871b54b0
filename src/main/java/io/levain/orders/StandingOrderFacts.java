package io.levain.orders;

import io.levain.files.Field;
import io.levain.files.StandingRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a standing order.
 *
 * @param quantity pieces on each such day
 * @param until the last day, or null if until further notice
 * @param handover {@code pickup} or {@code delivery}, or null if nobody has said
 */
record StandingOrderFacts(
        double quantity,
        @Nullable LocalDate until,
        @Nullable String handover) {

    /** The facts after a row; before is null if the order is new. */
    static StandingOrderFacts after(@Nullable StandingOrderFacts before, StandingRow row) {
        return new StandingOrderFacts(
                row.quantity(),
                row.until().over(before == null ? null : before.until),
                row.handover().over(before == null ? null : before.handover));
    }

    StandingRow row(String bakery, String product, StandingOrderKey key) {
        return new StandingRow(
                bakery,
                key.customer(),
                product,
                key.weekday(),
                quantity,
                key.from(),
                Field.of(until),
                Field.of(handover));
    }
}
