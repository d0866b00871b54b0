package io.levain.orders;

import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.toMap;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Product;
import io.levain.files.RowFormat;
import io.levain.files.StandingRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.RowStore;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Standing orders as rows of standing.csv. */
@Component
class StandingOrderStore implements RowStore<StandingRow> {

    private static final Comparator<StandingRow> ORDER = Comparator.comparing(StandingRow::bakery)
            .thenComparing(StandingRow::customer)
            .thenComparing(StandingRow::product)
            .thenComparing(StandingRow::weekday)
            .thenComparing(StandingRow::from, nullsFirst(Comparator.<LocalDate>naturalOrder()));

    private final Catalog catalog;
    private final StandingOrderEntities orders;
    private final StandingOrderUpserts upserts;

    StandingOrderStore(Catalog catalog, StandingOrderEntities orders, StandingOrderUpserts upserts) {
        this.catalog = catalog;
        this.orders = orders;
        this.upserts = upserts;
    }

    @Override
    public RowFormat<StandingRow> format() {
        return StandingRow.FORMAT;
    }

    @Override
    public BatchAnswer take(String chain, RowBody<StandingRow> body, TakeOptions options) {
        return take(catalog.chain(chain), format(), body);
    }

    /**
     * Takes rows.
     *
     * @param format how the rows are read; one that gives the bakery leaves its column out
     */
    BatchAnswer take(Chain chain, RowFormat<StandingRow> format, RowBody<StandingRow> body) {
        return body.into(format, rows -> upserts.take(chain, rows));
    }

    @Override
    public Rows<StandingRow> rows(String chain) {
        return rows(catalog.chain(chain), bakery -> true, row -> true);
    }

    /** The standing orders that are wanted, of those bakeries of the chain. */
    Rows<StandingRow> rows(Chain chain, Predicate<Bakery> of, Predicate<StandingRow> wanted) {
        return new Rows<>(
                format(),
                row -> Rows.key(row.bakery(), row.customer(), row.product(), row.weekday(), row.from()),
                rows -> {
                    Map<Long, String> bakeries =
                            catalog.bakeries(chain.id()).stream().filter(of).collect(toMap(Bakery::id, Bakery::code));
                    Map<Long, String> products =
                            catalog.products(chain.id()).stream().collect(toMap(Product::id, Product::code));
                    orders.findAllByBakeryIdIn(bakeries.keySet()).stream()
                            .map(order -> order.facts()
                                    .row(
                                            Objects.requireNonNull(
                                                    bakeries.get(order.key().bakeryId())),
                                            Objects.requireNonNull(
                                                    products.get(order.key().productId())),
                                            order.key()))
                            .filter(wanted)
                            .sorted(ORDER)
                            .forEach(rows);
                });
    }
}
