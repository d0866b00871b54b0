package io.levain.forecast;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Product;
import io.levain.history.BakeryHistory;
import io.levain.history.HistoryReader;
import io.levain.models.Models;
import io.levain.orders.FirmOrders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Issues the forecasts of bakeries. */
@Service
public class Forecasts {

    /** How many days ahead are foretold. */
    public static final int DAYS_AHEAD = 14;

    /** A bakery that has been silent for longer is not foretold: nobody knows whether it still bakes. */
    static final int LONGEST_SILENCE = 21;

    /** How often an issue begins anew because another server has issued meanwhile. */
    private static final int ATTEMPTS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Forecasts.class);

    private final HistoryReader histories;
    private final Models models;
    private final Catalog catalog;
    private final FirmOrders orders;
    private final IssuedForecasts store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Forecasts(
            HistoryReader histories,
            Models models,
            Catalog catalog,
            FirmOrders orders,
            IssuedForecasts store,
            ApplicationEventPublisher events,
            Clock clock) {
        this.histories = histories;
        this.models = models;
        this.catalog = catalog;
        this.orders = orders;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Foretells tomorrow and the {@value #DAYS_AHEAD} - 1 days after it for a bakery, and keeps what is new. Where no
     * model serves, the baker's rule does. Nothing is foretold while nothing was sold nor is expected.
     */
    public void issue(Bakery bakery) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            IssuedForecasts.Begun begun = store.begin(bakery);
            List<Product> products = catalog.products(bakery.chainId());
            BakeryHistory known = histories.read(bakery);
            OptionalInt issued = store.end(
                    begun,
                    known.over(),
                    drafts(known, products),
                    products.stream().collect(Collectors.toMap(Product::id, product -> product)),
                    clock.instant());
            if (issued.isPresent()) {
                events.publishEvent(new ForecastsIssued(bakery.chainId(), issued.getAsInt()));
                return;
            }
        }
        LOG.info("others issue the forecasts of bakery {} all the time", bakery.code());
    }

    /** Issues the forecasts of every bakery of the chain. What goes wrong with one stops no other. */
    public void issue(Chain chain) {
        for (Bakery bakery : catalog.bakeries(chain.id())) {
            try {
                issue(bakery);
            } catch (RuntimeException e) {
                LOG.error("bakery {} of chain {} is not foretold", bakery.code(), chain.code(), e);
            }
        }
    }

    private List<Draft> drafts(BakeryHistory known, List<Product> products) {
        Bakery bakery = known.bakery();
        if (known.history().isEmpty()) {
            LOG.info("bakery {} is not foretold: there are no sales yet", bakery.code());
            return List.of();
        }
        LocalDate today = bakery.dayAt(clock.instant());
        Kitchen kitchen = Kitchen.of(bakery, catalog.sharedPlace(bakery));
        return Drafter.of(known, models.serving(bakery.chainId()), products, catalog.assortment(bakery), kitchen, today)
                .stream()
                .flatMap(drafter -> today.datesUntil(today.plusDays(DAYS_AHEAD + 1L))
                        .skip(1)
                        .flatMap(date -> drafter.draft(date, orders.on(bakery, date)).stream()))
                .toList();
    }
}
