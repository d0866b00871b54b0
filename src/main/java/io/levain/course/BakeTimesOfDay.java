package io.levain.course;

import static java.util.stream.Collectors.toMap;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.Calendars;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Minutes;
import io.levain.catalog.Product;
import io.levain.catalog.ProductFacts;
import io.levain.decision.BakeTimes;
import io.levain.demand.days.IntradayProfile;
import io.levain.demand.days.OpenHours;
import io.levain.facts.Fact;
import io.levain.facts.Refused;
import io.levain.forecast.ForecastAnswer;
import io.levain.forecast.ForecastAnswer.ProductForecast;
import io.levain.forecast.ForecastReading;
import io.levain.ledger.Overrides;
import io.levain.ledger.OwnCount;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Plans by the hour what the baker says to bake on a day, or else the forecast. */
@Service
class BakeTimesOfDay {

    private final ForecastReading forecasts;
    private final Overrides overrides;
    private final Calendars calendars;
    private final Catalog catalog;
    private final Clock clock;

    BakeTimesOfDay(ForecastReading forecasts, Overrides overrides, Calendars calendars, Catalog catalog, Clock clock) {
        this.forecasts = forecasts;
        this.overrides = overrides;
        this.calendars = calendars;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * The batches of a day.
     *
     * @param asked the day, or null for today
     * @throws Refused if there is no forecast of it
     */
    BakeTimesAnswer of(Bakery bakery, @Nullable LocalDate asked) {
        LocalDate date = asked == null ? bakery.dayAt(clock.instant()) : asked;
        ForecastAnswer forecast = forecasts.read(bakery, date);
        BakeryCalendar calendar = calendars.of(bakery);
        if (forecast.closed() || calendar.day(date).closed()) {
            return new BakeTimesAnswer(bakery.code(), date, true, null, null, List.of(), List.of());
        }
        OpenHours hours = calendar.hours(date);
        BakeTimes times = new BakeTimes(IntradayProfile.assumed(hours), hours);
        Map<String, ProductFacts> facts =
                catalog.products(bakery.chainId()).stream().collect(toMap(Product::code, Product::facts));
        Map<String, OwnCount> own = overrides.of(bakery, date);
        return new BakeTimesAnswer(
                bakery.code(),
                date,
                false,
                hours.opens().toString(),
                hours.closes().toString(),
                forecast.products().stream()
                        .map(product -> plan(
                                product,
                                bake(product, own.get(product.product())),
                                facts.get(product.product()),
                                times,
                                date))
                        .toList(),
                Moment.notes(hours, calendar.knowsHours(date)));
    }

    private static int bake(ProductForecast product, @Nullable OwnCount own) {
        return own == null ? product.bake() : own.count();
    }

    private static BakeTimesAnswer.TimesOfProduct plan(
            ProductForecast product, int bake, @Nullable ProductFacts facts, BakeTimes times, LocalDate date) {
        // one that shops share binds no count of theirs, but is filled all the same
        Integer tray = product.tray() == null && facts != null ? facts.limits().batchSize() : product.tray();
        Minutes minutes = facts == null ? Minutes.NONE : facts.minutes();
        int size = tray == null ? 1 : tray;
        Integer fresh = minutes.freshMinutes();
        BakeTimes.Plan plan = times.plan(bake, Math.min(bake, product.ordered()), size, fresh);
        List<BakeTimesAnswer.TimedBatch> batches = plan.batches().stream()
                .map(batch -> new BakeTimesAnswer.TimedBatch(
                        minutes.leadMinutes() == null
                                ? null
                                : date.atTime(batch.ready())
                                        .minusMinutes(minutes.leadMinutes())
                                        .toString(),
                        batch.ready().toString(),
                        batch.pieces(),
                        tray == null ? null : (batch.pieces() + size - 1) / size))
                .toList();
        return new BakeTimesAnswer.TimesOfProduct(
                product.product(),
                product.name(),
                bake,
                tray,
                batches,
                notes(product, minutes, size, plan.outlasted()));
    }

    private static List<Fact> notes(ProductForecast product, Minutes minutes, int size, boolean outlasted) {
        List<Fact> notes = new ArrayList<>();
        Integer fresh = minutes.freshMinutes();
        if (fresh == null) {
            notes.add(Fact.of(CourseKind.FRESH_UNKNOWN).with("product", product.product()));
        } else if (outlasted) {
            notes.add(Fact.of(CourseKind.TRAY_OUTLASTS).with("tray", size).with("minutes", fresh));
        }
        if (minutes.leadMinutes() == null) {
            notes.add(Fact.of(CourseKind.LEAD_UNKNOWN).with("product", product.product()));
        }
        return notes;
    }
}
