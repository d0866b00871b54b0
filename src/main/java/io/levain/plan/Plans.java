package io.levain.plan;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Product;
import io.levain.facts.Refused;
import io.levain.files.PlanRow;
import io.levain.forecast.ForecastOfDay;
import io.levain.forecast.ForecastsOfDays;
import io.levain.intake.Rows;
import io.levain.ledger.Overrides;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads plans. Reading issues no forecast: what has none yet says why. */
@Service
public class Plans {

    private final Catalog catalog;
    private final ForecastsOfDays forecasts;
    private final Overrides overrides;
    private final Clock clock;

    Plans(Catalog catalog, ForecastsOfDays forecasts, Overrides overrides, Clock clock) {
        this.catalog = catalog;
        this.forecasts = forecasts;
        this.overrides = overrides;
        this.clock = clock;
    }

    /**
     * The plan of some days, 1 to 14.
     *
     * @param bakery the one shop that it is for, or null for all of the chain
     * @param from the first day; null for tomorrow, at the shop or, for all, in the chain's time zone
     * @throws Refused if the days are none, too many or too far off
     */
    @Transactional(readOnly = true)
    public Plan plan(Chain chain, @Nullable Bakery bakery, @Nullable LocalDate from, int days) {
        PlanDays asked = days(chain, bakery, from, days);
        List<Bakery> all = catalog.bakeries(chain.id());
        List<Bakery> planned = bakery == null ? all : List.of(bakery);
        PlanReader reader = new PlanReader(products(chain), own(planned, asked), new Places(all));
        forecasts.read(chain, planned, asked.from(), asked.through(), reader);
        return reader.plan(asked.from());
    }

    /** The same as rows, one for each shop and product. */
    Rows<PlanRow> rows(Chain chain, @Nullable Bakery bakery, @Nullable LocalDate from, int days) {
        PlanDays asked = days(chain, bakery, from, days);
        return new Rows<>(
                PlanRow.FORMAT,
                row -> Rows.key(row.date(), row.bakery(), row.product()),
                rows -> read(chain, bakery, asked, rows));
    }

    private void read(Chain chain, @Nullable Bakery bakery, PlanDays asked, Consumer<? super PlanRow> rows) {
        Map<Long, Product> products = products(chain);
        List<Bakery> bakeries = bakery == null ? catalog.bakeries(chain.id()) : List.of(bakery);
        OwnCounts own = own(bakeries, asked);
        forecasts.read(
                chain,
                bakeries,
                asked.from(),
                asked.through(),
                forecast -> rows(forecast, products, own).forEach(rows));
    }

    private static Stream<PlanRow> rows(ForecastOfDay forecast, Map<Long, Product> products, OwnCounts own) {
        PlannedShop shop = PlanReader.shop(forecast, products, own);
        String place = forecast.bakery().bakedAt();
        if (shop.notForetold() != null) {
            return Stream.of(new PlanRow(forecast.date(), place, shop.bakery(), null, null, null, null, null, null));
        }
        return shop.products().stream()
                .map(product -> new PlanRow(
                        forecast.date(),
                        place,
                        shop.bakery(),
                        product.product(),
                        product.name(),
                        product.bake(),
                        product.walkIn(),
                        product.ordered(),
                        product.doughGrams()));
    }

    private OwnCounts own(List<Bakery> bakeries, PlanDays asked) {
        return new OwnCounts(overrides.of(bakeries, asked.from(), asked.through()));
    }

    private Map<Long, Product> products(Chain chain) {
        return catalog.products(chain.id()).stream().collect(Collectors.toMap(Product::id, Function.identity()));
    }

    private PlanDays days(Chain chain, @Nullable Bakery bakery, @Nullable LocalDate from, int days) {
        ZoneId zone = bakery == null ? chain.timeZone() : bakery.zone();
        return PlanDays.of(from, days, LocalDate.ofInstant(clock.instant(), zone));
    }
}
