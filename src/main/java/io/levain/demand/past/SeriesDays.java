package io.levain.demand.past;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days of one series: what sold, the demand, which is estimated where it sold out, the usual as it stood the evening
 * before, and the ratio of the last two. Everything at a day rests on that day and days before it.
 */
public final class SeriesDays {

    private static final float MOST = 4;

    private final Series name;
    private final Line line;
    private final @Nullable String category;
    private final BakeryDays bakery;
    private final float[] sold;
    private final SoldDays days;
    private final @Nullable BakersExpectation expected;
    private final float[] demand;
    private final Map<Integer, DemandEstimate.Range> hidden = new HashMap<>();
    private final BitSet leftOut = new BitSet();
    private final BitSet peaks = new BitSet();
    private final float[] usual;
    private final float[] ratio;
    private final int[] cleanDays;
    private final int[] cleanUpTo;
    private final int[] openDays;
    private final int[] openUpTo;

    /**
     * The days of a series from those of its bakery and its own sales.
     *
     * @param line the codes of the product, of which the series is called by the first
     * @param category of the product; null if it has none
     * @param sales rows in any order; those before the bakery's first day do not count
     * @param expected what the baker expects of it; null if nobody said
     */
    public SeriesDays(
            Line line,
            @Nullable String category,
            BakeryDays bakery,
            SalesColumn sales,
            @Nullable BakersExpectation expected) {
        this.name = new Series(bakery.code(), line.first());
        this.line = line;
        this.category = category;
        this.bakery = bakery;
        this.days = sales.days(bakery.firstEpochDay(), bakery.days());
        this.expected = expected;
        this.sold = days.walkIn();
        this.demand = sold.clone();
        this.usual = new float[sold.length];
        this.ratio = new float[sold.length];
        this.cleanDays = new int[sold.length];
        this.cleanUpTo = new int[sold.length];
        this.openDays = new int[sold.length];
        this.openUpTo = new int[sold.length];
    }

    /** Lets a day that is not believed count as one on which it was not offered; before {@link #settle}. */
    public void leaveOut(int day) {
        sold[day] = Float.NaN;
        demand[day] = Float.NaN;
        leftOut.set(day);
    }

    /** How many of the days from one on, before another, are not believed. */
    public int leftOut(int from, int before) {
        return leftOut.get(Math.max(0, from), before).cardinality();
    }

    /** Whether that day is not believed. */
    public boolean isLeftOut(int day) {
        return day >= 0 && leftOut.get(day);
    }

    /** Lets a day count as unlike all ordinary ones, whatever it is for the rest of the shop; before {@link #settle}. */
    public void setApart(int day) {
        peaks.set(day);
    }

    /** Whether it counts as unlike all ordinary ones. */
    public boolean isSetApart(int day) {
        return peaks.get(day);
    }

    /** Whether the day was an ordinary one of the bakery's, and of this series. */
    public boolean isClean(int day) {
        return bakery.isClean(day) && !isSetApart(day);
    }

    /** Works out what follows from the sales, once it is known which days were open. */
    public void settle() {
        int clean = 0;
        int open = 0;
        for (int day = 0; day < sold.length; day++) {
            boolean counts = bakery.isOpen(day) && !Float.isNaN(sold[day]);
            if (counts) {
                openDays[open++] = day;
            }
            if (counts && isClean(day)) {
                cleanDays[clean++] = day;
            }
            cleanUpTo[day] = clean;
            openUpTo[day] = open;
        }
        Arrays.fill(usual, Float.NaN);
        Arrays.fill(ratio, Float.NaN);
    }

    /** Remembers the usual of a day as it stood the evening before. */
    public void remember(int day, double usualThen) {
        usual[day] = (float) usualThen;
        relate(day, usualThen);
    }

    /** Remembers what the demand of a sold-out day is taken to have been. */
    public void estimate(int day, double pieces) {
        demand[day] = (float) pieces;
        relate(day, usual[day]);
    }

    /** Remembers between what the demand of a day lies of a series that sells out nearly every day. */
    public void estimate(int day, DemandEstimate.Range range) {
        estimate(day, range.even());
        hidden.put(day, range);
    }

    private void relate(int day, double usualThen) {
        if (usualThen > 0 && !Double.isNaN(demand(day))) {
            ratio[day] = (float) Math.min(MOST, demand[day] / usualThen);
        }
    }

    /** Which series it is. */
    public Series name() {
        return name;
    }

    /** The code by which the series is called: the first that the product had. */
    public String product() {
        return name.product();
    }

    /** The codes that the product had and will have. */
    public Line line() {
        return line;
    }

    /** The code under which the product was sold on a day, or is to be sold. */
    public String soldAs(int day) {
        return line.soldAs(bakery.date(day));
    }

    /** The category of the product; null if it has none. */
    @Nullable
    public String category() {
        return category;
    }

    /** The days of its bakery. */
    public BakeryDays bakery() {
        return bakery;
    }

    /** What the baker expects of it; null if nobody said. */
    @Nullable
    BakersExpectation expected() {
        return expected;
    }

    /** The row as it came in, zeros of closed days included; {@code NaN} where there was none, or it is not believed. */
    public float raw(int day) {
        return sold[day];
    }

    /** Pieces sold on an open day; {@code NaN} if it was closed, missing, not offered, or outside the history. */
    public double sold(int day) {
        return bakery.isOpen(day) ? sold[day] : Double.NaN;
    }

    /** Pieces that would have sold had the shelf never been empty; {@code NaN} where {@link #sold} is. */
    public double demand(int day) {
        return bakery.isOpen(day) ? demand[day] : Double.NaN;
    }

    /** Whether it was offered on an open day, and more might have sold. */
    public boolean isSoldOut(int day) {
        return days.soldOut()[day] && !Double.isNaN(sold(day));
    }

    /** When the shelf was empty; null if it never was, or nobody knows. */
    @Nullable
    public LocalTime soldOutAt(int day) {
        return days.soldOutAt()[day];
    }

    /** Lets it be unknown when the shelf was empty, as what was said of it is not believed. */
    public void forgetTime(int day) {
        days.soldOutAt()[day] = null;
    }

    /** What the demand of a sold-out day is taken to have been, and why. */
    public DemandEstimate estimateOf(int day) {
        LocalTime time = soldOutAt(day);
        double share = time == null ? Double.NaN : bakery.profile(day).share(time);
        return new DemandEstimate(
                name, bakery.date(day), sold(day), demand(day), time, share, bakery.knowsHours(day), hidden.get(day));
    }

    /** The usual of a past day as it stood the evening before; {@code NaN} of one before the first. */
    public double usualThen(int day) {
        return day < 0 ? Double.NaN : usual[day];
    }

    /** Demand over {@link #usualThen}, at most 4; {@code NaN} where either is unknown. */
    public double ratio(int day) {
        return day < 0 || day >= ratio.length ? Double.NaN : ratio[day];
    }

    /** How many clean days it has up to that day, the day included. */
    public int cleanDaysUpTo(int day) {
        return day < 0 ? 0 : cleanUpTo[Math.min(day, sold.length - 1)];
    }

    /** Its clean day of that number, from 0. */
    public int cleanDay(int number) {
        return cleanDays[number];
    }

    /** How many open days it has up to that day, the day included. */
    public int openDaysUpTo(int day) {
        return day < 0 ? 0 : openUpTo[Math.min(day, sold.length - 1)];
    }

    /** Its open day of that number, from 0. */
    public int openDay(int number) {
        return openDays[number];
    }

    /** How many days the history has. */
    public int days() {
        return sold.length;
    }
}
