package io.levain.orders;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.levain.catalog.Ahead;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Codes;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.files.BadField;
import io.levain.files.StandingRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.Upserts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes rows of standing.csv. */
@Service
class StandingOrderUpserts {

    private final Catalog catalog;
    private final StandingOrderEntities orders;
    private final Changes changes;
    private final Clock clock;

    StandingOrderUpserts(Catalog catalog, StandingOrderEntities orders, Changes changes, Clock clock) {
        this.catalog = catalog;
        this.orders = orders;
        this.changes = changes;
        this.clock = clock;
    }

    /** Stores what can be stored, one answer a row. */
    @Transactional
    public List<RowAnswer> take(Chain chain, List<NumberedRow<StandingRow>> rows) {
        Codes codes = catalog.codes(chain.id(), rows, StandingRow::bakery, StandingRow::product);
        Upserts<StandingOrderKey, StandingOrderFacts, StandingOrderEntity> upserts =
                new Upserts<>(known(codes, rows), StandingOrderEntity::new);
        List<RowAnswer> answers =
                rows.stream().map(row -> take(codes, upserts, row)).toList();
        orders.saveAll(upserts.created());
        changes.noteRows(
                chain.id(),
                ChangeKind.ORDERS,
                rows,
                answers,
                row -> codes.bakeryId(row.bakery()),
                row -> firstDay(codes, row));
        return answers;
    }

    private Map<StandingOrderKey, StandingOrderEntity> known(Codes codes, List<NumberedRow<StandingRow>> rows) {
        Set<Long> bakeries = codes.bakeryIds(rows.stream().map(row -> row.row().bakery()));
        Set<String> customers = rows.stream().map(row -> row.row().customer()).collect(toSet());
        return orders.findAllByBakeryIdInAndCustomerIn(bakeries, customers).stream()
                .collect(toMap(StandingOrderEntity::key, order -> order));
    }

    private RowAnswer take(
            Codes codes,
            Upserts<StandingOrderKey, StandingOrderFacts, StandingOrderEntity> upserts,
            NumberedRow<StandingRow> numbered) {
        StandingRow row = numbered.row();
        try {
            Bakery bakery = codes.knownBakery(row.bakery());
            long product = codes.knownProduct(row.product()).id();
            Ahead.PLANS.check("from", row.from(), bakery.dayAt(clock.instant()));
            StandingOrderKey key =
                    new StandingOrderKey(bakery.id(), row.customer(), product, row.weekday(), row.from());
            return upserts.take(numbered.number(), key, before -> StandingOrderFacts.after(before, row));
        } catch (BadField e) {
            return RowAnswer.refused(numbered.number(), e.column(), e.value(), e.reason());
        }
    }

    private @Nullable LocalDate firstDay(Codes codes, StandingRow row) {
        return codes.bakery(row.bakery())
                .map(bakery -> StandingOrderKey.firstDay(row.from(), bakery.dayAt(clock.instant())))
                .orElse(null);
    }
}
