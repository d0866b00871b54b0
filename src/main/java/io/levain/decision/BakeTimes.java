package io.levain.decision;

import io.levain.demand.days.IntradayProfile;
import io.levain.demand.days.OpenHours;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a day's count is to be ready, for a shop that bakes on site: as late as it can, so that it is fresh, and as early
 * as it must, so that the shelf is not empty.
 *
 * <p>The count is what covers demand at the service level, so a day that sells just all of it, along the usual course, is
 * the one to plan for: as long as the shelf keeps up with that one, it lasts on as many days as the count does. The first
 * batch is ready at opening, each further one at the last mark of five minutes at which that day has left anything. A
 * batch is what that day sells until its pieces would be older than they may, in whole trays, at least one: where a tray
 * takes longer to sell than that, it is {@link Plan#outlasted told}. What was firmly ordered is fetched at opening.
 * Without a limit to the age all is ready at opening.
 */
public final class BakeTimes {

    private static final int MARK_MINUTES = 5;
    private static final int DAY_MINUTES = 24 * 60;
    private static final double ROUNDING = 1e-9;

    private final IntradayProfile profile;
    private final int opens;
    private final int closes;

    /** Of a shop that is open at those hours, and whose demand comes like that. */
    public BakeTimes(IntradayProfile profile, OpenHours hours) {
        this.profile = profile;
        this.opens = hours.opens().toSecondOfDay() / 60;
        this.closes = hours.closes().toSecondOfDay() / 60;
    }

    /**
     * Pieces that are to be ready at a time.
     *
     * @param ready local time
     * @param pieces 1 or more
     */
    public record Batch(LocalTime ready, int pieces) {}

    /**
     * All batches of a day.
     *
     * @param batches in their order; they add up to the count
     * @param outlasted whether some of it is expected to be older than it may before it sells, as trays are too large
     */
    public record Plan(List<Batch> batches, boolean outlasted) {

        public Plan {
            batches = List.copyOf(batches);
        }
    }

    /**
     * Plans a count.
     *
     * @param count whole pieces, 0 or more, what was ordered among them
     * @param ordered the part of them that was firmly ordered
     * @param tray pieces baked at a time, 1 or more; a part of one is baked last
     * @param freshMinutes minutes for which a piece is fresh, 1 or more; null for all day
     */
    public Plan plan(int count, double ordered, int tray, @Nullable Integer freshMinutes) {
        if (count == 0) {
            return new Plan(List.of(), false);
        }
        if (freshMinutes == null) {
            return new Plan(List.of(new Batch(time(opens), count)), false);
        }
        List<Batch> batches = new ArrayList<>();
        boolean outlasted = false;
        int baked = 0;
        for (int mark = opens; mark < closes && baked < count; mark += MARK_MINUTES) {
            if (mark > opens && wanted(count, ordered, mark + MARK_MINUTES) <= baked + ROUNDING) {
                continue;
            }
            double fresh = wanted(count, ordered, mark + freshMinutes) - baked;
            int trays = Math.max(leastTrays(baked, ordered, tray), (int) Math.floor((fresh + ROUNDING) / tray));
            int pieces = (int) Math.min(count - baked, (long) trays * tray);
            outlasted |= pieces > Math.max(fresh, 0) + 1;
            baked += pieces;
            batches.add(new Batch(time(mark), pieces));
        }
        return new Plan(batches, outlasted);
    }

    /** One, or at opening as many as hold what was ordered. */
    private static int leastTrays(int baked, double ordered, int tray) {
        return baked > 0 ? 1 : Math.max(1, (int) Math.ceil(ordered / tray));
    }

    /** What a day that sells just the count has wanted by a minute of the day. */
    private double wanted(int count, double ordered, int minute) {
        double begun = profile.share(time(opens));
        double all = profile.share(time(closes)) - begun;
        double come = minute >= closes || all <= 0 ? 1 : (profile.share(time(minute)) - begun) / all;
        return Math.min(count, ordered + Math.max(0, count - ordered) * come);
    }

    private static LocalTime time(int minute) {
        return minute >= DAY_MINUTES ? LocalTime.MAX : LocalTime.ofSecondOfDay(minute * 60L);
    }
}
