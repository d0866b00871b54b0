package io.levain.course;

import io.levain.calendar.DayEnds;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Product;
import io.levain.course.OrderTimeAnswer.ProductToOrder;
import io.levain.decision.Begun;
import io.levain.demand.model.Quantiles;
import io.levain.facts.Fact;
import io.levain.facts.Refused;
import io.levain.forecast.ForecastAnswer;
import io.levain.forecast.ForecastAnswer.ProductForecast;
import io.levain.forecast.OrderTimeForecasts;
import io.levain.history.EstimatedDay;
import io.levain.sales.SalesHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Tells what to order while today is not over. From some hour on today's total, as it is estimated, is the newest day of
 * the forecast. Nothing is stored.
 */
@Service
class OrderTimes {

    /**
     * From when on, as the share of a day's demand that has usually come, the estimate proved no worse than the day before
     * on any set of real days.
     */
    static final double LEAST_SHARE = .75;

    private final BegunDays days;
    private final OrderTimeForecasts forecasts;
    private final DayEnds ends;
    private final Catalog catalog;
    private final SalesHistory sales;

    OrderTimes(BegunDays days, OrderTimeForecasts forecasts, DayEnds ends, Catalog catalog, SalesHistory sales) {
        this.days = days;
        this.forecasts = forecasts;
        this.ends = ends;
        this.catalog = catalog;
        this.sales = sales;
    }

    /**
     * The counts of a day to come.
     *
     * @throws Refused if the bakery is not open, today is over or was not foretold, the day is none to come, or what is told
     *     cannot be
     */
    OrderTimeAnswer answer(Bakery bakery, OrderTimeRequest asked) {
        BegunDay today = days.of(bakery, asked.today());
        Moment moment = today.moment();
        if (!moment.date().isAfter(ends.now(bakery).last())) {
            throw Refused.because(CourseFailure.TODAY_IS_OVER).with("date", moment.date());
        }
        LocalDate date = Objects.requireNonNullElse(asked.date(), moment.date().plusDays(1));
        double share = moment.share(moment.at());
        boolean stands = share >= LEAST_SHARE;
        Map<String, Double> totals = today.totals();
        ForecastAnswer before = forecasts.answer(bakery, date, new EstimatedDay(moment.date(), Map.of()));
        ForecastAnswer forecast = stands && !totals.isEmpty()
                ? forecasts.answer(bakery, date, new EstimatedDay(moment.date(), totals))
                : before;
        return new OrderTimeAnswer(
                bakery.code(),
                date,
                moment.at().toString(),
                Math.rint(1000 * share) / 1000,
                stands,
                products(bakery, today, totals, before, forecast),
                forecast,
                notes(today, share));
    }

    private List<ProductToOrder> products(
            Bakery bakery, BegunDay today, Map<String, Double> totals, ForecastAnswer before, ForecastAnswer forecast) {
        Map<String, Product> catalogued = catalog.products(bakery.chainId()).stream()
                .collect(Collectors.toMap(Product::code, Function.identity()));
        Map<String, ProductToday> begun = begun(today, catalogued);
        Map<String, ProductForecast> fromBefore =
                before.products().stream().collect(Collectors.toMap(ProductForecast::product, Function.identity()));
        Records records = new Records(bakery, today.moment().date(), sales);
        return forecast.products().stream()
                .map(product -> {
                    String code = codeToday(product.product(), begun.keySet(), catalogued);
                    return product(
                            product, fromBefore.get(product.product()), begun.get(code), totals.get(code), records);
                })
                .toList();
    }

    /** The code under which a product of a day to come sells today: another one if it takes that one's place till then. */
    private static String codeToday(String product, Set<String> today, Map<String, Product> catalogued) {
        String code = product;
        while (code != null && !today.contains(code)) {
            Product of = catalogued.get(code);
            code = of == null ? null : of.facts().past().replaces();
        }
        return code == null ? product : code;
    }

    private static ProductToOrder product(
            ProductForecast product,
            @Nullable ProductForecast before,
            @Nullable ProductToday today,
            @Nullable Double total,
            Records records) {
        return new ProductToOrder(
                product.product(),
                product.name(),
                product.bake(),
                before == null ? null : before.bake(),
                today == null ? null : today.soFar().sold(),
                total == null ? null : ProductToday.tenth(total),
                today == null
                        ? null
                        : ProductToday.tenth(today.begun().morning().at(.5)),
                today == null || total == null
                        ? List.of(Fact.of(CourseKind.DAY_BEFORE_STANDS))
                        : today.factsSoFar(records));
    }

    private static Map<String, ProductToday> begun(BegunDay today, Map<String, Product> products) {
        List<Begun> begun = today.begun();
        List<Quantiles> rests = BegunDay.rests(begun);
        Map<String, ProductToday> byCode = new HashMap<>();
        for (int i = 0; i < begun.size(); i++) {
            ProductForecast foretold = today.foretold().get(i);
            Product product = Objects.requireNonNull(products.get(foretold.product()));
            byCode.put(
                    product.code(),
                    new ProductToday(
                            product, null, foretold, today.soFar().get(i), begun.get(i), rests.get(i), today.moment()));
        }
        return byCode;
    }

    private static List<Fact> notes(BegunDay today, double share) {
        Moment moment = today.moment();
        List<Fact> notes = new ArrayList<>();
        if (share < LEAST_SHARE) {
            notes.add(Fact.of(CourseKind.TOO_EARLY_TO_STAND)
                    .with("at", moment.at())
                    .with("share", share)
                    .with("least", LEAST_SHARE));
        }
        List<Begun> begun = today.begun();
        notes.addAll(RestsOfDay.notes(moment, begun, BegunDay.rests(begun)));
        return notes;
    }
}
