package io.levain.history;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.BakeryHours;
import io.levain.calendar.Calendars;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Expectation;
import io.levain.catalog.Expectations;
import io.levain.demand.History;
import io.levain.demand.HistoryBuilder;
import io.levain.demand.NotEnoughHistory;
import io.levain.demand.Series;
import io.levain.sales.SalesHistory;
import io.levain.sales.SoldDay;
import io.levain.weather.WeatherHistory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what sales, weather and calendar know of a chain, the same way for training and for forecasting. */
@Service
public class HistoryReader {

    private final Catalog catalog;
    private final Expectations expectations;
    private final Calendars calendars;
    private final BakeryHours hours;
    private final SalesHistory sales;
    private final WeatherHistory weather;
    private final Clock clock;

    HistoryReader(
            Catalog catalog,
            Expectations expectations,
            Calendars calendars,
            BakeryHours hours,
            SalesHistory sales,
            WeatherHistory weather,
            Clock clock) {
        this.catalog = catalog;
        this.expectations = expectations;
        this.calendars = calendars;
        this.hours = hours;
        this.sales = sales;
        this.weather = weather;
        this.clock = clock;
    }

    /**
     * Reads all that is known of a chain now. Days that are not over yet are left out. It is read as of one moment: a
     * bakery or a product that is made meanwhile is not there yet, and neither are its sales.
     *
     * @throws NotEnoughHistory if it has no sales of any complete day, and no baker said what to expect
     */
    @Transactional(
            readOnly = true,
            isolation = Isolation.REPEATABLE_READ,
            noRollbackFor = NotEnoughHistory.class) // who asked for more than this goes on without it
    public ChainHistory read(Chain chain) {
        HistoryBuilder builder = History.builder();
        catalog.products(chain.id())
                .forEach(product ->
                        builder.product(product.code(), product.facts().category()));
        Map<String, BakeryCalendar> byBakery = calendars.of(chain);
        Map<String, Days> days = new LinkedHashMap<>();
        for (Bakery bakery : catalog.bakeries(chain.id())) {
            BakeryCalendar calendar = Objects.requireNonNull(byBakery.get(bakery.code()));
            days.put(bakery.code(), new Days(bakery, calendar, lastComplete(bakery)));
            // a live day without sales is missing, not closed; what an import showed as closed the calendar knows
            builder.bakery(bakery.code(), calendar, false);
        }
        for (Expectation expectation : expectations.of(chain)) {
            known(days, expectation.bakery()).add(expectation, builder);
        }
        sales.read(chain, day -> known(days, day.bakery()).add(day, builder));
        weather.read(chain, (bakery, date, values, observed) -> {
            known(days, bakery).weather.add(date);
            builder.weather(bakery, date, values);
        });
        List<BakeryHistory> bakeries = days.values().stream().map(Days::history).toList();
        bakeries.stream()
                .map(BakeryHistory::newestDay)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .ifPresent(builder::through);
        Map<Series, LocalDate> lastSold = new HashMap<>();
        Map<Series, LocalDate> expectedFrom = new HashMap<>();
        days.values().forEach(known -> {
            lastSold.putAll(known.lastSold);
            expectedFrom.putAll(known.expectedFrom);
        });
        return new ChainHistory(chain, builder.histories(), bakeries, lastSold, expectedFrom);
    }

    private LocalDate lastComplete(Bakery bakery) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), bakery.zone());
        return NewestDay.lastComplete(
                now, hours.closing(bakery, now.toLocalDate()).orElse(null));
    }

    private static Days known(Map<String, Days> days, String bakery) {
        return Objects.requireNonNull(days.get(bakery));
    }

    /** The days of one bakery while they are read. */
    private static final class Days {

        private final Bakery bakery;
        private final BakeryCalendar calendar;
        private final LocalDate lastComplete;
        private final NavigableSet<LocalDate> sold = new TreeSet<>();
        private final NavigableSet<LocalDate> weather = new TreeSet<>();
        private final Map<Series, LocalDate> lastSold = new HashMap<>();
        private final Map<Series, LocalDate> expectedFrom = new HashMap<>();
        private @Nullable LocalDate lastSales;

        Days(Bakery bakery, BakeryCalendar calendar, LocalDate lastComplete) {
            this.bakery = bakery;
            this.calendar = calendar;
            this.lastComplete = lastComplete;
        }

        void add(Expectation expectation, HistoryBuilder builder) {
            builder.estimate(
                    expectation.bakery(),
                    expectation.product(),
                    expectation.weekday(),
                    expectation.pieces(),
                    expectation.from());
            Series series = new Series(expectation.bakery(), expectation.product());
            expectedFrom.merge(series, expectation.from(), (a, b) -> a.isAfter(b) ? a : b);
        }

        void add(SoldDay day, HistoryBuilder builder) {
            Double pieces = day.sold();
            if (pieces == null || day.date().isAfter(lastComplete)) {
                return;
            }
            day.addTo(builder);
            if (lastSales == null || day.date().isAfter(lastSales)) {
                lastSales = day.date();
            }
            if (pieces > 0) {
                sold.add(day.date());
                lastSold.merge(new Series(day.bakery(), day.product()), day.date(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }

        BakeryHistory history() {
            LocalDate newest = lastSales == null ? beforeOpening() : NewestDay.of(lastSales, lastComplete, calendar);
            return new BakeryHistory(bakery, calendar, newest, lastComplete, sold, weather);
        }

        /** The last day that is over of those on which there was nothing to sell yet; null if it expects nothing. */
        private @Nullable LocalDate beforeOpening() {
            return expectedFrom.values().stream()
                    .min(LocalDate::compareTo)
                    .map(opening -> opening.minusDays(1))
                    .map(day -> day.isAfter(lastComplete) ? lastComplete : day)
                    .orElse(null);
        }
    }
}
