package io.levain.catalog;

import static java.util.stream.Collectors.toMap;

import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.files.AssortmentRow;
import io.levain.files.BadField;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.Upserts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes rows of assortment.csv. */
@Service
class AssortmentUpserts {

    private final Catalog catalog;
    private final AssortmentEntities assortment;
    private final Changes changes;

    AssortmentUpserts(Catalog catalog, AssortmentEntities assortment, Changes changes) {
        this.catalog = catalog;
        this.assortment = assortment;
        this.changes = changes;
    }

    /** Stores what can be stored, one answer a row. */
    @Transactional
    public List<RowAnswer> take(Chain chain, List<NumberedRow<AssortmentRow>> rows) {
        Codes codes = catalog.codes(chain.id(), rows, AssortmentRow::bakery, AssortmentRow::product);
        Set<Long> shops = codes.bakeryIds(rows.stream().map(row -> row.row().bakery()));
        Map<AssortmentKey, AssortmentEntity> known =
                assortment.findAllByBakeryIdIn(shops).stream().collect(toMap(AssortmentEntity::key, row -> row));
        Upserts<AssortmentKey, Terms, AssortmentEntity> upserts = new Upserts<>(known, AssortmentEntity::new);
        List<RowAnswer> answers =
                rows.stream().map(row -> take(codes, upserts, row)).toList();
        assortment.saveAll(upserts.created());
        changes.noteRows(
                chain.id(),
                ChangeKind.PRODUCTS,
                rows,
                answers,
                row -> codes.bakeryId(row.bakery()),
                AssortmentRow::from);
        return answers;
    }

    private static RowAnswer take(
            Codes codes, Upserts<AssortmentKey, Terms, AssortmentEntity> upserts, NumberedRow<AssortmentRow> numbered) {
        AssortmentRow row = numbered.row();
        try {
            Bakery bakery = codes.knownBakery(row.bakery());
            Product product = codes.knownProduct(row.product());
            AssortmentKey key = new AssortmentKey(bakery.id(), product.id(), row.from());
            RowAnswer answer = upserts.take(numbered.number(), key, before -> terms(before, row, product));
            return upserts.facts(key)
                    .map(terms -> terms.money().orElse(product.facts().money()).doubt(answer))
                    .orElse(answer);
        } catch (BadField e) {
            return RowAnswer.refused(numbered.number(), e.column(), e.value(), e.reason());
        }
    }

    private static Terms terms(@Nullable Terms before, AssortmentRow row, Product product) {
        Terms after = (before == null ? Terms.NONE : before).after(row);
        Integer most = product.facts().limits().maximum();
        check("pack_size", after.packSize(), most);
        check("minimum_display", after.minimumDisplay(), most);
        return after;
    }

    private static void check(String column, @Nullable Integer pieces, @Nullable Integer most) {
        if (pieces != null && most != null && pieces > most) {
            throw new BadField(column, pieces, "must be at most the maximum of the product, " + most);
        }
    }
}
