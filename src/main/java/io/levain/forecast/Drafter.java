package io.levain.forecast;

import io.levain.catalog.Assortment;
import io.levain.catalog.Bakery;
import io.levain.catalog.Offer;
import io.levain.catalog.Product;
import io.levain.catalog.ServiceLevel;
import io.levain.demand.CalendarDay;
import io.levain.demand.DemandForecast;
import io.levain.demand.Forecaster;
import io.levain.demand.Series;
import io.levain.demand.TrainingSettings;
import io.levain.evaluation.BakersRule;
import io.levain.training.BakeryHistory;
import io.levain.training.ChainHistory;
import io.levain.training.Serving;
import io.levain.training.StoredModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Foretells days of a chain's bakeries from what was known at one moment. */
final class Drafter {

    /** A product that has not sold for so many days sleeps: it is not foretold until it sells again. */
    static final int SLEEP = 28;

    private final ChainHistory chain;
    private final Serving serving;
    private final Forecaster forecaster;
    private final Collection<Product> products;
    private final Assortment assortment;

    /** @param products all products of the chain, in the order in which they are answered */
    Drafter(ChainHistory chain, Serving serving, Collection<Product> products, Assortment assortment) {
        this.chain = chain;
        this.serving = serving;
        StoredModel model = serving.model();
        this.forecaster = model == null ? new BakersRule(TrainingSettings.LEVELS) : model.model()::forecast;
        this.products = List.copyOf(products);
        this.assortment = assortment;
    }

    /**
     * Foretells one day.
     *
     * @param known the bakery and its days
     * @param newest its newest day, before the date
     * @param ordered what was firmly ordered for the date, by product
     * @param missing finds what is missing
     */
    Draft draft(BakeryHistory known, LocalDate newest, LocalDate date, Map<String, Double> ordered, Missing missing) {
        Bakery bakery = known.bakery();
        CalendarDay day = known.calendar().day(date);
        Map<String, DemandForecast> forecasts = forecasts(bakery, newest, date);
        List<ForecastItem> items = new ArrayList<>();
        List<ForecastContext.LeftOut> leftOut = new ArrayList<>();
        for (Product product : products) {
            Optional<Offer> offer = assortment.offer(bakery, product, date);
            DemandForecast forecast = forecasts.get(product.code());
            if (offer.isEmpty()) {
                leftOut.add(new ForecastContext.LeftOut(product.code(), "the assortment does not offer it that day"));
            } else if (forecast == null) {
                leftOut.add(new ForecastContext.LeftOut(product.code(), unknown()));
            } else if (isAsleep(forecast.series(), newest)) {
                String reason = "it has not sold for " + SLEEP + " days; it comes back when it sells again";
                leftOut.add(new ForecastContext.LeftOut(product.code(), reason));
            } else {
                double orders = ordered.getOrDefault(product.code(), 0.);
                items.add(item(product, offer.get(), forecast, day.closed(), orders));
            }
        }
        double closed = forecasts.values().stream()
                .mapToDouble(DemandForecast::closedProbability)
                .max()
                .orElse(0);
        List<SoldOutLately> soldOut = SoldOutLately.of(chain.history(), bakery.code(), newest);
        List<Warning> warnings = missing.warnings(date, closed, chain.notices(bakery.code()));
        ForecastContext context = ForecastContext.of(day, warnings, leftOut, soldOut);
        return new Draft(bakery.id(), date, basis(newest), context, items);
    }

    private ForecastEntity.Basis basis(LocalDate newest) {
        StoredModel model = serving.model();
        return new ForecastEntity.Basis(model == null ? null : model.id(), serving.because(), newest);
    }

    private Map<String, DemandForecast> forecasts(Bakery bakery, LocalDate newest, LocalDate date) {
        List<Series> series = products.stream()
                .map(product -> new Series(bakery.code(), product.code()))
                .toList();
        Map<String, DemandForecast> forecasts = new HashMap<>();
        forecaster
                .forecast(chain.history(), series, date, newest)
                .forEach(forecast -> forecasts.put(forecast.series().product(), forecast));
        return forecasts;
    }

    private String unknown() {
        return serving.model() == null
                ? "it has not been sold here on " + BakersRule.LEAST + " of the last same weekdays"
                : "it has not been sold here yet";
    }

    private boolean isAsleep(Series series, LocalDate newest) {
        return chain.lastSold(series)
                .map(last -> !last.isAfter(newest.minusDays(SLEEP)))
                .orElse(true);
    }

    private static ForecastItem item(
            Product product, Offer offer, DemandForecast forecast, boolean closed, double ordered) {
        ServiceLevel level = ServiceLevel.of(product.facts(), offer);
        Integer tray =
                offer.packSize() != null ? offer.packSize() : product.facts().batchSize();
        BakeCount count = closed
                ? BakeCount.closed(ordered)
                : BakeCount.of(
                        forecast.quantiles().at(level.level()),
                        tray,
                        offer.minimumDisplay(),
                        product.facts().maximum(),
                        ordered);
        double usual = Math.round(forecast.usual() * 100) / 100.;
        return new ForecastItem(product.id(), usual, QuantileText.of(forecast.quantiles()), level, tray, count);
    }
}
