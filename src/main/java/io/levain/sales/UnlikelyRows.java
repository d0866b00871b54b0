package io.levain.sales;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.Calendars;
import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.demand.days.IntradayProfile;
import io.levain.demand.days.OpenHours;
import io.levain.intake.RowAnswer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Flags the rows of a batch whose values are doubted. Nearly all are let pass by a quick look at the days before. */
@Service
class UnlikelyRows {

    /** Once so much of a day has passed, what sold until then tells enough of the rest to be believed. */
    private static final double HALF_OF_A_DAY = .5;

    private final DoubtfulValues doubtful;
    private final Calendars calendars;
    private final ConspicuousRows conspicuous;

    UnlikelyRows(DoubtfulValues doubtful, Calendars calendars, ConspicuousRows conspicuous) {
        this.doubtful = doubtful;
        this.calendars = calendars;
        this.conspicuous = conspicuous;
    }

    /** The rows, those flagged whose values are doubted until somebody confirms them. */
    List<TakenRow> flag(List<TakenRow> rows) {
        List<TakenRow.Of> taken =
                rows.stream().flatMap(row -> Stream.ofNullable(row.of())).toList();
        Map<Bakery, Map<ProductDate, List<DoubtfulValues.Value>>> values = new HashMap<>();
        conspicuous.among(taken).stream()
                .collect(groupingBy(TakenRow.Of::bakery))
                .forEach((bakery, days) -> {
                    Set<Product> products =
                            days.stream().map(TakenRow.Of::product).collect(toSet());
                    add(values, bakery, doubtful.ofSold(bakery, products, first(days), last(days)));
                });
        atOddHours(taken).forEach((bakery, days) -> {
            List<DoubtfulValues.Value> all = doubtful.of(bakery, first(days), last(days));
            add(
                    values,
                    bakery,
                    all.stream().filter(v -> v.column().equals("sold_out_at")).toList());
        });
        return values.isEmpty()
                ? rows
                : rows.stream().map(row -> flagged(row, values)).toList();
    }

    private static LocalDate first(Collection<TakenRow.Of> days) {
        return days.stream().map(TakenRow.Of::date).min(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate last(Collection<TakenRow.Of> days) {
        return days.stream().map(TakenRow.Of::date).max(LocalDate::compareTo).orElseThrow();
    }

    private static void add(
            Map<Bakery, Map<ProductDate, List<DoubtfulValues.Value>>> values,
            Bakery bakery,
            List<DoubtfulValues.Value> more) {
        Map<ProductDate, List<DoubtfulValues.Value>> known = values.computeIfAbsent(bakery, b -> new HashMap<>());
        more.forEach(
                value -> known.computeIfAbsent(new ProductDate(value.product(), value.date()), day -> new ArrayList<>())
                        .add(value));
    }

    private static TakenRow flagged(TakenRow row, Map<Bakery, Map<ProductDate, List<DoubtfulValues.Value>>> values) {
        TakenRow.Of of = row.of();
        if (of == null) {
            return row;
        }
        RowAnswer answer = row.answer();
        for (DoubtfulValues.Value value : values.getOrDefault(of.bakery(), Map.of())
                .getOrDefault(new ProductDate(of.product().code(), of.date()), List.of())) {
            answer = answer.doubted(value.column(), value.held(), value.reason());
        }
        return row.answered(answer);
    }

    /** Those that sold out early, or while the shop is not open. */
    private Map<Bakery, List<TakenRow.Of>> atOddHours(List<TakenRow.Of> taken) {
        Map<Bakery, BakeryCalendar> hours = new HashMap<>();
        return taken.stream()
                .filter(of -> of.counts().soldOutAt() != null)
                .filter(of -> isConspicuous(
                        Objects.requireNonNull(of.counts().soldOutAt()),
                        hours.computeIfAbsent(of.bakery(), calendars::of),
                        of.date()))
                .collect(groupingBy(TakenRow.Of::bakery));
    }

    /** Whether an hour may be impossible, or so early that an estimate from it may be more than is believed unasked. */
    private static boolean isConspicuous(LocalTime time, BakeryCalendar calendar, LocalDate date) {
        OpenHours hours = calendar.hours(date);
        return !hours.canSellOutAt(time) || IntradayProfile.assumed(hours).share(time) < HALF_OF_A_DAY;
    }
}
