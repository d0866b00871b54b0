package io.levain.ledger;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Product;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Sums up the days of a chain or of one of its bakeries, bakery by bakery. */
@Service
class Summaries {

    private final Catalog catalog;
    private final LedgerDays days;
    private final Clock clock;

    Summaries(Catalog catalog, LedgerDays days, Clock clock) {
        this.catalog = catalog;
        this.days = days;
        this.clock = clock;
    }

    /** The bakeries that are meant: that one or, if it is null, all of the chain. */
    List<Bakery> bakeries(Chain chain, @Nullable Bakery bakery) {
        return bakery == null ? catalog.bakeries(chain.id()) : List.of(bakery);
    }

    /** The days that are meant. */
    LedgerRange range(Chain chain, List<Bakery> bakeries, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), chain.timeZone()).minusDays(1);
        return LedgerRange.of(from, to, days.last(bakeries, yesterday));
    }

    SummaryAnswer summary(Chain chain, List<Bakery> bakeries, LedgerRange range, SummaryBy by) {
        Map<String, Double> targets = new HashMap<>();
        for (Product product : catalog.products(chain.id())) {
            Double target = product.facts().aims().returnRate();
            if (target != null) {
                targets.put(product.code(), target);
            }
        }
        Map<String, SummarySum> groups = new TreeMap<>(Comparator.comparing(by::order));
        SummarySum total = new SummarySum(range.middle());
        for (Bakery bakery : bakeries) {
            days.of(bakery, range).stream().filter(LedgerDay::isKnown).forEach(day -> {
                Double target = targets.get(day.product());
                groups.computeIfAbsent(by.key(day), none -> new SummarySum(range.middle()))
                        .add(day, target);
                total.add(day, target);
            });
        }
        List<SummaryAnswer.Line> lines = new ArrayList<>();
        groups.forEach((key, sum) -> lines.add(sum.told(key)));
        return new SummaryAnswer(range.from(), range.to(), by.word(), lines, total.told("total"));
    }

    WorthAnswer worth(List<Bakery> bakeries, LedgerRange range) {
        List<LedgerDay> said = new ArrayList<>();
        for (Bakery bakery : bakeries) {
            days.of(bakery, range).stream().filter(day -> day.own() != null).forEach(said::add);
        }
        return WorthSum.answer(range, said);
    }
}
