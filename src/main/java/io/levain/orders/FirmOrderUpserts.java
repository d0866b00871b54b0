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
import io.levain.facts.Fact;
import io.levain.files.BadField;
import io.levain.files.OrderRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.Upserts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes rows of orders.csv. They may lie in the future, and mostly do. */
@Service
class FirmOrderUpserts {

    /** Who enters an order of last year has most likely the wrong year. */
    private static final Period LONG_AGO = Period.ofYears(1);

    private final Catalog catalog;
    private final FirmOrderEntities orders;
    private final Changes changes;
    private final Clock clock;

    FirmOrderUpserts(Catalog catalog, FirmOrderEntities orders, Changes changes, Clock clock) {
        this.catalog = catalog;
        this.orders = orders;
        this.changes = changes;
        this.clock = clock;
    }

    /** Stores what can be stored, one answer a row. */
    @Transactional
    public List<RowAnswer> take(Chain chain, List<NumberedRow<OrderRow>> rows) {
        Codes codes = catalog.codes(chain.id(), rows, OrderRow::bakery, OrderRow::product);
        Upserts<OrderKey, Double, FirmOrderEntity> upserts = new Upserts<>(known(codes, rows), FirmOrderEntity::new);
        List<RowAnswer> answers =
                rows.stream().map(row -> take(codes, upserts, row)).toList();
        orders.saveAll(upserts.created());
        changes.noteRows(
                chain.id(), ChangeKind.ORDERS, rows, answers, row -> codes.bakeryId(row.bakery()), OrderRow::date);
        return answers;
    }

    private Map<OrderKey, FirmOrderEntity> known(Codes codes, List<NumberedRow<OrderRow>> rows) {
        Set<Long> bakeries = codes.bakeryIds(rows.stream().map(row -> row.row().bakery()));
        Set<LocalDate> dates = rows.stream().map(row -> row.row().date()).collect(toSet());
        return orders.findAllByBakeryIdInAndOrderDateIn(bakeries, dates).stream()
                .collect(toMap(FirmOrderEntity::key, order -> order));
    }

    private RowAnswer take(
            Codes codes, Upserts<OrderKey, Double, FirmOrderEntity> upserts, NumberedRow<OrderRow> numbered) {
        OrderRow row = numbered.row();
        try {
            Bakery bakery = codes.knownBakery(row.bakery());
            OrderKey key =
                    new OrderKey(bakery.id(), codes.knownProduct(row.product()).id(), row.date());
            LocalDate today = bakery.dayAt(clock.instant());
            Ahead.PLANS.check("date", row.date(), today);
            RowAnswer answer = upserts.take(numbered.number(), key, before -> row.quantity());
            return row.date().isBefore(today.minus(LONG_AGO))
                    ? answer.doubted(
                            "date",
                            row.date(),
                            Fact.of(OrderDoubt.ORDER_LONG_AGO).with("today", today))
                    : answer;
        } catch (BadField e) {
            return RowAnswer.refused(numbered.number(), e.column(), e.value(), e.reason());
        }
    }
}
