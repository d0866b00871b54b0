package io.levain.forecast;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Product;
import io.levain.decision.BakeCount;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Shares out what a place bakes for several shops: trays, presses and oven bind the sum of what the shops want each by
 * itself. It rests on the forecasts as they are stored, so that no history is read again, and what it changes is issued
 * anew. The same forecasts are shared out the same way, so that doing it again changes nothing.
 */
@Service
public class Allotments {

    private final Catalog catalog;
    private final AllottedItems items;
    private final AllotmentStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Allotments(
            Catalog catalog, AllottedItems items, AllotmentStore store, ApplicationEventPublisher events, Clock clock) {
        this.catalog = catalog;
        this.items = items;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Shares out the days to come of a place. Whatever a shop issues meanwhile stays, and is shared out the next time. */
    public void allot(Bakery place) {
        List<Bakery> shops = catalog.bakedFor(place);
        boolean bakesForOthers = shops.stream().anyMatch(shop -> shop.id() != place.id());
        if (bakesForOthers) {
            store.begin(place).ifPresent(begun -> allot(begun, shops));
        }
    }

    private void allot(AllotmentStore.Begun begun, List<Bakery> shops) {
        Instant now = clock.instant();
        Bakery place = begun.place();
        Map<Long, Product> products =
                catalog.products(place.chainId()).stream().collect(Collectors.toMap(Product::id, product -> product));
        Map<Long, SortedMap<LocalDate, Map<Long, BakeCount>>> counts = new HashMap<>();
        days(shops, now)
                .forEach(date -> AllottedDay.changes(
                                items.of(place, date), products, place.facts().maximum())
                        .forEach((shop, ofDay) -> counts.computeIfAbsent(shop, none -> new TreeMap<>())
                                .put(date, ofDay)));
        int issued = store(begun, shops, counts, products, now);
        store.end(begun);
        if (issued > 0) {
            events.publishEvent(new ForecastsIssued(place.chainId(), issued));
        }
    }

    /** What goes wrong with one shop stops no other, but then it is all tried again. */
    private int store(
            AllotmentStore.Begun begun,
            List<Bakery> shops,
            Map<Long, SortedMap<LocalDate, Map<Long, BakeCount>>> counts,
            Map<Long, Product> products,
            Instant now) {
        int issued = 0;
        List<RuntimeException> failures = new ArrayList<>();
        for (Bakery shop : shops) {
            SortedMap<LocalDate, Map<Long, BakeCount>> ofShop = counts.get(shop.id());
            try {
                issued += ofShop == null ? 0 : store.store(begun, shop, ofShop, products, now);
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return issued;
    }

    /** The days to come that have begun at none of the shops. */
    private static List<LocalDate> days(List<Bakery> shops, Instant now) {
        List<LocalDate> today =
                shops.stream().map(shop -> shop.dayAt(now)).sorted().toList();
        LocalDate first = today.get(today.size() - 1).plusDays(1);
        LocalDate last = today.get(0).plusDays(Forecasts.DAYS_AHEAD);
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
