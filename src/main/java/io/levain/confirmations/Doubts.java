package io.levain.confirmations;

import io.levain.calendar.Calendars;
import io.levain.catalog.Bakery;
import io.levain.catalog.DayFilter;
import io.levain.catalog.Product;
import io.levain.counts.DayCounts;
import io.levain.counts.Pieces;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import io.levain.sales.DoubtAnswer;
import io.levain.sales.DoubtfulValues;
import io.levain.sales.ProductDate;
import io.levain.sales.SalesHistory;
import io.levain.sales.SoldDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the values that are asked about: those that trainings and forecasts do not take as they stand, by their rules. */
@Service
class Doubts implements DoubtfulValues {

    /** A year tells how a product varies, and each of its days is held against the same weekdays of the year before. */
    static final int DAYS_BEFORE = 2 * 380;

    /** What notices speak of, as in CSV. Others are of several days, or of what was not said at all. */
    private static final Map<NoticeKind, String> COLUMNS = new EnumMap<>(Map.of(
            NoticeKind.VALUE_SET_ASIDE, "sold",
            NoticeKind.PEAK_ASKED_ABOUT, "sold",
            NoticeKind.SOLD_OUT_TIME_UNLIKELY, "sold_out_at",
            NoticeKind.ESTIMATE_HELD_BACK, "sold_out_at"));

    private static final Comparator<Doubted> BY_DATE =
            Comparator.comparing(Doubted::date).thenComparing(Doubted::product);

    private final SalesHistory sales;
    private final Calendars calendars;
    private final SoldLook soldLook;

    Doubts(SalesHistory sales, Calendars calendars, SoldLook soldLook) {
        this.sales = sales;
        this.calendars = calendars;
        this.soldLook = soldLook;
    }

    /** A doubt about one product on one day. */
    record Doubted(String product, LocalDate date, DoubtAnswer doubt) {}

    @Override
    public List<Value> of(Bakery bakery, @Nullable LocalDate from, @Nullable LocalDate to) {
        return values(bakery, from, to, new HashMap<>()).stream()
                .sorted(Comparator.comparing(Value::date).thenComparing(Value::product))
                .toList();
    }

    @Override
    public List<Value> ofSold(Bakery bakery, Collection<Product> products, LocalDate from, LocalDate to) {
        return soldLook.of(bakery, products, from, to);
    }

    /**
     * All that is asked about until somebody confirms or corrects it, by date and product: those values, and those that
     * do not fit to others of their day.
     *
     * @param from the first day asked for, or null for the first of all
     * @param to the last day asked for, or null for the last of all
     */
    List<Doubted> all(Bakery bakery, @Nullable LocalDate from, @Nullable LocalDate to) {
        Map<ProductDate, SoldDay> days = new HashMap<>();
        List<Doubted> doubted = new ArrayList<>();
        values(bakery, from, to, days)
                .forEach(value -> doubted.add(new Doubted(value.product(), value.date(), DoubtAnswer.of(value))));
        days.values().stream()
                .filter(day -> isBetween(day.date(), from, to))
                .filter(day -> !day.isConfirmed())
                .forEach(day -> day.doubts()
                        .forEach(doubt -> doubted.add(new Doubted(day.product(), day.date(), DoubtAnswer.of(doubt)))));
        doubted.sort(BY_DATE);
        return doubted;
    }

    /** @param days is told of the days that something is said of */
    private List<Value> values(
            Bakery bakery, @Nullable LocalDate from, @Nullable LocalDate to, Map<ProductDate, SoldDay> days) {
        List<Notice> notices = notices(bakery, from, to, to, days);
        if (to != null && notices.stream().anyMatch(notice -> notice.kind() == NoticeKind.PEAK_ASKED_ABOUT)) {
            notices = notices(bakery, from, to, null, days); // a later year may have told that it was true
        }
        return notices.stream().map(notice -> value(notice, days)).toList();
    }

    private static boolean isBetween(LocalDate date, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    /** @param last the last day to read, or null for the last of all */
    private List<Notice> notices(
            Bakery bakery,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate last,
            Map<ProductDate, SoldDay> days) {
        LocalDate first = from == null || from.isBefore(SalesHistory.FIRST) ? null : from.minusDays(DAYS_BEFORE);
        HistoryBuilder history = new HistoryBuilder().bakery(bakery.code(), calendars.of(bakery), false);
        sales.read(bakery, new DayFilter(bakery, null, first, last), day -> {
            days.put(new ProductDate(day.product(), day.date()), day);
            day.addTo(history);
        });
        return !history.isAnythingKnown()
                ? List.of()
                : history.build().notices().stream()
                        .filter(notice -> COLUMNS.containsKey(notice.kind()))
                        .filter(notice -> isBetween(notice.from(), from, to))
                        .toList();
    }

    private static Value value(Notice notice, Map<ProductDate, SoldDay> days) {
        String product = Objects.requireNonNull(notice.product());
        DayCounts counts = Objects.requireNonNull(days.get(new ProductDate(product, notice.from())))
                .counts();
        String column = Objects.requireNonNull(COLUMNS.get(notice.kind()));
        Object held = column.equals("sold")
                ? Pieces.plain(Objects.requireNonNull(counts.sold()))
                : Objects.requireNonNull(counts.soldOutAt());
        return new Value(product, notice.from(), column, held.toString(), notice.fact());
    }
}
