package io.levain.course;

import io.levain.calendar.Calendars;
import io.levain.catalog.Assortment;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Product;
import io.levain.course.RestOfDayRequest.SoldSoFar;
import io.levain.decision.Begun;
import io.levain.decision.RestOfDay;
import io.levain.demand.model.Quantiles;
import io.levain.facts.Fact;
import io.levain.facts.Refused;
import io.levain.forecast.ForecastAnswer.ProductForecast;
import io.levain.forecast.ForecastReading;
import io.levain.ledger.Overrides;
import io.levain.ledger.OwnCount;
import io.levain.sales.SalesHistory;
import io.levain.sales.SoldDay;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells what is still to come of today, from its forecast and what sold so far. Nothing is stored. */
@Service
class RestsOfDay {

    private final ForecastReading forecasts;
    private final Overrides overrides;
    private final Calendars calendars;
    private final Catalog catalog;
    private final SalesHistory sales;
    private final Clock clock;

    RestsOfDay(
            ForecastReading forecasts,
            Overrides overrides,
            Calendars calendars,
            Catalog catalog,
            SalesHistory sales,
            Clock clock) {
        this.forecasts = forecasts;
        this.overrides = overrides;
        this.calendars = calendars;
        this.catalog = catalog;
        this.sales = sales;
        this.clock = clock;
    }

    /**
     * What is to come.
     *
     * @throws Refused if the bakery is not open, there is no forecast of today, or what is told cannot be
     */
    RestOfDayAnswer answer(Bakery bakery, RestOfDayRequest asked) {
        Moment moment = Moment.of(bakery, calendars.of(bakery), asked.at(), clock.instant());
        List<ProductForecast> foretold = forecasts.read(bakery, moment.date()).products();
        Map<String, SoldSoFar> told = Told.of(
                asked.products(),
                foretold.stream().map(ProductForecast::product).collect(Collectors.toSet()),
                bakery.code(),
                moment);
        Map<String, SoldDay> sold = soldToday(bakery, moment);
        Map<String, OwnCount> own = overrides.of(bakery, moment.date());
        List<SoFar> soFar = foretold.stream()
                .map(product -> SoFar.of(
                        told.get(product.product()),
                        sold.get(product.product()),
                        walkIn(product, own.get(product.product()))))
                .toList();
        List<Begun> begun = IntStream.range(0, foretold.size())
                .mapToObj(i -> new Begun(
                        quantiles(foretold.get(i)),
                        moment.share(moment.at()),
                        soFar.get(i).evidence(moment)))
                .toList();
        List<Quantiles> rests = RestOfDay.of(begun, RestOfDay.Course.ASSUMED);
        return new RestOfDayAnswer(
                bakery.code(),
                moment.date(),
                moment.at().toString(),
                moment.hours().closes().toString(),
                products(bakery, moment, foretold, soFar, begun, rests),
                notes(moment, begun, rests));
    }

    /** Pieces baked for those who have not ordered: as the baker says, else as foretold. */
    private static int walkIn(ProductForecast product, @Nullable OwnCount own) {
        return own == null ? product.walkIn() : own.walkIn(product.ordered());
    }

    /** Where it is told of another time, what is in says nothing. */
    private Map<String, SoldDay> soldToday(Bakery bakery, Moment moment) {
        Map<String, SoldDay> byProduct = new HashMap<>();
        if (moment.isNow()) {
            sales.read(bakery, new TreeSet<>(List.of(moment.date())), day -> byProduct.put(day.product(), day));
        }
        return byProduct;
    }

    private List<RestOfDayAnswer.RestOfProduct> products(
            Bakery bakery,
            Moment moment,
            List<ProductForecast> foretold,
            List<SoFar> soFar,
            List<Begun> begun,
            List<Quantiles> rests) {
        Assortment assortment = catalog.assortment(bakery);
        Map<String, Product> products = catalog.products(bakery.chainId()).stream()
                .collect(Collectors.toMap(Product::code, Function.identity()));
        Records records = new Records(bakery, moment.date(), sales);
        return IntStream.range(0, foretold.size())
                .mapToObj(i -> {
                    Product product =
                            Objects.requireNonNull(products.get(foretold.get(i).product()));
                    ProductToday today = new ProductToday(
                            product,
                            assortment.offer(bakery, product, moment.date()).orElse(null),
                            foretold.get(i),
                            soFar.get(i),
                            begun.get(i),
                            rests.get(i),
                            moment);
                    return today.answer(records);
                })
                .toList();
    }

    private static List<Fact> notes(Moment moment, List<Begun> begun, List<Quantiles> rests) {
        List<Fact> notes = new ArrayList<>();
        double foretold = 0;
        double comes = 0;
        for (int i = 0; i < begun.size(); i++) {
            Begun.Sold sold = begun.get(i).sold();
            if (sold != null && sold.share() == begun.get(i).share()) {
                foretold += begun.get(i).morning().at(.5);
                comes += sold.pieces() + rests.get(i).at(.5);
            }
        }
        if (foretold > 0) {
            notes.add(Fact.of(CourseKind.DAY_COMES_TO).with("share", comes / foretold));
        }
        notes.addAll(Moment.notes(moment.hours(), moment.knowsHours()));
        return notes;
    }

    private static Quantiles quantiles(ProductForecast product) {
        return new Quantiles(
                product.quantiles().keySet().stream()
                        .mapToDouble(Double::parseDouble)
                        .toArray(),
                product.quantiles().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray());
    }
}
