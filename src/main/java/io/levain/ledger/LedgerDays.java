package io.levain.ledger;

import io.levain.calendar.DayEnds;
import io.levain.catalog.Bakery;
import io.levain.catalog.DayFilter;
import io.levain.counts.DayCounts;
import io.levain.demand.days.DayConditions;
import io.levain.demand.days.EventCategory;
import io.levain.demand.past.History;
import io.levain.demand.past.Observation;
import io.levain.forecast.SaidForecasts;
import io.levain.forecast.SaidItem;
import io.levain.history.HistoryReader;
import io.levain.sales.SalesHistory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what was said of days that are over and what is known of them now: a correction counts as it comes in. */
@Service
class LedgerDays {

    /** Millimetres of a wet day. */
    private static final double WET = 1;

    private final SaidForecasts forecasts;
    private final Overrides overrides;
    private final SalesHistory sales;
    private final HistoryReader histories;
    private final DayEnds dayEnds;

    LedgerDays(
            SaidForecasts forecasts,
            Overrides overrides,
            SalesHistory sales,
            HistoryReader histories,
            DayEnds dayEnds) {
        this.forecasts = forecasts;
        this.overrides = overrides;
        this.sales = sales;
        this.histories = histories;
        this.dayEnds = dayEnds;
    }

    /** The last day that is over at any of them; yesterday where there are none. */
    @Transactional(readOnly = true)
    public LocalDate last(Collection<Bakery> bakeries, LocalDate yesterday) {
        return bakeries.stream()
                .map(bakery -> dayEnds.now(bakery).last())
                .max(LocalDate::compareTo)
                .orElse(yesterday);
    }

    /** Those of a bakery that are over and were foretold, by day and product code. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<LedgerDay> of(Bakery bakery, LedgerRange range) {
        LocalDate over = dayEnds.now(bakery).last();
        LocalDate to = range.to().isBefore(over) ? range.to() : over;
        List<SaidItem> said = forecasts.of(bakery, range.from(), to);
        if (said.isEmpty()) {
            return List.of();
        }
        Map<BakedFor, OwnCount> own = overrides.of(List.of(bakery), range.from(), to);
        Map<BakedFor, DayCounts> came = new HashMap<>();
        sales.read(
                bakery,
                new DayFilter(bakery, null, range.from(), to),
                day -> came.put(
                        new BakedFor(bakery.code(), day.date(), day.product()),
                        day.counts().completed().counted()));
        History past = histories.read(bakery).history().orElse(null);
        Map<BakedFor, Double> walkIn = walkIn(past, range.from(), to);
        Map<LocalDate, LedgerDay.Kind> kinds = new HashMap<>();
        return said.stream()
                .map(item -> {
                    BakedFor place = new BakedFor(bakery.code(), item.date(), item.product());
                    DayCounts counts = came.getOrDefault(place, DayCounts.NOTHING);
                    OwnCount word = own.get(place);
                    return new LedgerDay(
                            bakery.code(),
                            item,
                            word == null ? null : Integer.valueOf(word.count()),
                            counts,
                            demand(walkIn.get(place), counts),
                            kinds.computeIfAbsent(item.date(), date -> kind(past, date)),
                            bakery.facts().currency());
                })
                .toList();
    }

    /** What walk-in customers wanted, or are taken to have wanted, where what sold is believed and the shop was open. */
    private static Map<BakedFor, Double> walkIn(@Nullable History past, LocalDate from, LocalDate to) {
        Map<BakedFor, Double> demand = new HashMap<>();
        if (past != null) {
            past.observations(from, to).stream()
                    .filter(Observation::open)
                    .forEach(row -> demand.put(
                            new BakedFor(row.series().bakery(), row.date(), past.soldAs(row.series(), row.date())),
                            row.demand()));
        }
        return demand;
    }

    private static @Nullable Double demand(@Nullable Double walkIn, DayCounts counts) {
        Double sold = counts.sold();
        Double ordered = counts.ordered();
        if (walkIn == null || sold == null) {
            return null;
        }
        return walkIn + (ordered == null ? 0 : Math.min(ordered, sold));
    }

    private static LedgerDay.Kind kind(@Nullable History past, LocalDate date) {
        if (past == null) {
            return LedgerDay.Kind.PLAIN;
        }
        DayConditions day = past.conditions(date);
        boolean special = day.calendar().isPublicHoliday()
                || !day.calendar().specialDays().isEmpty()
                || day.calendar().events().stream().anyMatch(event -> event.category() != EventCategory.SCHOOL_HOLIDAY);
        return new LedgerDay.Kind(day.weather().sky().precipitation() >= WET, special);
    }
}
