package io.levain.forecast;

import io.levain.catalog.Assortment;
import io.levain.catalog.Bakery;
import io.levain.catalog.Offer;
import io.levain.catalog.Product;
import io.levain.demand.days.CalendarDay;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.Forecaster;
import io.levain.demand.model.TrainingSettings;
import io.levain.demand.past.History;
import io.levain.demand.past.Line;
import io.levain.demand.past.Series;
import io.levain.evaluation.BakersRule;
import io.levain.facts.Fact;
import io.levain.history.BakeryHistory;
import io.levain.models.ServedBy;
import io.levain.models.Serving;
import io.levain.models.StoredModel;
import io.levain.orders.Ordered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Foretells days of a bakery from what was known at one moment. */
final class Drafter {

    private final BakeryHistory known;
    private final LocalDate newest;
    private final Serving serving;
    /** The first foretells what it can, those after it what is left. */
    private final List<Forecaster> forecasters = new ArrayList<>();

    private final Collection<Product> products;
    private final Assortment assortment;
    private final Kitchen kitchen;
    private final Missing missing;
    private final ByRule rule;
    private final Sleep sleep;

    private Drafter(
            BakeryHistory known,
            LocalDate newest,
            Serving serving,
            Collection<Product> products,
            Assortment assortment,
            Kitchen kitchen,
            UnaryOperator<Forecaster> seeing) {
        this.known = known;
        this.newest = newest;
        this.serving = serving;
        StoredModel model = serving.model();
        if (serving.by() == ServedBy.RULE) {
            forecasters.add(seeing.apply(new BakersRule(TrainingSettings.LEVELS)));
        }
        if (model != null) {
            forecasters.add(seeing.apply(model.model()));
        }
        this.products = List.copyOf(products);
        this.assortment = assortment;
        this.kitchen = kitchen;
        this.missing = new Missing(known, newest, offeredOn(newest)::contains);
        this.rule = new ByRule(history(), newest);
        this.sleep = new Sleep(known, newest);
    }

    /** Whether anything can be foretold: not while nothing was sold nor is expected, nor of a bakery that has fallen silent. */
    static boolean canForetell(BakeryHistory known, LocalDate today) {
        LocalDate newest = known.newestDay();
        return newest != null
                && known.history().isPresent()
                && !newest.isBefore(today.minusDays(Forecasts.LONGEST_SILENCE));
    }

    /**
     * One that foretells days after today; empty if that cannot be done.
     *
     * @param products all products of the chain, in the order in which they are answered
     * @param kitchen where the bakery's goods are baked
     */
    static Optional<Drafter> of(
            BakeryHistory known,
            Serving serving,
            Collection<Product> products,
            Assortment assortment,
            Kitchen kitchen,
            LocalDate today) {
        return of(known, serving, products, assortment, kitchen, today, UnaryOperator.identity());
    }

    /**
     * The same by others.
     *
     * @param seeing makes of each forecaster the one that is asked
     */
    static Optional<Drafter> of(
            BakeryHistory known,
            Serving serving,
            Collection<Product> products,
            Assortment assortment,
            Kitchen kitchen,
            LocalDate today,
            UnaryOperator<Forecaster> seeing) {
        return Optional.ofNullable(known.newestDay())
                .filter(newest -> canForetell(known, today))
                .map(newest -> new Drafter(known, newest, serving, products, assortment, kitchen, seeing));
    }

    /**
     * Foretells one day. As long as neither model nor rule knows anything there is none: it is better to say so than to
     * issue an empty sheet.
     *
     * @param ordered what is firmly ordered for the date
     */
    Optional<Draft> draft(LocalDate date, Ordered ordered) {
        Bakery bakery = known.bakery();
        CalendarDay day = known.calendar().day(date);
        Map<String, Double> due = ordered.due(day.closed());
        Map<Series, Told> foretold = forecasts(date);
        LearnedSalvage salvage = new LearnedSalvage(known, assortment);
        List<Foretold> offered = new ArrayList<>();
        List<ForecastContext.LeftOut> leftOut = new ArrayList<>();
        Set<String> onOffer = offeredOn(date);
        for (Product product : products) {
            Optional<Offer> offer = assortment.offer(bakery, product, date);
            Told told = foretold.get(history().seriesOf(product.code()));
            Optional<Fact> replaced = OfItsDay.whyNot(history(), product.code(), date, onOffer);
            Optional<Fact> asleep = sleep.reason(product.code(), date);
            if (offer.isEmpty()) {
                leftOut.add(new ForecastContext.LeftOut(product.code(), Fact.of(LeftOutKind.NOT_OFFERED)));
            } else if (replaced.isPresent()) {
                leftOut.add(new ForecastContext.LeftOut(product.code(), replaced.get()));
            } else if (told == null) {
                leftOut.add(new ForecastContext.LeftOut(product.code(), unknown(product, date)));
            } else if (asleep.isPresent()) {
                leftOut.add(new ForecastContext.LeftOut(product.code(), asleep.get()));
            } else {
                double orders = orders(product, due);
                Offer salvaging = salvage.over(product, offer.get());
                offered.add(new Foretold(product, salvaging, told.by(), told.forecast(), orders, kitchen));
            }
        }
        List<Counted> counted = day.closed() ? Counting.closed(offered) : Counting.open(offered, kitchen.oven());
        double closed = foretold.values().stream()
                .mapToDouble(told -> told.forecast().closedProbability())
                .max()
                .orElse(0);
        List<Fact> warnings = missing.warnings(
                date, closed, codes(offered, each -> known.lastSold(each.code()).isEmpty()), known.notices());
        warn(
                warnings,
                WarningKind.SEASON_BEGINS,
                codes(
                        offered,
                        each -> sleep.isWoken(each.code())
                                && known.lastSold(each.code()).isPresent()));
        warn(
                warnings,
                WarningKind.EARNS_NOTHING,
                codes(offered, each -> each.offer().money().isCostNotBelowPrice()));
        warn(
                warnings,
                WarningKind.LOSES_NOTHING,
                codes(offered, each -> each.offer().money().isSalvageNotBelowCost()));
        warn(warnings, WarningKind.ORDERS_ABOVE_MAXIMUM, codes(offered, Foretold::isOrderedAboveMaximum));
        ForecastContext context = ForecastContext.of(
                day,
                known.calendar().closedBecause(date).orElse(null),
                warnings,
                leftOut,
                SoldOutLately.of(history(), newest, date),
                day.closed() ? Map.of() : new Why(history(), day, newest).of(counted),
                salvage.learned(),
                kitchen.place());
        List<ForecastItem> items = counted.stream()
                .map(each -> each.item(rule.bake(each.foretold(), each.level(), date, day.closed())))
                .toList();
        ForecastEntity.Basis basis = basis();
        return items.isEmpty() && basis.modelId() == null
                ? Optional.empty()
                : Optional.of(new Draft(bakery.id(), date, basis, context, items));
    }

    /** What is due of a product, under whichever of its codes it was ordered. */
    private double orders(Product product, Map<String, Double> due) {
        return history().line(product.code()).map(Line::codes).orElse(List.of(product.code())).stream()
                .mapToDouble(code -> due.getOrDefault(code, 0.))
                .sum();
    }

    private static List<String> codes(List<Foretold> offered, Predicate<Foretold> which) {
        return offered.stream().filter(which).map(Foretold::code).toList();
    }

    private static void warn(List<Fact> warnings, WarningKind kind, List<String> products) {
        if (!products.isEmpty()) {
            warnings.add(Fact.of(kind).with("products", products));
        }
    }

    /** The codes of the products that the bakery offers on a day. */
    private Set<String> offeredOn(LocalDate date) {
        return products.stream()
                .filter(product ->
                        assortment.offer(known.bakery(), product, date).isPresent())
                .map(Product::code)
                .collect(Collectors.toSet());
    }

    /** A bakery with a newest day has one. */
    private History history() {
        return known.history().orElseThrow();
    }

    private ForecastEntity.Basis basis() {
        StoredModel model = serving.servingModel();
        return new ForecastEntity.Basis(model == null ? null : model.id(), serving.because(), newest);
    }

    /** A forecast, and who made it. */
    private record Told(Forecaster by, DemandForecast forecast) {}

    private Map<Series, Told> forecasts(LocalDate date) {
        Set<Series> left = new LinkedHashSet<>();
        products.forEach(product -> left.add(history().seriesOf(product.code())));
        Map<Series, Told> forecasts = new HashMap<>();
        for (Forecaster forecaster : forecasters) {
            for (DemandForecast forecast : forecaster.forecast(history(), left, date, newest)) {
                forecasts.put(forecast.series(), new Told(forecaster, forecast));
                left.remove(forecast.series());
            }
        }
        return forecasts;
    }

    private Fact unknown(Product product, LocalDate date) {
        Optional<LocalDate> expectedFrom = known.expectedFrom(product.code());
        if (expectedFrom.isPresent() && expectedFrom.get().isAfter(date)) {
            return Fact.of(LeftOutKind.EXPECTED_LATER).with("from", expectedFrom.get());
        }
        return serving.model() == null
                ? Fact.of(LeftOutKind.HARDLY_SOLD).with("least", BakersRule.LEAST)
                : Fact.of(LeftOutKind.NEVER_SOLD_HERE);
    }
}
