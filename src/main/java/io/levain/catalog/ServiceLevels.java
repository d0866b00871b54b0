package io.levain.catalog;

import io.levain.decision.ServiceLevel;
import java.time.LocalDate;

/** The service levels of a chain's products as they were when they were looked up, for who knows codes alone. */
public final class ServiceLevels {

    private final Codes codes;
    private final Assortment assortment;

    ServiceLevels(Codes codes, Assortment assortment) {
        this.codes = codes;
        this.assortment = assortment;
    }

    /**
     * The share of days on which the count should cover demand: on the bakery's terms of that day, or on the product's
     * own where the bakery did not offer it, for it may have been sold before the assortment was written down. A target
     * for the return rate stands for no level without a forecast, so it is left out.
     *
     * @param bakery code of a bakery of the chain
     * @param product code of a product of the chain
     * @return between 0 and 1
     * @throws java.util.NoSuchElementException if one of the codes is unknown
     */
    public double level(String bakery, String product, LocalDate date) {
        Product known = codes.product(product).orElseThrow();
        Bakery shop = codes.bakery(bakery).orElseThrow();
        Offer offer = assortment.offer(shop, known, date).orElseGet(() -> assortment.ownOffer(shop, known));
        return ServiceLevel.withoutDemand(offer.stakes(known.facts())).level();
    }
}
