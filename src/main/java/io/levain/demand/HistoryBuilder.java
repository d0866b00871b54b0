package io.levain.demand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what is known of a chain, bakeries before their days, days in any order. Not for several threads. */
public final class HistoryBuilder {

    private final Map<String, BakeryFacts> bakeries = new LinkedHashMap<>();
    private final Map<String, String> categories = new LinkedHashMap<>();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private long reach = Long.MIN_VALUE;

    HistoryBuilder() {}

    /**
     * Adds a bakery; needed before its sales and weather.
     *
     * @param silenceIsClosing whether past days without sales, or with zeros alone, count as closed (an imported
     *     history) and not as missing
     */
    public HistoryBuilder bakery(String code, Calendar calendar, boolean silenceIsClosing) {
        bakeries.put(code, new BakeryFacts(calendar, silenceIsClosing));
        return this;
    }

    /** Says of which category a product is, so that it shares what is learned of the others; null is as not said. */
    public HistoryBuilder product(String code, @Nullable String category) {
        if (category != null) {
            categories.put(code, category);
        }
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
        long day = date.toEpochDay();
        first = Math.min(first, day);
        last = Math.max(last, day);
        facts(bakery).sales.computeIfAbsent(product, p -> new SalesColumn()).put(day, sales);
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
    public HistoryBuilder estimate(
            String bakery, String product, @Nullable DayOfWeek weekday, double pieces, @Nullable LocalDate from) {
        facts(bakery)
                .estimates
                .computeIfAbsent(product, p -> new BakersEstimate())
                .put(weekday, pieces, from);
        return this;
    }

    /** Says that what sold on that day is right, however unlikely it looks; before or after the sales themselves. */
    public HistoryBuilder confirmed(String bakery, String product, LocalDate date) {
        facts(bakery).confirmed.add(new ProductDay(product, date));
        return this;
    }

    /** Adds the weather of a day at a bakery, observed or, for days to come, forecast. */
    public HistoryBuilder weather(String bakery, LocalDate date, DayWeather weather) {
        facts(bakery).weather.put(date, weather);
        return this;
    }

    /** Lets the history reach to that day at least, as the last days before it may have been closed everywhere. */
    public HistoryBuilder through(LocalDate date) {
        reach = Math.max(reach, date.toEpochDay());
        return this;
    }

    /**
     * The history of all that was added.
     *
     * @throws NotEnoughHistory if there were no sales, nor estimates and a day to reach to
     */
    public History build() {
        if (firstDay() > lastDay()) {
            throw new NotEnoughHistory("there are no sales yet");
        }
        int days = Math.toIntExact(lastDay() - firstDay() + 1);
        List<Notice> notices = new ArrayList<>();
        List<BakeryDays> timelines = new ArrayList<>();
        bakeries.forEach((code, facts) -> timelines.add(bakery(code, facts, days, notices)));
        List<SeriesDays> series =
                timelines.stream().flatMap(b -> b.series().stream()).toList();
        return new History(LocalDate.ofEpochDay(firstDay()), days, List.copyOf(timelines), series, notices);
    }

    /** The first day with sales, or where there are none but estimates, the day to reach to. */
    private long firstDay() {
        return first > last && reach != Long.MIN_VALUE && isAnythingExpected() ? reach : first;
    }

    private boolean isAnythingExpected() {
        return bakeries.values().stream().anyMatch(facts -> !facts.estimates.isEmpty());
    }

    private long lastDay() {
        return Math.max(last, reach);
    }

    private BakeryDays bakery(String code, BakeryFacts facts, int days, List<Notice> notices) {
        LocalDate origin = LocalDate.ofEpochDay(firstDay());
        Map<LocalDate, DayWeather> weather = new WeatherFeed(code, facts.weather, notices)
                .believed(origin, LocalDate.ofEpochDay(Math.max(last, firstDay())));
        BakeryDays bakery = new BakeryDays(code, origin, days, facts.calendar, weather);
        List<SeriesDays> own = new ArrayList<>();
        Set<String> products = new LinkedHashSet<>(facts.sales.keySet());
        products.addAll(facts.estimates.keySet());
        for (String product : products) {
            SalesColumn sales = facts.sales.getOrDefault(product, new SalesColumn());
            own.add(new SeriesDays(
                    new Series(code, product),
                    categories.get(product),
                    bakery,
                    sales.days(firstDay(), days),
                    facts.estimates.get(product)));
        }
        bakery.settle(own, facts.silenceIsClosing);
        new MissingSales(bakery, notices).note();
        new UnlikelySales(bakery, facts.confirmed, notices).setAside();
        new SilentProducts(bakery, facts.confirmed, notices).leaveOut();
        if (!own.isEmpty()) {
            bakery.lists().note(bakery.firstSales(), notices);
        }
        own.forEach(SeriesDays::settle);
        return bakery;
    }

    private BakeryFacts facts(String bakery) {
        BakeryFacts facts = bakeries.get(bakery);
        if (facts == null) {
            throw new IllegalArgumentException("unknown bakery " + bakery);
        }
        return facts;
    }
}
