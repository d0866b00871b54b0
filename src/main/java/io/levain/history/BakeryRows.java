package io.levain.history;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.DaysOver;
import io.levain.catalog.Bakery;
import io.levain.catalog.Expectation;
import io.levain.catalog.Past;
import io.levain.catalog.Product;
import io.levain.demand.days.DaySales;
import io.levain.demand.days.DayWeather;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.past.History;
import io.levain.sales.SoldDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows of one bakery while they are read. */
final class BakeryRows {

    private final Bakery bakery;
    private final BakeryCalendar calendar;
    private final DaysOver over;
    private final HistoryBuilder builder;
    private final NavigableSet<LocalDate> sold = new TreeSet<>();
    private final NavigableSet<LocalDate> weather = new TreeSet<>();
    private final Map<String, LocalDate> lastSold = new HashMap<>();
    private final Map<String, LocalDate> expectedFrom = new HashMap<>();
    private final Map<String, Leftovers> leftovers = new HashMap<>();
    private @Nullable LocalDate lastSales;

    /**
     * @param over which of its days are over
     * @param products all of the chain
     */
    BakeryRows(Bakery bakery, BakeryCalendar calendar, DaysOver over, Collection<Product> products) {
        this.bakery = bakery;
        this.calendar = calendar;
        this.over = over;
        // a live day without sales is missing, not closed; what an import showed as closed the calendar knows
        this.builder = new HistoryBuilder().bakery(bakery.code(), calendar, false);
        products.forEach(this::add);
    }

    private void add(Product product) {
        Past past = product.facts().past();
        builder.product(product.code(), product.facts().category());
        if (past.replaces() != null) {
            builder.replaced(product.code(), past.replaces(), past.replacesFrom());
        }
    }

    void add(Expectation expectation) {
        builder.expectation(
                expectation.bakery(),
                expectation.product(),
                expectation.weekday(),
                expectation.pieces(),
                expectation.from());
        expectedFrom.merge(expectation.product(), expectation.from(), (a, b) -> a.isAfter(b) ? a : b);
    }

    /** Adds a day; those of a product in their order. */
    void add(SoldDay day) {
        Double pieces = day.counts().sold();
        if (pieces == null || day.date().isAfter(over.last())) {
            return;
        }
        day.addTo(builder);
        if (day.date().isAfter(over.last().minusYears(1))) {
            leftovers.merge(
                    day.product(), Leftovers.NONE.and(day.counts()), (before, first) -> before.and(day.counts()));
        }
        if (lastSales == null || day.date().isAfter(lastSales)) {
            lastSales = day.date();
        }
        if (pieces > 0) {
            sold.add(day.date());
            lastSold.merge(day.product(), day.date(), (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    /** Adds a day that is not over, as complete ones are, to the builder alone. */
    void add(EstimatedDay day) {
        if (day.date().isAfter(over.last())) {
            day.pieces()
                    .forEach((product, pieces) ->
                            builder.sales(bakery.code(), product, day.date(), new DaySales(pieces, 0, false, null)));
        }
    }

    void addWeather(LocalDate date, DayWeather values) {
        weather.add(date);
        builder.weather(bakery.code(), date, values);
    }

    /** All that was read but what is remembered below. */
    HistoryBuilder builder() {
        return builder;
    }

    BakeryCalendar calendar() {
        return calendar;
    }

    boolean hasSold() {
        return !sold.isEmpty();
    }

    /** As {@link BakeryHistory#newestDay}. */
    @Nullable
    LocalDate newestDay() {
        return lastSales == null ? beforeOpening() : NewestDay.of(lastSales, over.last(), calendar);
    }

    /** @param past the history made of these rows, or null if they tell nothing yet */
    BakeryHistory history(@Nullable History past) {
        return new BakeryHistory(
                bakery, calendar, past, newestDay(), over, sold, weather, lastSold, expectedFrom, leftovers);
    }

    /** The last day that is over of those on which there was nothing to sell yet; null if it expects nothing. */
    private @Nullable LocalDate beforeOpening() {
        return expectedFrom.values().stream()
                .min(LocalDate::compareTo)
                .map(opening -> opening.minusDays(1))
                .map(day -> day.isAfter(over.last()) ? over.last() : day)
                .orElse(null);
    }
}
