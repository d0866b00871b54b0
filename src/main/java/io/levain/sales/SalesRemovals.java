package io.levain.sales;

import io.levain.calendar.Closures;
import io.levain.catalog.Bakery;
import io.levain.catalog.DayFilter;
import io.levain.catalog.Product;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.counts.DayCounts;
import io.levain.facts.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what was said of a day's sales. The entries stay and say nothing any more; what they said is kept as what they
 * said before.
 */
@Service
class SalesRemovals {

    private final SalesEntries entries;
    private final SalesParts parts;
    private final SalesReading reading;
    private final ConfirmedDays confirmed;
    private final Closures closures;
    private final Changes changes;
    private final Clock clock;

    SalesRemovals(
            SalesEntries entries,
            SalesParts parts,
            SalesReading reading,
            ConfirmedDays confirmed,
            Closures closures,
            Changes changes,
            Clock clock) {
        this.entries = entries;
        this.parts = parts;
        this.reading = reading;
        this.confirmed = confirmed;
        this.closures = closures;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Takes back what is said of a day in a bakery.
     *
     * @param product of which, or null for all
     * @param source by whom, or null for all
     * @throws Refused if nothing is
     */
    @Transactional
    public void takeBack(Bakery bakery, LocalDate date, @Nullable Product product, @Nullable Source source) {
        SortedSet<DayKey> keys = new TreeSet<>();
        List<Long> products = product == null ? entries.products(bakery.id(), date) : List.of(product.id());
        products.forEach(id -> keys.add(new DayKey(bakery.id(), id, date)));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<Source, EntryChanges> bySource = new EnumMap<>(Source.class);
        List<Long> changed = new ArrayList<>();
        entries.locked(keys).forEach((key, day) -> {
            DayCounts before = day.values();
            for (SalesEntry entry : List.copyOf(day.all())) {
                if ((source == null || source == entry.source()) && !entry.saysNothing()) {
                    SalesEntry silent = entry.corrected(DayCounts.NOTHING, now);
                    bySource.computeIfAbsent(entry.source(), first -> new EntryChanges())
                            .note(entry, silent);
                    day.put(silent);
                }
            }
            if (!day.values().equals(before)) {
                changed.add(key.productId());
            }
        });
        if (bySource.isEmpty()) {
            throw nothing(date, product, source);
        }
        bySource.values().forEach(entries::write);
        bySource.forEach((of, silent) -> parts.forget(
                of, silent.corrected().stream().map(SalesEntry::day).toList()));
        confirmed.forget(bakery, date, changed.stream().sorted().toList());
        if (!sells(bakery, date)) {
            closures.assumeAgain(bakery, date);
        }
        changes.note(bakery.id(), ChangeKind.SALES, date);
    }

    private static Refused nothing(LocalDate date, @Nullable Product product, @Nullable Source source) {
        Refused refused = Refused.because(SalesFailure.NO_SALES_SAID).about("date", date);
        refused = product == null ? refused : refused.with("product", product.code());
        return source == null ? refused : refused.with("source", source.word());
    }

    private boolean sells(Bakery bakery, LocalDate date) {
        List<String> selling = new ArrayList<>();
        reading.read(bakery, new DayFilter(bakery, null, date, date), day -> {
            Double sold = day.counts().sold();
            if (sold != null && sold > 0) {
                selling.add(day.product());
            }
        });
        return !selling.isEmpty();
    }
}
