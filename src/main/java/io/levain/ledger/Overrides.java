package io.levain.ledger;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import io.levain.catalog.Product;
import io.levain.catalog.ProductTraces;
import io.levain.facts.Refused;
import io.levain.files.BadField;
import io.levain.files.OverrideRow;
import io.levain.forecast.SaidForecasts;
import io.levain.forecast.SaidItem;
import io.levain.removals.RemovedRows;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bakers' own numbers, which count in place of the forecast's. */
@Service
public class Overrides implements ProductTraces {

    /** A number so many times the forecast's is asked about. */
    private static final int UNLIKELY = 10;

    /** Unless it is fewer pieces more. */
    private static final int FEW = 20;

    private final SaidOverrides words;
    private final SaidForecasts forecasts;
    private final BakeStart start;
    private final RemovedRows removed;
    private final Clock clock;

    Overrides(SaidOverrides words, SaidForecasts forecasts, BakeStart start, RemovedRows removed, Clock clock) {
        this.words = words;
        this.forecasts = forecasts;
        this.start = start;
        this.removed = removed;
        this.clock = clock;
    }

    /** Those of a day of a bakery that count, by product code. */
    @Transactional(readOnly = true)
    public Map<String, OwnCount> of(Bakery bakery, LocalDate date) {
        return rows(List.of(bakery), date, date).stream().collect(Collectors.toMap(OverrideRow::product, OwnCount::of));
    }

    /** Those that count of some bakeries of a chain, for the days from the first to the last. */
    @Transactional(readOnly = true)
    public Map<BakedFor, OwnCount> of(Collection<Bakery> bakeries, LocalDate from, LocalDate to) {
        return rows(bakeries, from, to).stream().collect(Collectors.toMap(BakedFor::of, OwnCount::of));
    }

    /** The same as rows, by bakery, day and product code. */
    List<OverrideRow> rows(Collection<Bakery> bakeries, LocalDate from, LocalDate to) {
        return words.of(bakeries, from, to);
    }

    /**
     * Says a number, in place of what was said before; the forecast that it is said against is kept for good.
     *
     * @throws Refused if it is too late or too far ahead, if what is said cannot be, if the product is not foretold for
     *     that day, or if the number is unlikely and not confirmed
     */
    @Transactional
    public OverrideRow say(Bakery bakery, Product product, LocalDate date, OverrideBody said) {
        start.check(bakery, date);
        int count = count(said.count());
        SaidItem forecast = forecast(bakery, product, date);
        int bake = forecast.count().bake();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        OverrideRow row;
        try {
            // what is blank is refused there
            String by = Objects.requireNonNullElse(said.by(), "");
            row = new OverrideRow(bakery.code(), product.code(), date, count, said.reason(), by, now, bake);
        } catch (BadField e) {
            throw bad(String.valueOf(e.column()), e.value(), e.reason());
        }
        if (!said.isConfirmed() && count >= (long) UNLIKELY * bake && count - bake >= FEW) {
            throw Refused.because(LedgerFailure.OVERRIDE_UNLIKELY)
                    .about("count", count)
                    .with("count", count)
                    .with("forecast", bake);
        }
        words.add(bakery, forecast, row);
        return row;
    }

    /**
     * Takes back what was said: the forecast's number counts again. What was said stays on record.
     *
     * @throws Refused if it is too late, or nothing was said
     */
    @Transactional
    public void takeBack(Bakery bakery, Product product, LocalDate date) {
        start.check(bakery, date);
        if (!words.takeBack(bakery, product, date, clock.instant().atOffset(ZoneOffset.UTC))) {
            throw Refused.because(LedgerFailure.UNKNOWN_OVERRIDE)
                    .about("date", date)
                    .with("product", product.code());
        }
    }

    @Override
    @Transactional
    public void forget(Chain chain, Product product) {
        words.of(product).forEach(row -> removed.keep(chain.id(), row.bakery(), OverrideRow.FORMAT, row));
        words.forget(product);
    }

    private SaidItem forecast(Bakery bakery, Product product, LocalDate date) {
        return forecasts
                .hold(bakery, date)
                .orElseThrow(() -> Refused.because(LedgerFailure.OVERRIDE_WITHOUT_FORECAST)
                        .about("date", date)
                        .with("bakery", bakery.code()))
                .stream()
                .filter(item -> item.productId() == product.id())
                .findFirst()
                .orElseThrow(() -> Refused.because(LedgerFailure.OVERRIDE_NOT_FORETOLD)
                        .about("product", product.code())
                        .with("product", product.code())
                        .with("bakery", bakery.code())
                        .with("date", date));
    }

    /** As whole pieces. */
    private static int count(@Nullable BigDecimal count) {
        if (count == null) {
            throw bad("count", null, "is missing");
        }
        if (count.signum() < 0 || count.compareTo(BigDecimal.valueOf(10_000_000)) > 0) {
            throw bad("count", count.toString(), "must be between 0 and 10000000");
        }
        try {
            return count.intValueExact();
        } catch (ArithmeticException e) {
            throw bad("count", count.toString(), "must be a whole number");
        }
    }

    private static Refused bad(String field, @Nullable Object held, String reason) {
        return Refused.because(LedgerFailure.BAD_OVERRIDE)
                .about(field, held)
                .with("field", field)
                .with("reason", reason);
    }
}
