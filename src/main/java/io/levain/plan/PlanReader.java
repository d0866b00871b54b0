package io.levain.plan;

import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.forecast.ForecastOfDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts forecasts, as they are read day by day, together to the days of a plan. */
final class PlanReader implements Consumer<ForecastOfDay> {

    private final Map<Long, Product> products;
    private final OwnCounts own;
    private final Places places;
    private final List<Plan.PlannedDay> days = new ArrayList<>();
    private final List<PlannedShop> shops = new ArrayList<>();

    /** By the code of the place. */
    private final Map<String, BakingSums> sums = new TreeMap<>();

    private @Nullable LocalDate day;

    /**
     * @param products those of the chain by id
     * @param own what bakers say
     */
    PlanReader(Map<Long, Product> products, OwnCounts own, Places places) {
        this.products = products;
        this.own = own;
        this.places = places;
    }

    @Override
    public void accept(ForecastOfDay forecast) {
        if (!forecast.date().equals(day)) {
            endDay();
            day = forecast.date();
        }
        PlannedShop shop = shop(forecast, products, own);
        shops.add(shop);
        BakingSums place = sums.computeIfAbsent(forecast.bakery().bakedAt(), code -> new BakingSums());
        ForecastOfDay.Issued issued = forecast.issued();
        if (issued != null) {
            for (int i = 0; i < shop.products().size(); i++) {
                place.add(
                        shop.bakery(),
                        product(issued.items().get(i), products),
                        shop.products().get(i).bake());
            }
        }
    }

    private void endDay() {
        if (day != null) {
            List<BakingPlace> baked = sums.entrySet().stream()
                    .map(place -> place.getValue().place(place.getKey(), places.name(place.getKey())))
                    .toList();
            days.add(new Plan.PlannedDay(day, List.copyOf(shops), baked));
            shops.clear();
            sums.clear();
        }
    }

    /** The plan, once all was given. */
    Plan plan(LocalDate from) {
        endDay();
        day = null;
        return new Plan(from, List.copyOf(days));
    }

    /** What a shop needs. */
    static PlannedShop shop(ForecastOfDay forecast, Map<Long, Product> products, OwnCounts own) {
        Bakery bakery = forecast.bakery();
        ForecastOfDay.Issued issued = forecast.issued();
        if (issued == null) {
            return new PlannedShop(
                    bakery.code(), bakery.facts().name(), false, null, null, null, List.of(), forecast.notForetold());
        }
        return new PlannedShop(
                bakery.code(),
                bakery.facts().name(),
                issued.closed(),
                issued.closedBecause(),
                issued.issuedAt(),
                issued.salesThrough(),
                issued.items().stream()
                        .map(item -> planned(forecast, item, product(item, products), own))
                        .toList(),
                null);
    }

    private static PlannedProduct planned(
            ForecastOfDay forecast, ForecastOfDay.Item item, Product product, OwnCounts own) {
        return PlannedProduct.of(item, product, own.of(forecast.bakery(), forecast.date(), product));
    }

    /** A product is removed with its rows in forecasts, so that those that are there have one. */
    private static Product product(ForecastOfDay.Item item, Map<Long, Product> products) {
        return Objects.requireNonNull(products.get(item.productId()));
    }
}
