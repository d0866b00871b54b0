package io.levain.catalog;

import static java.util.stream.Collectors.toMap;

import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.files.BadField;
import io.levain.files.ProductRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.Upserts;
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
    private final Changes changes;

    ProductUpserts(ProductEntities products, Changes changes) {
        this.products = products;
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
        List<RowAnswer> answers = rows.stream()
                .map(row -> upserts.take(row.number(), row.row().product(), before -> facts(before, row.row())))
                .toList();
        products.saveAll(upserts.created());
        changes.noteRows(chain.id(), ChangeKind.PRODUCTS, rows, answers, row -> Optional.empty(), row -> null);
        return answers;
    }

    private static ProductFacts facts(@Nullable ProductFacts before, ProductRow row) {
        if (before == null) {
            New.needs("name", row.name());
        }
        ProductFacts after = (before == null ? ProductFacts.named(row.product()) : before).after(row);
        Integer least = after.limits().minimumDisplay();
        Integer most = after.limits().maximum();
        if (least != null && most != null && least > most) {
            throw new BadField("minimum_display", least, "must be at most the maximum, " + most);
        }
        return after;
    }
}
