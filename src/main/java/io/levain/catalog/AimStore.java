package io.levain.catalog;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.toMap;

import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.facts.Refused;
import io.levain.files.AimRow;
import io.levain.files.RowFormat;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.RowStore;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
import io.levain.removals.RemovedRows;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Aims for categories and bakeries as rows of aims.csv. */
@Service
class AimStore implements RowStore<AimRow> {

    private static final Comparator<AimRow> ORDER = Comparator.comparing(AimRow::bakery, nullsFirst(naturalOrder()))
            .thenComparing(AimRow::category, nullsFirst(naturalOrder()));

    private final Catalog catalog;
    private final AimEntities aims;
    private final AimUpserts upserts;
    private final RemovedRows removed;
    private final Changes changes;

    AimStore(Catalog catalog, AimEntities aims, AimUpserts upserts, RemovedRows removed, Changes changes) {
        this.catalog = catalog;
        this.aims = aims;
        this.upserts = upserts;
        this.removed = removed;
        this.changes = changes;
    }

    @Override
    public RowFormat<AimRow> format() {
        return AimRow.FORMAT;
    }

    @Override
    public BatchAnswer take(String chain, RowBody<AimRow> body, TakeOptions options) {
        return take(catalog.chain(chain), body);
    }

    /** Takes rows of a chain. */
    BatchAnswer take(Chain chain, RowBody<AimRow> body) {
        return CatalogBatches.take(chain, format(), body, upserts::take);
    }

    @Override
    public Rows<AimRow> rows(String chain) {
        return rows(catalog.chain(chain), row -> true);
    }

    /** Those of a chain that are wanted. */
    Rows<AimRow> rows(Chain chain, Predicate<AimRow> wanted) {
        return new Rows<>(format(), row -> Rows.key(row.bakery(), row.category()), rows -> {
            Map<Long, String> bakeries = catalog.bakeries(chain.id()).stream().collect(toMap(Bakery::id, Bakery::code));
            aims.findAllByChainId(chain.id()).stream()
                    .map(row -> row(bakeries.get(row.key().bakeryId()), row))
                    .filter(wanted)
                    .sorted(ORDER)
                    .forEach(rows);
        });
    }

    /**
     * Forgets what was said of just that bakery and category.
     *
     * @param bakery null: every bakery
     * @param category null: every category
     * @throws Refused if nothing was
     */
    @Transactional
    public void remove(Chain chain, @Nullable Bakery bakery, @Nullable String category) {
        AimKey key = new AimKey(chain.id(), bakery == null ? null : bakery.id(), category);
        AimEntity found = aims.findAllByChainId(chain.id()).stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.because(CatalogFailure.UNKNOWN_AIM).about("category", category));
        String code = bakery == null ? null : bakery.code();
        removed.keep(chain.id(), code, format(), row(code, found));
        aims.delete(found);
        if (bakery == null) {
            changes.noteAll(chain.id(), ChangeKind.PRODUCTS, null);
        } else {
            changes.note(bakery.id(), ChangeKind.PRODUCTS, null);
        }
    }

    private static AimRow row(@Nullable String bakery, AimEntity row) {
        return new AimRow(bakery, row.key().category(), row.facts().fields());
    }
}
