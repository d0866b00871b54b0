package io.levain.ledger;

import io.levain.facts.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the products of a bakery whose forecasts have been broken for the last two weeks, and since when. */
final class BrokenForecasts {

    /** The bakery's open days that were foretold, in order. */
    private final List<LocalDate> dates;

    private final Map<String, Map<LocalDate, LedgerDay>> products = new TreeMap<>();

    /** @param days of one bakery; those of which the demand is unknown are passed over */
    BrokenForecasts(List<LedgerDay> days) {
        TreeSet<LocalDate> known = new TreeSet<>();
        days.stream().filter(LedgerDay::isKnown).forEach(day -> {
            known.add(day.date());
            products.computeIfAbsent(day.product(), none -> new TreeMap<>()).put(day.date(), day);
        });
        this.dates = List.copyOf(known);
    }

    /** @param seenOn by product code, the last day that was over when somebody saw its alert */
    List<AlertAnswer> alerts(Map<String, LocalDate> seenOn) {
        List<AlertAnswer> alerts = new ArrayList<>();
        products.forEach((product, days) -> alert(days, seenOn.get(product)).ifPresent(alerts::add));
        return alerts;
    }

    private Optional<AlertAnswer> alert(Map<LocalDate, LedgerDay> days, @Nullable LocalDate seenOn) {
        int last = dates.size() - 1;
        List<LedgerDay> lately = window(days, last);
        List<Fact> reasons = Judgement.of(lately);
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        int first = last;
        while (first > 0 && !Judgement.of(window(days, first - 1)).isEmpty()) {
            first--;
        }
        if (seenOn != null && !seenOn.isBefore(dates.get(first))) {
            return Optional.empty();
        }
        return Optional.of(answer(lately, window(days, first).get(0).date(), reasons));
    }

    private static AlertAnswer answer(List<LedgerDay> days, LocalDate since, List<Fact> reasons) {
        Money lost = new Money();
        double pieces = 0;
        for (LedgerDay day : days) {
            Cost cost = day.cost();
            pieces += cost.pieces();
            Double money = cost.money();
            if (money != null) {
                lost.add(money, day.currency());
            }
        }
        LedgerDay one = days.get(0);
        return new AlertAnswer(
                one.bakery(),
                one.product(),
                since,
                days.size(),
                Objects.requireNonNull(Rounded.toCents(pieces)),
                lost.told(),
                lost.currency(),
                reasons.stream().map(reason -> reason.with("since", since)).toList());
    }

    /** The product's days among the bakery's 14 up to one. */
    private List<LedgerDay> window(Map<LocalDate, LedgerDay> days, int last) {
        List<LedgerDay> window = new ArrayList<>();
        for (LocalDate date : dates.subList(Math.max(0, last + 1 - Judgement.WINDOW), last + 1)) {
            LedgerDay day = days.get(date);
            if (day != null) {
                window.add(day);
            }
        }
        return window;
    }
}
