package io.levain.catalog;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.facts.Fact;
import io.levain.files.AimRow;
import io.levain.files.BadField;
import io.levain.intake.NumberedRow;
import io.levain.intake.Outcome;
import io.levain.intake.RowAnswer;
import io.levain.intake.Upserts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes rows of aims.csv. */
@Service
class AimUpserts {

    private final Catalog catalog;
    private final AimEntities aims;
    private final Changes changes;

    AimUpserts(Catalog catalog, AimEntities aims, Changes changes) {
        this.catalog = catalog;
        this.aims = aims;
        this.changes = changes;
    }

    /** Stores what can be stored, one answer a row. */
    @Transactional
    public List<RowAnswer> take(Chain chain, List<NumberedRow<AimRow>> rows) {
        Codes codes = catalog.codes(chain.id(), rows, AimRow::bakery, row -> null);
        Map<AimKey, AimEntity> known =
                aims.findAllByChainId(chain.id()).stream().collect(toMap(AimEntity::key, row -> row));
        Upserts<AimKey, Aims, AimEntity> upserts = new Upserts<>(known, AimEntity::new);
        Set<String> categories = catalog.products(chain.id()).stream()
                .flatMap(product -> Stream.ofNullable(product.facts().category()))
                .collect(toSet());
        List<RowAnswer> answers = rows.stream()
                .map(row -> doubted(categories, row.row(), take(chain, codes, upserts, row)))
                .toList();
        aims.saveAll(upserts.created());
        changes.noteRows(
                chain.id(),
                ChangeKind.PRODUCTS,
                rows,
                answers,
                row -> Optional.ofNullable(row.bakery()).flatMap(codes::bakeryId),
                row -> null);
        return answers;
    }

    private static RowAnswer take(
            Chain chain, Codes codes, Upserts<AimKey, Aims, AimEntity> upserts, NumberedRow<AimRow> numbered) {
        AimRow row = numbered.row();
        try {
            Long bakery = row.bakery() == null
                    ? null
                    : (Long) codes.knownBakery(row.bakery()).id();
            AimKey key = new AimKey(chain.id(), bakery, row.category());
            return upserts.take(
                    numbered.number(), key, before -> (before == null ? Aims.NONE : before).after(row.aims()));
        } catch (BadField e) {
            return RowAnswer.refused(numbered.number(), e.column(), e.value(), e.reason());
        }
    }

    /** Products may follow, so that what is said of a category that none has is kept, and asked about. */
    private static RowAnswer doubted(Set<String> categories, AimRow row, RowAnswer answer) {
        String category = row.category();
        return category == null || categories.contains(category) || answer.outcome() == Outcome.REFUSED
                ? answer
                : answer.doubted("category", category, Fact.of(CatalogDoubt.CATEGORY_WITHOUT_PRODUCTS));
    }
}
