package io.levain.orders;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Codes;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.files.BadField;
import io.levain.files.OrderRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.Upserts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes rows of orders.csv. They may lie in the future, and mostly do. */
@Service
class FirmOrderUpserts {

    private final Catalog catalog;
    private final FirmOrderEntities orders;
    private final Changes changes;

    FirmOrderUpserts(Catalog catalog, FirmOrderEntities orders, Changes changes) {
        this.catalog = catalog;
        this.orders = orders;
        this.changes = changes;
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

    private static RowAnswer take(
            Codes codes, Upserts<OrderKey, Double, FirmOrderEntity> upserts, NumberedRow<OrderRow> numbered) {
        OrderRow row = numbered.row();
        try {
            OrderKey key = new OrderKey(
                    codes.knownBakery(row.bakery()).id(),
                    codes.knownProduct(row.product()).id(),
                    row.date());
            return upserts.take(numbered.number(), key, before -> row.quantity());
        } catch (BadField e) {
            return RowAnswer.refused(numbered.number(), e.column(), e.value(), e.reason());
        }
    }
}
