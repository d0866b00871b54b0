package io.levain.catalog;

import static java.util.stream.Collectors.toMap;

import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.files.BadField;
import io.levain.files.ExpectationRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.Upserts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes rows of estimates.csv. */
@Service
class ExpectationUpserts {

    private final Catalog catalog;
    private final ExpectationEntities expectations;
    private final Changes changes;
    private final Clock clock;

    ExpectationUpserts(Catalog catalog, ExpectationEntities expectations, Changes changes, Clock clock) {
        this.catalog = catalog;
        this.expectations = expectations;
        this.changes = changes;
        this.clock = clock;
    }

    /** Stores what can be stored, one answer a row. */
    @Transactional
    public List<RowAnswer> take(Chain chain, List<NumberedRow<ExpectationRow>> rows) {
        Codes codes = catalog.codes(chain.id(), rows, ExpectationRow::bakery, ExpectationRow::product);
        Set<Long> shops = codes.bakeryIds(rows.stream().map(row -> row.row().bakery()));
        Map<ExpectationKey, ExpectationEntity> known =
                expectations.findAllByBakeryIdIn(shops).stream().collect(toMap(ExpectationEntity::key, row -> row));
        Upserts<ExpectationKey, ExpectationFacts, ExpectationEntity> upserts =
                new Upserts<>(known, ExpectationEntity::new);
        List<RowAnswer> answers =
                rows.stream().map(row -> take(codes, upserts, row)).toList();
        expectations.saveAll(upserts.created());
        changes.noteRows(
                chain.id(),
                ChangeKind.PRODUCTS,
                rows,
                answers,
                row -> codes.bakeryId(row.bakery()),
                row -> row.from().orNull());
        return answers;
    }

    private RowAnswer take(
            Codes codes,
            Upserts<ExpectationKey, ExpectationFacts, ExpectationEntity> upserts,
            NumberedRow<ExpectationRow> numbered) {
        ExpectationRow row = numbered.row();
        try {
            Bakery bakery = codes.knownBakery(row.bakery());
            ExpectationKey key = new ExpectationKey(
                    bakery.id(), codes.knownProduct(row.product()).id(), row.weekday());
            LocalDate today = bakery.dayAt(clock.instant());
            Ahead.PLANS.check("from", row.from().orNull(), today);
            return upserts.take(numbered.number(), key, before -> ExpectationFacts.after(before, row, today));
        } catch (BadField e) {
            return RowAnswer.refused(numbered.number(), e.column(), e.value(), e.reason());
        }
    }
}
