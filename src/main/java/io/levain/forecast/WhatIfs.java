package io.levain.forecast;

import io.levain.catalog.Assortment;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Codes;
import io.levain.catalog.Offer;
import io.levain.catalog.Product;
import io.levain.facts.Fact;
import io.levain.facts.Refused;
import io.levain.files.BadField;
import io.levain.files.EventRow;
import io.levain.files.ProductRow;
import io.levain.history.BakeryHistory;
import io.levain.history.HistoryReader;
import io.levain.models.Models;
import io.levain.models.ServedBy;
import io.levain.models.Serving;
import io.levain.orders.FirmOrders;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Tells what a forecast would say if the day were another, from all that is known now. Nothing is stored. */
@Service
class WhatIfs {

    private final HistoryReader histories;
    private final Models models;
    private final Catalog catalog;
    private final FirmOrders orders;
    private final ForecastAnswers answers;
    private final NotForetold notForetold;
    private final Clock clock;

    WhatIfs(
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
     * The forecast of a day as it would be.
     *
     * @throws Refused if the day is none to come or too far ahead, if what is supposed cannot be, or if nothing can be
     *     foretold yet
     */
    ForecastAnswer answer(Bakery bakery, WhatIf asked) {
        Instant now = clock.instant();
        LocalDate today = bakery.dayAt(now);
        LocalDate date = Objects.requireNonNullElse(asked.date(), today.plusDays(1));
        checkAhead(date, today);
        Supposed supposed = Supposed.of(bakery, date, asked);
        checkEvents(bakery, supposed.events());
        Range range = range(bakery, supposed);
        BakeryHistory known = histories.read(bakery);
        if (!Drafter.canForetell(known, today)) {
            throw notForetold.yet(bakery, date, today);
        }
        BakeryHistory then = supposed.over(known);
        Serving serving = models.serving(bakery.chainId());
        Kitchen kitchen = supposed.over(Kitchen.of(then.bakery(), catalog.sharedPlace(bakery)));
        Draft draft = Drafter.of(then, serving, range.products(), range.assortment(), kitchen, today)
                .flatMap(drafter -> drafter.draft(date, orders.on(bakery, date)))
                .orElseThrow(() -> notForetold.yet(bakery, date, today));
        ServedBy by = draft.basis().modelId() == null ? ServedBy.RULE : ServedBy.MODEL;
        List<Fact> facts = supposed.facts(by, then, kitchen);
        return answers.of(bakery, draft, range.products(), now, List.of(), facts);
    }

    static void checkAhead(LocalDate date, LocalDate today) {
        LocalDate first = today.plusDays(1);
        LocalDate last = today.plusDays(Forecasts.DAYS_AHEAD);
        if (date.isAfter(last)) {
            throw NotForetold.tooFarAhead(date, last);
        }
        if (date.isBefore(first)) {
            throw Refused.because(ForecastFailure.NOT_AHEAD)
                    .about("date", date)
                    .with("first", first)
                    .with("last", last);
        }
    }

    private void checkEvents(Bakery bakery, List<EventRow> events) {
        Codes codes = codes(bakery, events.stream().map(EventRow::product).flatMap(Stream::ofNullable));
        for (int i = 0; i < events.size(); i++) {
            String product = events.get(i).product();
            if (product != null) {
                Supposed.checked(Supposed.place("events", i), EventRow.FORMAT, () -> codes.knownProduct(product));
            }
        }
    }

    private Codes codes(Bakery bakery, Stream<String> products) {
        return catalog.codes(bakery.chainId(), Set.of(), products.collect(Collectors.toSet()));
    }

    /** All products of the chain, and on which terms the bakery sells them. */
    private record Range(List<Product> products, Assortment assortment) {}

    private Range range(Bakery bakery, Supposed supposed) {
        Assortment assortment = catalog.assortment(bakery);
        Codes codes = codes(bakery, supposed.products().stream().map(ProductRow::product));
        Map<Long, ProductRow> rows = new HashMap<>();
        Map<Long, Product> changed = new HashMap<>();
        for (int i = 0; i < supposed.products().size(); i++) {
            ProductRow row = supposed.products().get(i);
            String place = Supposed.place("products", i);
            Product product = Supposed.checked(place, ProductRow.FORMAT, () -> {
                Product named = codes.knownProduct(row.product());
                Supposed.checkPast(row);
                if (rows.put(named.id(), row) != null) {
                    throw new BadField("product", row.product(), "is there twice");
                }
                return named;
            });
            Offer offer = assortment
                    .offer(bakery, product, supposed.date())
                    .orElseThrow(() -> notOffered(bakery, supposed.date(), product, place));
            changed.put(product.id(), Supposed.checked(place, ProductRow.FORMAT, () -> product.after(row, offer)));
        }
        return new Range(
                catalog.products(bakery.chainId()).stream()
                        .map(product -> changed.getOrDefault(product.id(), product))
                        .toList(),
                assortment.supposing(rows));
    }

    private static Refused notOffered(Bakery bakery, LocalDate date, Product product, String place) {
        return Refused.because(ForecastFailure.PRODUCT_NOT_OFFERED)
                .about(place + "product", product.code())
                .with("product", product.code())
                .with("bakery", bakery.code())
                .with("date", date);
    }
}
