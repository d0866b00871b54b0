package io.levain.forecast;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.facts.Fact;
import io.levain.facts.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the forecasts that were issued. Reading never issues one. */
@Service
public class ForecastReading {

    private final ForecastEntities forecasts;
    private final ForecastItems items;
    private final IssuedForecasts store;
    private final ForecastAnswers answers;
    private final NotForetold notForetold;
    private final Catalog catalog;
    private final Outdated outdated;
    private final Clock clock;

    ForecastReading(
            ForecastEntities forecasts,
            ForecastItems items,
            IssuedForecasts store,
            ForecastAnswers answers,
            NotForetold notForetold,
            Catalog catalog,
            Outdated outdated,
            Clock clock) {
        this.forecasts = forecasts;
        this.items = items;
        this.store = store;
        this.answers = answers;
        this.notForetold = notForetold;
        this.catalog = catalog;
        this.outdated = outdated;
        this.clock = clock;
    }

    /**
     * The forecast of a day as it was issued last.
     *
     * @param date the day, or null for tomorrow at the bakery
     * @throws Refused if the day is too far ahead, or nothing has been issued for it: never for a day that is over, not
     *     yet for one to come
     */
    @Transactional(readOnly = true)
    public ForecastAnswer read(Bakery bakery, @Nullable LocalDate date) {
        LocalDate today = bakery.dayAt(clock.instant());
        LocalDate day = date == null ? today.plusDays(1) : date;
        LocalDate last = today.plusDays(Forecasts.DAYS_AHEAD);
        if (day.isAfter(last)) {
            throw NotForetold.tooFarAhead(day, last);
        }
        ForecastEntity issued =
                forecasts.findCurrent(bakery.id(), day).orElseThrow(() -> notForetold.on(bakery, day, today));
        return answer(bakery, issued);
    }

    private ForecastAnswer answer(Bakery bakery, ForecastEntity issued) {
        Draft draft = new Draft(
                bakery.id(),
                issued.date(),
                issued.basis(),
                store.context(issued),
                items.findAllByForecastIdOrderById(issued.id()));
        return answers.of(
                bakery, draft, catalog.products(bakery.chainId()), issued.issuedAt(), outdated(bakery, issued), null);
    }

    private List<Fact> outdated(Bakery bakery, ForecastEntity issued) {
        return issued.date().isAfter(bakery.dayAt(clock.instant()))
                ? outdated
                        .warning(
                                bakery.id(),
                                bakery.zone(),
                                store.over(bakery.id()).orElse(null))
                        .stream()
                        .toList()
                : List.of();
    }
}
