package io.levain.sales;

import io.levain.counts.DayCounts;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has said is right of one product on one day. It holds for these values alone: others are judged anew.
 *
 * @param sold pieces sold
 * @param soldOutAt when the shelf was empty; null if nothing was said of that then
 */
public record Confirmed(double sold, @Nullable LocalTime soldOutAt) {

    /** Whether the pieces sold are right. */
    boolean holdsForSold(DayCounts counts) {
        return counts.isSold(sold);
    }

    /** Whether the hour is right at which the shelf was empty, if one is given. */
    boolean holdsForTime(DayCounts counts) {
        return holdsForSold(counts) && soldOutAt != null && soldOutAt.equals(counts.soldOutAt());
    }
}
