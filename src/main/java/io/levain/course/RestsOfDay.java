package io.levain.course;

import io.levain.catalog.Assortment;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Product;
import io.levain.decision.Begun;
import io.levain.demand.model.Quantiles;
import io.levain.facts.Fact;
import io.levain.facts.Refused;
import io.levain.forecast.ForecastAnswer.ProductForecast;
import io.levain.sales.SalesHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Tells what is still to come of today, from its forecast and what sold so far. Nothing is stored. */
@Service
class RestsOfDay {

    private final BegunDays days;
    private final Catalog catalog;
    private final SalesHistory sales;

    RestsOfDay(BegunDays days, Catalog catalog, SalesHistory sales) {
        this.days = days;
        this.catalog = catalog;
        this.sales = sales;
    }

    /**
     * What is to come.
     *
     * @throws Refused if the bakery is not open, there is no forecast of today, or what is told cannot be
     */
    RestOfDayAnswer answer(Bakery bakery, RestOfDayRequest asked) {
        BegunDay day = days.of(bakery, asked);
        Moment moment = day.moment();
        List<Begun> begun = day.begun();
        List<Quantiles> rests = BegunDay.rests(begun);
        return new RestOfDayAnswer(
                bakery.code(),
                moment.date(),
                moment.at().toString(),
                moment.hours().closes().toString(),
                products(bakery, moment, day.foretold(), day.soFar(), begun, rests),
                notes(moment, begun, rests));
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

    static List<Fact> notes(Moment moment, List<Begun> begun, List<Quantiles> rests) {
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
}
