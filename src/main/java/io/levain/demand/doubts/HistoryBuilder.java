package io.levain.demand.doubts;

import io.levain.demand.days.Calendar;
import io.levain.demand.days.DaySales;
import io.levain.demand.days.DayWeather;
import io.levain.demand.past.BakersExpectation;
import io.levain.demand.past.ChainShare;
import io.levain.demand.past.ChainSums;
import io.levain.demand.past.Histories;
import io.levain.demand.past.History;
import io.levain.demand.past.NotEnoughHistory;
import io.levain.demand.past.SalesColumn;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what is known of a bakery, or of several, bakeries before their days, days in any order. Not for several threads. */
public final class HistoryBuilder {

    private final Map<String, ToldOfBakery> bakeries = new LinkedHashMap<>();
    private final Map<String, String> categories = new LinkedHashMap<>();
    private final Successions successions = new Successions();
    private long reach = Long.MIN_VALUE;

    /** Knows of no bakery yet. */
    public HistoryBuilder() {}

    /**
     * Adds a bakery; needed before its sales and weather.
     *
     * @param silenceIsClosing whether past days without sales, or with zeros alone, count as closed (an imported
     *     history) and not as missing
     */
    public HistoryBuilder bakery(String code, Calendar calendar, boolean silenceIsClosing) {
        bakeries.put(code, new ToldOfBakery(calendar, silenceIsClosing));
        return this;
    }

    /** Says of which category a product is, so that it shares what is learned of the others; null is as not said. */
    public HistoryBuilder product(String code, @Nullable String category) {
        if (category != null) {
            categories.put(code, category);
        }
        return this;
    }

    /**
     * Says that a product takes the place of another: both are one series from then on, as if the other had had another
     * code. On a day on which both sold, only the row of the one counts that is due.
     *
     * @param by the code of the product that takes the place
     * @param product the code of the one whose place it takes
     * @param from the first day on which it does; null if that is, in each bakery, the first on which it sells
     * @throws IllegalArgumentException if another one takes that place, or if it would lead back to the product itself
     */
    public HistoryBuilder replaced(String by, String product, @Nullable LocalDate from) {
        successions.add(by, product, from);
        return this;
    }

    /** Adds one day of one series that did not sell out: pieces sold, and the part of them that was ordered before. */
    public HistoryBuilder sales(String bakery, String product, LocalDate date, double sold, double ordered) {
        return sales(bakery, product, date, new DaySales(sold, ordered, false, null));
    }

    /**
     * Adds one day of one series; of several rows for one day the last counts.
     *
     * @param sales what sold, and what is known of the shelf; firm orders are taken off, what is left is forecast
     */
    public HistoryBuilder sales(String bakery, String product, LocalDate date, DaySales sales) {
        told(bakery).sales.computeIfAbsent(product, p -> new SalesColumn()).put(date.toEpochDay(), sales);
        return this;
    }

    /**
     * Says what the baker expects to sell of a product. It stands for the usual until the product has sold on such a
     * weekday, and is corrected by what it sells meanwhile.
     *
     * @param weekday the weekday that it is for; null for each that has none of its own
     * @param pieces walk-in pieces on a usual day
     * @param from the first day that it is for, so that days before it are foretold without it; null if there is none
     */
    public HistoryBuilder expectation(
            String bakery, String product, @Nullable DayOfWeek weekday, double pieces, @Nullable LocalDate from) {
        told(bakery)
                .expectations
                .computeIfAbsent(product, p -> new BakersExpectation())
                .put(weekday, pieces, from);
        return this;
    }

    /** Says that what sold on that day is right, however unlikely it looks; before or after the sales themselves. */
    public HistoryBuilder confirmed(String bakery, String product, LocalDate date) {
        told(bakery).confirmed.add(new ProductDay(product, date));
        return this;
    }

    /** Says that the hour at which it sold out on that day is right; before or after the sales themselves. */
    public HistoryBuilder confirmedTime(String bakery, String product, LocalDate date) {
        told(bakery).confirmedTimes.add(new ProductDay(product, date));
        return this;
    }

    /** Adds the weather of a day at a bakery, observed or, for days to come, forecast. */
    public HistoryBuilder weather(String bakery, LocalDate date, DayWeather weather) {
        told(bakery).weather.put(date, weather);
        return this;
    }

    /** Lets the history reach to that day at least, as the last days before it may have been closed everywhere. */
    public HistoryBuilder through(LocalDate date) {
        reach = Math.max(reach, date.toEpochDay());
        return this;
    }

    /**
     * The history of the one bakery that was added, as if it were alone.
     *
     * @throws NotEnoughHistory if there were no sales, nor expectations and a day to reach to
     */
    public History build() {
        return build(ChainShare.NONE);
    }

    /**
     * The history of the one bakery that was added, as one of its chain.
     *
     * @param share what the chain contributes
     * @throws NotEnoughHistory if there were no sales, nor expectations and a day to reach to
     */
    public History build(ChainShare share) {
        return history(only(), reach, share, null);
    }

    /**
     * What the one bakery that was added adds to its chain's share.
     *
     * @throws NotEnoughHistory if there were no sales, nor expectations and a day to reach to
     */
    public ChainSums sums() {
        return sums(only(), reach);
    }

    /**
     * The history of the one bakery that was added, as if it were alone.
     *
     * @param sums is told what it contributes to its chain
     * @throws NotEnoughHistory if there were no sales, nor expectations and a day to reach to
     */
    public History build(ChainSums sums) {
        return contributing(only(), reach, sums);
    }

    /** Whether a history can be built: anything sold, or is expected by a day to reach to. */
    public boolean isAnythingKnown() {
        return told(only()).isAnythingKnown(reach);
    }

    /**
     * The histories of all bakeries that were added, each as one of their chain, in the order in which they came. All
     * reach to the last day that any of them has; those of which nothing sold, and nothing is expected, are left out.
     *
     * @throws NotEnoughHistory if there were no sales, nor expectations and a day to reach to
     */
    public Histories histories() {
        long last = bakeries.values().stream().mapToLong(told -> told.lastDay()).reduce(reach, Math::max);
        List<String> known = bakeries.keySet().stream()
                .filter(code -> told(code).isAnythingKnown(last))
                .toList();
        if (known.isEmpty()) {
            throw BelievedPast.nothingYet();
        }
        ChainSums sums = new ChainSums();
        if (known.size() > 1) {
            known.forEach(code -> sums.add(sums(code, last)));
        }
        ChainShare share = sums.share();
        return new Histories(
                known.stream().map(code -> history(code, last, share, null)).toList());
    }

    private String only() {
        if (bakeries.size() != 1) {
            throw new IllegalStateException(bakeries.size() + " bakeries were added, not one: " + bakeries.keySet());
        }
        return bakeries.keySet().iterator().next();
    }

    private ChainSums sums(String code, long through) {
        ChainSums sums = new ChainSums();
        contributing(code, through, sums);
        return sums;
    }

    private History contributing(String code, long through, ChainSums sums) {
        History alone = history(code, through, ChainShare.NONE, sums);
        sums.add(alone.bakeryDays());
        return alone;
    }

    private History history(String code, long through, ChainShare share, @Nullable ChainSums sums) {
        return new BelievedPast(code, told(code), categories, successions).history(through, share, sums);
    }

    /**
     * Writes all that was added of the one bakery but its calendar, so that a history can be made of it again and again
     * without keeping it at hand. The stream is left open.
     */
    public void write(DataOutput out) throws IOException {
        String code = only();
        out.writeUTF(code);
        out.writeInt(categories.size());
        for (Map.Entry<String, String> category : categories.entrySet()) {
            out.writeUTF(category.getKey());
            out.writeUTF(category.getValue());
        }
        successions.write(out);
        told(code).write(out);
    }

    /** Reads what {@link #write} wrote, and adds it to nothing. */
    public static HistoryBuilder read(DataInput in, Calendar calendar) throws IOException {
        HistoryBuilder builder = new HistoryBuilder();
        String code = in.readUTF();
        for (int n = in.readInt(); n > 0; n--) {
            builder.product(in.readUTF(), in.readUTF());
        }
        builder.successions.read(in);
        builder.bakeries.put(code, ToldOfBakery.read(in, calendar));
        return builder;
    }

    private ToldOfBakery told(String bakery) {
        ToldOfBakery told = bakeries.get(bakery);
        if (told == null) {
            throw new IllegalArgumentException("unknown bakery " + bakery);
        }
        return told;
    }
}
