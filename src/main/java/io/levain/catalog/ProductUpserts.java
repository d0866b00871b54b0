package io.levain.catalog;

import static java.util.stream.Collectors.toMap;

import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.files.ProductRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.Upserts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes rows of products.csv: makes new products and changes those that are there. */
@Service
class ProductUpserts {

    private final ProductEntities products;
    private final AssortmentEntities assortment;
    private final Changes changes;

    ProductUpserts(ProductEntities products, AssortmentEntities assortment, Changes changes) {
        this.products = products;
        this.assortment = assortment;
        this.changes = changes;
    }

    /** Stores what can be stored, one answer a row. */
    @Transactional
    public List<RowAnswer> take(Chain chain, List<NumberedRow<ProductRow>> rows) {
        List<String> codes =
                rows.stream().map(row -> row.row().product()).distinct().toList();
        Map<String, ProductEntity> known = products.findAllByChainIdAndCodeIn(chain.id(), codes).stream()
                .collect(toMap(ProductEntity::code, product -> product));
        Upserts<String, ProductFacts, ProductEntity> upserts =
                new Upserts<>(known, (code, facts) -> new ProductEntity(chain.id(), code, facts));
        Map<String, Integer> packs = packs(rows, known);
        List<RowAnswer> answers =
                rows.stream().map(row -> take(upserts, packs, row)).toList();
        products.saveAll(upserts.created());
        changes.noteRows(chain.id(), ChangeKind.PRODUCTS, rows, answers, row -> Optional.empty(), row -> null);
        return answers;
    }

    /** The largest pack of each product of which a row gives the maximum, where any is known. */
    private Map<String, Integer> packs(List<NumberedRow<ProductRow>> rows, Map<String, ProductEntity> known) {
        Map<Long, String> limited = rows.stream()
                .map(NumberedRow::row)
                .filter(row -> row.limits().maximum().hasValue())
                .flatMap(row -> Optional.ofNullable(known.get(row.product())).stream())
                .distinct()
                .collect(toMap(ProductEntity::id, ProductEntity::code));
        Map<String, Integer> packs = new HashMap<>();
        if (!limited.isEmpty()) {
            assortment.findAllByProductIdIn(limited.keySet()).forEach(row -> {
                Integer pack = row.facts().packSize();
                String product = limited.get(row.key().productId());
                if (pack != null && product != null) {
                    packs.merge(product, pack, Math::max);
                }
            });
        }
        return packs;
    }

    private static RowAnswer take(
            Upserts<String, ProductFacts, ProductEntity> upserts,
            Map<String, Integer> packs,
            NumberedRow<ProductRow> numbered) {
        ProductRow row = numbered.row();
        RowAnswer answer = upserts.take(
                numbered.number(), row.product(), before -> facts(before, row, packs.getOrDefault(row.product(), 0)));
        return upserts.facts(row.product())
                .map(facts -> facts.money().doubt(answer))
                .orElse(answer);
    }

    /** @param pack the largest that a bakery gets the product in, 0 if none is known */
    private static ProductFacts facts(@Nullable ProductFacts before, ProductRow row, int pack) {
        if (before == null) {
            New.needs("name", row.name());
        }
        return ProductChange.of(before == null ? ProductFacts.named(row.product()) : before, row, pack);
    }
}
