package io.levain.lostshares;

import io.levain.catalog.Bakery;
import io.levain.catalog.DayFilter;
import io.levain.counts.DayCounts;
import io.levain.demand.past.History;
import io.levain.demand.past.SeriesDays;
import io.levain.demand.past.Usual;
import io.levain.evaluation.ShortDay;
import io.levain.history.HistoryReader;
import io.levain.sales.SalesHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads of a bakery's days what was foretold of each product by its usual, what was baked, sold and missed. */
@Component
class ShortDays {

    /** How people choose changes; and more days take longer to read than anybody waits. */
    private static final int DAYS = 730;

    private final HistoryReader histories;
    private final SalesHistory sales;

    ShortDays(HistoryReader histories, SalesHistory sales) {
        this.histories = histories;
        this.sales = sales;
    }

    /** The last days of a bakery, in their order; products of which nobody knows what was baked are left out. */
    List<ShortDay> of(Bakery bakery) {
        History history = histories.read(bakery).history().orElse(null);
        if (history == null) {
            return List.of();
        }
        int first = Math.max(0, history.days() - DAYS);
        Map<String, Map<LocalDate, Double>> baked = baked(bakery, history.date(first));
        List<ShortDay> days = new ArrayList<>();
        for (int day = first; day < history.days(); day++) {
            List<ShortDay.Sale> products = new ArrayList<>();
            for (SeriesDays series : history.seriesDays()) {
                Map<LocalDate, Double> ofProduct = baked.getOrDefault(series.soldAs(day), Map.of());
                ShortDay.Sale sale = sale(series, day, ofProduct.get(history.date(day)));
                if (sale != null) {
                    products.add(sale);
                }
            }
            days.add(new ShortDay(products));
        }
        return days;
    }

    private static ShortDay.@Nullable Sale sale(SeriesDays series, int day, @Nullable Double baked) {
        if (baked == null || Float.isNaN(series.raw(day)) || series.isLeftOut(day)) {
            return null;
        }
        double usual = Usual.of(series, day, day - 1);
        double demand = series.isSoldOut(day) ? series.demand(day) : series.raw(day);
        return usual > 0 && Double.isFinite(demand)
                ? new ShortDay.Sale(
                        series.soldAs(series.days() - 1),
                        series.category(),
                        usual,
                        baked,
                        series.raw(day),
                        Math.max(0, demand - series.raw(day)))
                : null;
    }

    private Map<String, Map<LocalDate, Double>> baked(Bakery bakery, LocalDate from) {
        Map<String, Map<LocalDate, Double>> baked = new HashMap<>();
        sales.read(bakery, new DayFilter(bakery, null, from, null), day -> {
            DayCounts counts = day.counts();
            if (counts.baked() != null && !counts.isContradictory()) {
                double ordered = counts.ordered() == null ? 0 : counts.ordered();
                baked.computeIfAbsent(day.product(), first -> new HashMap<>())
                        .put(day.date(), Math.max(0, counts.baked() - ordered));
            }
        });
        return baked;
    }
}
