package io.levain.confirmations;

import io.levain.calendar.Calendars;
import io.levain.catalog.Bakery;
import io.levain.catalog.DayFilter;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import io.levain.sales.ProductDate;
import io.levain.sales.SalesHistory;
import io.levain.sales.ValuesSetAside;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the values that trainings and forecasts leave aside, by the rule that these go by. */
@Service
class SetAside implements ValuesSetAside {

    /** What sold longer ago than this does not bear on what is believed of a day. */
    private static final int DAYS_BEFORE = 400;

    private final SalesHistory sales;
    private final Calendars calendars;

    SetAside(SalesHistory sales, Calendars calendars) {
        this.sales = sales;
        this.calendars = calendars;
    }

    @Override
    public List<Value> of(Bakery bakery, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = from == null || from.isBefore(SalesHistory.FIRST) ? null : from.minusDays(DAYS_BEFORE);
        Map<ProductDate, Double> sold = new HashMap<>();
        HistoryBuilder history = new HistoryBuilder().bakery(bakery.code(), calendars.of(bakery), false);
        sales.read(bakery, new DayFilter(bakery, null, first, to), day -> {
            Double pieces = day.counts().sold();
            if (pieces != null) {
                sold.put(new ProductDate(day.product(), day.date()), pieces);
                day.addTo(history);
            }
        });
        return sold.isEmpty()
                ? List.of()
                : history.build().notices().stream()
                        .filter(notice -> notice.kind() == NoticeKind.VALUE_SET_ASIDE)
                        .filter(notice -> from == null || !notice.from().isBefore(from))
                        .map(notice -> value(notice, sold))
                        .sorted(Comparator.comparing(Value::date).thenComparing(Value::product))
                        .toList();
    }

    private static Value value(Notice notice, Map<ProductDate, Double> sold) {
        String product = Objects.requireNonNull(notice.product());
        Double pieces = Objects.requireNonNull(sold.get(new ProductDate(product, notice.from())));
        return new Value(product, notice.from(), pieces, notice.fact());
    }
}
