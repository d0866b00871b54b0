package io.levain.forecast;

import io.levain.catalog.Assortment;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Product;
import io.levain.demand.NotEnoughHistory;
import io.levain.history.BakeryHistory;
import io.levain.history.ChainHistory;
import io.levain.history.HistoryReader;
import io.levain.models.Models;
import io.levain.sales.FirmOrders;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Issues the forecasts of chains. */
@Service
public class Forecasts {

    /** How many days ahead are foretold. */
    public static final int DAYS_AHEAD = 14;

    /** A bakery that has been silent for longer is not foretold: nobody knows whether it still bakes. */
    static final int LONGEST_SILENCE = 21;

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
     * Foretells tomorrow and the {@value #DAYS_AHEAD} - 1 days after it for every bakery of the chain, and keeps what is
     * new. Where no model serves, the baker's rule does. Does nothing while nothing was sold nor is expected.
     */
    public void issue(Chain chain) {
        ChainHistory known;
        try {
            known = histories.read(chain);
        } catch (NotEnoughHistory e) {
            LOG.info("chain {} is not foretold: {}", chain.code(), e.getMessage());
            return;
        }
        List<Product> products = catalog.products(chain.id());
        Assortment assortment = catalog.assortment(chain.id());
        Drafter drafter = new Drafter(known, models.serving(chain.id()), products, assortment);
        int issued = 0;
        for (BakeryHistory bakery : known.bakeries()) {
            issued += store.issue(drafts(drafter, bakery), clock.instant());
        }
        events.publishEvent(new ForecastsIssued(chain.id(), issued));
    }

    private List<Draft> drafts(Drafter drafter, BakeryHistory known) {
        Bakery bakery = known.bakery();
        Instant now = clock.instant();
        LocalDate today = bakery.dayAt(now);
        LocalDate newest = known.newestDay();
        if (newest == null || newest.isBefore(today.minusDays(LONGEST_SILENCE))) {
            return List.of();
        }
        Missing missing = new Missing(known, newest, known.lastOver());
        List<Draft> drafts = new ArrayList<>();
        for (int ahead = 1; ahead <= DAYS_AHEAD; ahead++) {
            LocalDate date = today.plusDays(ahead);
            drafts.add(drafter.draft(known, newest, date, orders.on(bakery, date), missing));
        }
        // as long as neither model nor rule knows anything, it is better to say so than to issue empty sheets
        drafts.removeIf(draft -> draft.items().isEmpty() && draft.basis().modelId() == null);
        return drafts;
    }
}
