package io.levain.forecast;

import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.History;
import io.levain.demand.past.NoticeKind;
import io.levain.demand.past.SeriesDays;
import io.levain.facts.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds out whether a day is half sent: whether products that sell on every such day are absent from what came. */
final class HalfSent {

    /** A product sells always if it did on so many such days before. */
    private static final int BEFORE = 4;

    /** How many weeks back such days are looked for, as some may have been closed or special. */
    private static final int WEEKS = 8;

    /** One product may be off for a day; several, and this share of those that always sell, were forgotten. */
    private static final int LEAST = 2;

    private static final double SHARE = .25;

    private HalfSent() {}

    /**
     * What is missing of a day; empty if it looks whole, or nothing is known to tell by.
     *
     * @param offered tells whether a product, by its code, was offered that day
     */
    static Optional<Fact> warning(History history, LocalDate date, Predicate<String> offered) {
        BakeryDays bakery = history.bakeryDays();
        int day = history.index(date);
        List<Integer> before = suchDays(bakery, day);
        if (!bakery.isClean(day) || before.size() < BEFORE) {
            return Optional.empty();
        }
        Set<String> doubted = history.notices().stream()
                .filter(notice -> notice.kind() == NoticeKind.VALUE_SET_ASIDE && notice.touches(date, date))
                .flatMap(notice -> Optional.ofNullable(notice.product()).stream())
                .collect(Collectors.toSet());
        List<SeriesDays> always = history.seriesDays().stream()
                .filter(series -> before.stream().allMatch(earlier -> series.raw(earlier) > 0))
                .filter(series -> offered.test(series.soldAs(day)))
                .toList();
        List<String> absent = always.stream()
                .filter(series -> Float.isNaN(series.raw(day)))
                .map(series -> series.soldAs(day))
                .filter(product -> !doubted.contains(product))
                .sorted()
                .toList();
        return absent.size() < LEAST || absent.size() < SHARE * always.size()
                ? Optional.empty()
                : Optional.of(Fact.of(WarningKind.HALF_SENT)
                        .with("bakery", history.bakery())
                        .with("date", date)
                        .with("sent", always.size() - absent.size())
                        .with("usually", always.size())
                        .with("products", absent));
    }

    /** The last clean days of the same weekday before it. */
    private static List<Integer> suchDays(BakeryDays bakery, int day) {
        List<Integer> days = new ArrayList<>();
        for (int week = 1; week <= WEEKS && days.size() < BEFORE; week++) {
            if (bakery.isClean(day - 7 * week)) {
                days.add(day - 7 * week);
            }
        }
        return days;
    }
}
