package io.levain.forecast;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Product;
import io.levain.demand.past.History;
import io.levain.demand.past.Series;
import io.levain.demand.past.SeriesDays;
import io.levain.facts.Fact;
import io.levain.facts.Refused;
import io.levain.history.BakeryHistory;
import io.levain.history.EstimatedDay;
import io.levain.history.HistoryReader;
import io.levain.models.Models;
import io.levain.models.ServedBy;
import io.levain.models.Serving;
import io.levain.orders.FirmOrders;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Foretells days to come while today is not over, from today as it is estimated to end. Nothing is stored. */
@Service
public class OrderTimeForecasts {

    private final HistoryReader histories;
    private final Models models;
    private final Catalog catalog;
    private final FirmOrders orders;
    private final ForecastAnswers answers;
    private final NotForetold notForetold;
    private final Clock clock;

    OrderTimeForecasts(
            HistoryReader histories,
            Models models,
            Catalog catalog,
            FirmOrders orders,
            ForecastAnswers answers,
            NotForetold notForetold,
            Clock clock) {
        this.histories = histories;
        this.models = models;
        this.catalog = catalog;
        this.orders = orders;
        this.answers = answers;
        this.notForetold = notForetold;
        this.clock = clock;
    }

    /**
     * A day as it would be foretold if today counted as the newest day of those products of which it is estimated. Where
     * the estimate is unlike all that ever sold, and of all other products, the last complete day does.
     *
     * @param date a day to come
     * @param today not over yet; an estimate of no product at all changes nothing
     * @return its {@code supposed} says what of today counts
     * @throws Refused if the date is none to come or too far ahead, or if nothing can be foretold yet
     */
    public ForecastAnswer answer(Bakery bakery, LocalDate date, EstimatedDay today) {
        Instant now = clock.instant();
        WhatIfs.checkAhead(date, today.date());
        BakeryHistory known = histories.read(bakery, today);
        if (!Drafter.canForetell(known, today.date())) {
            throw notForetold.yet(bakery, date, today.date());
        }
        History history = known.history().orElseThrow();
        Set<Series> believed = believed(history, today);
        List<Product> products = catalog.products(bakery.chainId());
        Serving serving = models.serving(bakery.chainId());
        Kitchen kitchen = Kitchen.of(bakery, catalog.sharedPlace(bakery));
        Draft draft = Drafter.of(
                        known,
                        serving,
                        products,
                        catalog.assortment(bakery),
                        kitchen,
                        today.date(),
                        forecaster -> new FromToday(forecaster, believed, today.date()))
                .flatMap(drafter -> drafter.draft(date, orders.on(bakery, date)))
                .orElseThrow(() -> notForetold.yet(bakery, date, today.date()));
        Set<String> stand = believed.stream()
                .map(series -> history.soldAs(series, today.date()))
                .collect(Collectors.toSet());
        List<String> then = believed.stream()
                .map(series -> history.soldAs(series, date))
                .sorted()
                .toList();
        List<Fact> facts = facts(today, stand, then, serving.by(), kitchen);
        return answers.of(bakery, draft, products, now, List.of(), facts);
    }

    /** Those series of which today is estimated, but for estimates that were left out as unlikely. */
    private static Set<Series> believed(History history, EstimatedDay today) {
        int day = history.index(today.date());
        return day >= history.days()
                ? Set.of()
                : history.seriesDays().stream()
                        .filter(series -> today.pieces().containsKey(history.soldAs(series.name(), today.date())))
                        .filter(series -> !Double.isNaN(series.demand(day)))
                        .map(SeriesDays::name)
                        .collect(Collectors.toSet());
    }

    private static List<Fact> facts(
            EstimatedDay today, Set<String> stand, List<String> then, ServedBy by, Kitchen kitchen) {
        List<Fact> facts = new ArrayList<>();
        if (!stand.isEmpty()) {
            facts.add(Fact.of(SupposedKind.TODAY_STANDS).with("products", then).with("date", today.date()));
        }
        List<String> others = today.pieces().keySet().stream()
                .filter(product -> !stand.contains(product))
                .sorted()
                .toList();
        if (!others.isEmpty()) {
            facts.add(Fact.of(SupposedKind.TODAY_NOT_BELIEVED).with("products", others));
        }
        if (!stand.isEmpty() && by == ServedBy.RULE) {
            facts.add(Fact.of(SupposedKind.RULE_KNOWS_WEEKDAYS));
        }
        if (kitchen.place() != null) {
            facts.add(Fact.of(SupposedKind.COUNTED_ALONE).with("place", kitchen.place()));
        }
        facts.add(Fact.of(SupposedKind.NOTHING_STORED));
        return facts;
    }
}
