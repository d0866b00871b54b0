package io.levain.catalog;

import static java.util.stream.Collectors.toMap;

import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.files.ProductRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.Upserts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes rows of products.csv: makes new products and changes those that are there. */
@Service
class ProductUpserts {

    private final ProductEntities products;
    private final ChainEntities chains;
    private final AssortmentEntities assortment;
    private final Changes changes;
    private final Clock clock;

    ProductUpserts(
            ProductEntities products,
            ChainEntities chains,
            AssortmentEntities assortment,
            Changes changes,
            Clock clock) {
        this.products = products;
        this.chains = chains;
        this.assortment = assortment;
        this.changes = changes;
        this.clock = clock;
    }

    /** Stores what can be stored, one answer a row. */
    @Transactional
    public List<RowAnswer> take(Chain chain, List<NumberedRow<ProductRow>> rows) {
        Replacements replacements = replacements(chain, rows);
        List<String> codes = rows.stream()
                .map(NumberedRow::row)
                .flatMap(row -> Stream.of(
                        Optional.of(row.product()),
                        Optional.ofNullable(row.past().replaces().orNull())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Map<String, ProductEntity> known = products.findAllByChainIdAndCodeIn(chain.id(), codes).stream()
                .collect(toMap(ProductEntity::code, product -> product));
        Upserts<String, ProductFacts, ProductEntity> upserts =
                new Upserts<>(known, (code, facts) -> new ProductEntity(chain.id(), code, facts));
        Map<String, Integer> packs = packs(rows, known);
        LocalDate today = LocalDate.ofInstant(clock.instant(), chain.timeZone());
        Map<Integer, RowAnswer> taken = new TreeMap<>();
        ProductOrder.of(rows).forEach(place -> {
            NumberedRow<ProductRow> row = rows.get(place);
            taken.put(place, take(upserts, row, before -> {
                checkPast(row.row(), replacements, upserts, today);
                return facts(before, row.row(), packs.getOrDefault(row.row().product(), 0));
            }));
            replacements.note(
                    row.row().product(),
                    upserts.facts(row.row().product())
                            .map(facts -> facts.past().replaces())
                            .orElse(null));
        });
        List<RowAnswer> answers = List.copyOf(taken.values());
        products.saveAll(referredFirst(upserts.created()));
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

    /**
     * What is known of who takes whose place. While rows say more of it nobody else can, so that two bodies do not close a
     * circle together.
     */
    private Replacements replacements(Chain chain, List<NumberedRow<ProductRow>> rows) {
        Replacements replacements = new Replacements();
        if (rows.stream().anyMatch(row -> row.row().past().replaces().hasValue())) {
            chains.findLockedById(chain.id());
            products.findAllReplacing(chain.id())
                    .forEach(product -> replacements.note(
                            product.code(), product.facts().past().replaces()));
            rows.forEach(row -> replacements.announce(
                    row.row().product(), row.row().past().replaces().orNull()));
        }
        return replacements;
    }

    private static void checkPast(
            ProductRow row,
            Replacements replacements,
            Upserts<String, ProductFacts, ProductEntity> upserts,
            LocalDate today) {
        String other = row.past().replaces().orNull();
        if (other != null) {
            replacements.check(row.product(), other, code -> upserts.facts(code).isPresent());
        }
        Ahead.PLANS.check("replaces_from", row.past().replacesFrom().orNull(), today);
    }

    /** The same in an order in which each can be written, for the database wants a product to be there that is referred to. */
    private static List<ProductEntity> referredFirst(List<ProductEntity> created) {
        Map<String, ProductEntity> left =
                created.stream().collect(toMap(ProductEntity::code, each -> each, (a, b) -> a, LinkedHashMap::new));
        List<ProductEntity> ordered = new ArrayList<>();
        created.forEach(each -> {
            Deque<ProductEntity> line = new ArrayDeque<>();
            for (ProductEntity next = left.remove(each.code()); next != null; ) {
                line.push(next);
                String other = next.facts().past().replaces();
                next = other == null ? null : left.remove(other);
            }
            ordered.addAll(line);
        });
        return ordered;
    }

    private static RowAnswer take(
            Upserts<String, ProductFacts, ProductEntity> upserts,
            NumberedRow<ProductRow> numbered,
            Function<@Nullable ProductFacts, ProductFacts> change) {
        ProductRow row = numbered.row();
        RowAnswer answer = upserts.take(numbered.number(), row.product(), change);
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
