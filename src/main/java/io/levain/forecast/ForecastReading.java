package io.levain.forecast;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Product;
import io.levain.facts.Fact;
import io.levain.facts.Refused;
import io.levain.models.ModelRecord;
import io.levain.models.Models;
import io.levain.models.ServedBy;
import io.levain.sales.SalesHistory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the forecasts that were issued. Reading never issues one. */
@Service
public class ForecastReading {

    private final ForecastEntities forecasts;
    private final ForecastItems items;
    private final IssuedForecasts store;
    private final Models models;
    private final Catalog catalog;
    private final SalesHistory sales;
    private final Outdated outdated;
    private final Clock clock;

    ForecastReading(
            ForecastEntities forecasts,
            ForecastItems items,
            IssuedForecasts store,
            Models models,
            Catalog catalog,
            SalesHistory sales,
            Outdated outdated,
            Clock clock) {
        this.forecasts = forecasts;
        this.items = items;
        this.store = store;
        this.models = models;
        this.catalog = catalog;
        this.sales = sales;
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
            throw Refused.because(ForecastFailure.TOO_FAR_AHEAD)
                    .about("date", day)
                    .with("days", Forecasts.DAYS_AHEAD)
                    .with("last", last);
        }
        ForecastEntity issued =
                forecasts.findCurrent(bakery.id(), day).orElseThrow(() -> notIssued(bakery, day, today));
        return answer(bakery, issued);
    }

    private Refused notIssued(Bakery bakery, LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return Refused.because(ForecastFailure.NEVER_ISSUED).about("date", day);
        }
        if (day.equals(today)) {
            return Refused.because(ForecastFailure.DAY_HAS_BEGUN)
                    .about("date", day)
                    .with("bakery", bakery.code())
                    .with("tomorrow", today.plusDays(1));
        }
        return notYetIssued(bakery, day, today);
    }

    private Refused notYetIssued(Bakery bakery, LocalDate day, LocalDate today) {
        Optional<LocalDate> lastSales = sales.lastDay(bakery);
        if (lastSales.isEmpty()) {
            return Refused.because(ForecastFailure.BAKERY_WITHOUT_SALES)
                    .about("bakery", bakery.code())
                    .with("bakery", bakery.code());
        }
        if (models.currentRecord(bakery.chainId()).isEmpty()) {
            return Refused.because(ForecastFailure.NEITHER_MODEL_NOR_RULE).about("bakery", bakery.code());
        }
        if (lastSales.get().isBefore(today.minusDays(Forecasts.LONGEST_SILENCE))) {
            return Refused.because(ForecastFailure.SALES_ENDED)
                    .about("bakery", bakery.code())
                    .with("bakery", bakery.code())
                    .with("last", lastSales.get())
                    .with("days", Forecasts.LONGEST_SILENCE);
        }
        return Refused.because(ForecastFailure.NOT_YET_ISSUED).about("date", day);
    }

    private ForecastAnswer answer(Bakery bakery, ForecastEntity issued) {
        ForecastContext context = store.context(issued);
        Long modelId = issued.basis().modelId();
        ModelRecord model = modelId == null ? null : models.record(modelId);
        LocalDate salesThrough = issued.basis().salesThrough();
        return new ForecastAnswer(
                bakery.code(),
                bakery.facts().name(),
                issued.date(),
                context.closed(),
                context.closedBecause(),
                issued.issuedAt(),
                salesThrough,
                Math.toIntExact(ChronoUnit.DAYS.between(salesThrough, issued.date())),
                model == null ? ServedBy.RULE : ServedBy.MODEL,
                issued.basis().servedBecause(),
                model == null ? null : modelUsed(model),
                context.publicHolidays(),
                context.specialDays(),
                context.events(),
                products(bakery, issued, context),
                context.leftOut(),
                context.soldOut(),
                warnings(context, bakery, issued));
    }

    private ForecastAnswer.ModelUsed modelUsed(ModelRecord model) {
        long hours = Duration.between(model.createdAt(), clock.instant()).toHours();
        return new ForecastAnswer.ModelUsed(model.version(), model.createdAt(), model.trainedThrough(), hours);
    }

    private List<ForecastAnswer.ProductForecast> products(
            Bakery bakery, ForecastEntity issued, ForecastContext context) {
        Map<Long, Product> products =
                catalog.products(bakery.chainId()).stream().collect(Collectors.toMap(Product::id, product -> product));
        return items.findAllByForecastIdOrderById(issued.id()).stream()
                .map(item -> item.answer(
                        Objects.requireNonNull(products.get(item.productId())), context.closed(), context.why()))
                .toList();
    }

    private List<Fact> warnings(ForecastContext context, Bakery bakery, ForecastEntity issued) {
        Instant lastMade = models.lastMade(bakery.chainId()).orElse(null);
        List<Fact> warnings = new ArrayList<>(context.warnings());
        if (issued.date().isAfter(bakery.dayAt(clock.instant()))) {
            outdated.warning(bakery.id(), bakery.zone(), store.over(bakery.id()).orElse(null))
                    .ifPresent(warnings::add);
        }
        warnings.addAll(Aged.warnings(lastMade, issued.issuedAt(), clock.instant()));
        return warnings;
    }
}
