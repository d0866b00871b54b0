package io.levain.course;

import io.levain.calendar.Calendars;
import io.levain.catalog.Bakery;
import io.levain.course.RestOfDayRequest.SoldSoFar;
import io.levain.facts.Refused;
import io.levain.forecast.ForecastAnswer.ProductForecast;
import io.levain.forecast.ForecastReading;
import io.levain.ledger.Overrides;
import io.levain.ledger.OwnCount;
import io.levain.sales.SalesHistory;
import io.levain.sales.SoldDay;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together how today runs so far, from its forecast, what is told of it and what is in. */
@Component
class BegunDays {

    private final ForecastReading forecasts;
    private final Overrides overrides;
    private final Calendars calendars;
    private final SalesHistory sales;
    private final Clock clock;

    BegunDays(ForecastReading forecasts, Overrides overrides, Calendars calendars, SalesHistory sales, Clock clock) {
        this.forecasts = forecasts;
        this.overrides = overrides;
        this.calendars = calendars;
        this.sales = sales;
        this.clock = clock;
    }

    /**
     * Today as it is told.
     *
     * @throws Refused if the bakery is not open, there is no forecast of today, or what is told cannot be
     */
    BegunDay of(Bakery bakery, RestOfDayRequest asked) {
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
        return new BegunDay(moment, foretold, soFar);
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
}
