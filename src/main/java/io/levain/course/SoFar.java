package io.levain.course;

import io.levain.course.RestOfDayRequest.SoldSoFar;
import io.levain.decision.Begun;
import io.levain.demand.days.DaySales;
import io.levain.sales.SoldDay;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a product by a time of the day, firm orders left out.
 *
 * @param sold pieces; null if nobody has said
 * @param left pieces on the shelf; null if that does not follow
 * @param soldOutAt the local time since which the shelf is empty; null if it is not, or nobody knows
 * @param toBake pieces that are known to be baked or, if nobody has said, are to be
 */
record SoFar(
        @Nullable Double sold,
        @Nullable Double left,
        @Nullable LocalTime soldOutAt,
        double toBake) {

    /**
     * What somebody tells, filled up by the sales that are in, and both by what was to be baked.
     *
     * @param toBake the count of the day for walk-in customers
     */
    static SoFar of(@Nullable SoldSoFar told, @Nullable SoldDay sales, double toBake) {
        DaySales day = sales == null ? null : DaySales.of(sales.counts()).orElse(null);
        double baked = baked(sales, toBake);
        LocalTime soldOutAt = told != null ? told.soldOutAt() : day == null ? null : day.soldOutAt();
        Double left = told == null ? null : told.left();
        if (left == null && soldOutAt != null) {
            left = 0.;
        }
        Double sold = told == null ? null : told.sold();
        if (sold == null && left != null && told != null) {
            sold = Math.max(0, baked - left);
        } else if (sold == null && day != null) {
            sold = day.walkIn();
        }
        if (left == null && sold != null) {
            left = Math.max(0, baked - sold);
        }
        return new SoFar(sold, left, soldOutAt, baked);
    }

    private static double baked(@Nullable SoldDay sales, double toBake) {
        Double baked = sales == null ? null : sales.counts().baked();
        if (sales == null || baked == null) {
            return toBake;
        }
        Double ordered = sales.counts().ordered();
        return Math.max(0, baked - (ordered == null ? 0 : ordered));
    }

    /** What that says of the day's demand; null if it says nothing. */
    Begun.@Nullable Sold evidence(Moment moment) {
        return sold == null ? null : new Begun.Sold(sold, moment.share(soldOutAt == null ? moment.at() : soldOutAt));
    }

    /** Whether the shelf is empty and nobody has said since when. */
    boolean isSoldOutSometime() {
        return left != null && left == 0 && soldOutAt == null;
    }
}
