package io.levain.sales;

import io.levain.files.Field;
import io.levain.files.SalesRow;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one product in one bakery on one day; null wherever it says nothing.
 *
 * @param sold pieces sold
 * @param baked pieces baked
 * @param unsold pieces left at the end of the day
 * @param soldOutAt the local time at which the shelf was empty
 * @param ordered the part of what was sold that was firmly ordered before
 */
record Reported(
        @Nullable Double sold,
        @Nullable Double baked,
        @Nullable Double unsold,
        @Nullable LocalTime soldOutAt,
        @Nullable Double ordered) {

    static final Reported NOTHING = new Reported(null, null, null, null, null);

    /** What the source says after a row: an absent field stays as it is, an empty one is erased. */
    Reported after(SalesRow row) {
        return new Reported(
                row.sold().over(sold),
                row.baked().over(baked),
                row.unsold().over(unsold),
                row.soldOutAt().over(soldOutAt),
                row.ordered().over(ordered));
    }

    /**
     * Whether a row of this source says nothing but what holds anyway: values that are in force though this source has
     * not given them, be it that another one has or that they follow from two others. So an export that is taken again
     * changes nothing.
     */
    boolean isRepeatedBy(SalesRow row, DayValues inForce) {
        return repeats(row.sold(), sold, inForce.sold())
                && repeats(row.baked(), baked, inForce.baked())
                && repeats(row.unsold(), unsold, inForce.unsold())
                && repeats(row.soldOutAt(), soldOutAt, inForce.soldOutAt())
                && repeats(row.ordered(), ordered, inForce.ordered());
    }

    private static <T> boolean repeats(Field<T> field, @Nullable T own, @Nullable T inForce) {
        T given = field.orNull();
        if (given == null) {
            return !field.isGiven() || own == null;
        }
        return given.equals(inForce) && (own == null || own.equals(given));
    }
}
