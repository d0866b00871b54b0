package io.levain.calendar;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Product;
import io.levain.catalog.ProductTraces;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.files.EventRow;
import io.levain.files.RowFormat;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.RowStore;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
import io.levain.removals.RemovedRows;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Events as rows of events.csv. Rows are told apart by bakery, product, date, category and name; {@code until} is what
 * may change. A row without a bakery is one event of every bakery, those to come included, and not one of each.
 */
@Service
class EventStore implements RowStore<EventRow>, ProductTraces {

    private static final Comparator<EventRow> ORDER = comparing(
                    EventRow::bakery, nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(EventRow::date)
            .thenComparing(EventRow::category)
            .thenComparing(EventRow::name)
            .thenComparing(EventRow::product, nullsFirst(naturalOrder()));

    private final Catalog catalog;
    private final EventEntities stored;
    private final EventUpserts upserts;
    private final RemovedRows removed;
    private final Changes changes;

    EventStore(Catalog catalog, EventEntities stored, EventUpserts upserts, RemovedRows removed, Changes changes) {
        this.catalog = catalog;
        this.stored = stored;
        this.upserts = upserts;
        this.removed = removed;
        this.changes = changes;
    }

    @Override
    public RowFormat<EventRow> format() {
        return EventRow.FORMAT;
    }

    @Override
    public BatchAnswer take(String chain, RowBody<EventRow> body, TakeOptions options) {
        return take(catalog.chain(chain), body);
    }

    /** Takes rows of a chain. */
    BatchAnswer take(Chain chain, RowBody<EventRow> body) {
        return body.into(format(), rows -> upserts.take(chain, rows));
    }

    @Override
    public Rows<EventRow> rows(String chain) {
        return rows(catalog.chain(chain), event -> true);
    }

    /** The events of the chain that are wanted. */
    Rows<EventRow> rows(Chain chain, Predicate<EventRow> wanted) {
        return new Rows<>(
                format(),
                row -> Rows.key(row.bakery(), row.product(), row.date(), row.category(), row.name()),
                rows -> {
                    EventCodes codes = codes(chain.id());
                    stored.findAllByChainId(chain.id()).stream()
                            .map(codes::row)
                            .filter(wanted)
                            .sorted(ORDER)
                            .forEach(rows);
                });
    }

    private EventCodes codes(long chainId) {
        return new EventCodes(catalog.bakeries(chainId), catalog.products(chainId));
    }

    /** Forgets the event of that key; tells whether there was one. */
    @Transactional
    public boolean remove(EventKey key) {
        List<Long> bakeries = Optional.ofNullable(key.bakeryId()).stream().toList();
        Optional<EventEntity> event = stored.findAllThatBegin(key.chainId(), bakeries, key.date(), key.date()).stream()
                .filter(known -> known.key().equals(key))
                .findFirst();
        event.ifPresent(found -> {
            keep(key.chainId(), codes(key.chainId()).row(found));
            stored.delete(found);
            note(key);
        });
        return event.isPresent();
    }

    @Override
    @Transactional
    public void forget(Chain chain, Product product) {
        List<EventEntity> ofProduct = stored.findAllByProductId(product.id());
        if (!ofProduct.isEmpty()) {
            EventCodes codes = new EventCodes(catalog.bakeries(chain.id()), List.of(product));
            ofProduct.forEach(event -> keep(chain.id(), codes.row(event)));
            stored.deleteAll(ofProduct);
            stored.flush();
        }
    }

    private void keep(long chainId, EventRow row) {
        removed.keep(chainId, row.bakery(), format(), row);
    }

    private void note(EventKey key) {
        Long bakery = key.bakeryId();
        if (bakery == null) {
            changes.noteAll(key.chainId(), ChangeKind.CALENDAR, key.date());
        } else {
            changes.note(bakery, ChangeKind.CALENDAR, key.date());
        }
    }
}
