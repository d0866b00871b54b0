package io.levain.demand.days;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Learns from the times of receipts when a day's demand comes. Each profile leans on a wider one as long as little is
 * known: that of a category on that of its shop, that on the assumed one; workdays, Saturdays and Sundays apart. Not
 * for several threads. Nothing asks for them yet: they wait for the tills that will send receipts.
 */
public final class IntradayProfiles {

    /** The wider profile weighs as much as so many pieces: a small product's sales of some weeks. */
    private static final double LEANING = 300;

    private static final int HALF_HOUR_SECONDS = 1800;

    private final Map<Pool, double[]> pieces = new HashMap<>();

    private record Pool(
            String bakery, DayOfWeek like, @Nullable String category) {}

    /**
     * Adds pieces that sold at a time. Those of a day that sold out would teach that everybody comes early: leave it
     * out.
     *
     * @param category of the product, or null if it has none
     * @param day the weekday; Sunday for a public holiday, which sells like one
     * @param time local time
     */
    public void add(String bakery, @Nullable String category, DayOfWeek day, LocalTime time, double count) {
        int halfHour = time.toSecondOfDay() / HALF_HOUR_SECONDS;
        DayOfWeek like = like(day);
        of(new Pool(bakery, like, null))[halfHour] += count;
        if (category != null) {
            of(new Pool(bakery, like, category))[halfHour] += count;
        }
    }

    /**
     * The profile of such a day as far as it is known.
     *
     * @param hours when the bakery is open then, for as long as receipts do not tell
     */
    public IntradayProfile profile(String bakery, @Nullable String category, DayOfWeek day, OpenHours hours) {
        DayOfWeek like = like(day);
        IntradayProfile ofShop = IntradayProfile.assumed(hours).corrected(of(new Pool(bakery, like, null)), LEANING);
        return category == null ? ofShop : ofShop.corrected(of(new Pool(bakery, like, category)), LEANING);
    }

    private double[] of(Pool pool) {
        return pieces.computeIfAbsent(pool, p -> new double[IntradayProfile.HALF_HOURS]);
    }

    private static DayOfWeek like(DayOfWeek day) {
        return day.getValue() < DayOfWeek.SATURDAY.getValue() ? DayOfWeek.MONDAY : day;
    }
}
