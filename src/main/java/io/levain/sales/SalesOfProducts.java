package io.levain.sales;

import io.levain.catalog.Chain;
import io.levain.catalog.Product;
import io.levain.catalog.ProductTraces;
import io.levain.counts.DayCounts;
import io.levain.facts.Refused;
import io.levain.files.CountFields;
import io.levain.files.SalesRow;
import io.levain.removals.RemovedRows;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What sold of a product, when it is to be removed: that keeps it, unless all of it was taken back. */
@Service
class SalesOfProducts implements ProductTraces {

    /** Bakery by bakery, as no index begins with the product. */
    private static final String OF_PRODUCT =
            " where product_id = ? and bakery_id in (select id from bakery where chain_id = ?)";

    private static final String SAYS_NOTHING =
            " coalesce(sold, baked, unsold, ordered, marked_down, marked_down_income) is null and sold_out_at is null";

    private static final String FIRST =
            "select min(sales_date) from sales_entry" + OF_PRODUCT + " and not (" + SAYS_NOTHING + ")";

    /** And nothing that was sent since it was asked for the first day: the product stays because of it. */
    private static final String FORGET = "delete from sales_entry" + OF_PRODUCT + " and" + SAYS_NOTHING;

    private static final String TAKEN_BACK = """
            select b.code, h.sales_date, h.sold, h.baked, h.unsold, h.sold_out_at, h.ordered,
                   h.marked_down, h.marked_down_income
            from sales_entry_past h join bakery b on b.id = h.bakery_id
            where h.product_id = ? and b.chain_id = ?
            order by h.replaced_at, h.version
            """;

    private final JdbcClient jdbc;
    private final RemovedRows removed;

    SalesOfProducts(JdbcClient jdbc, RemovedRows removed) {
        this.jdbc = jdbc;
        this.removed = removed;
    }

    @Override
    @Transactional
    public void forget(Chain chain, Product product) {
        jdbc.sql(FIRST)
                .params(product.id(), chain.id())
                .query(LocalDate.class)
                .optional()
                .ifPresent(first -> {
                    throw Refused.because(SalesFailure.PRODUCT_SOLD)
                            .about("product", product.code())
                            .with("since", first);
                });
        takenBack(chain, product).forEach(row -> removed.keep(chain.id(), row.bakery(), SalesRow.FORMAT, row));
        jdbc.sql("delete from sales_entry_past" + OF_PRODUCT)
                .params(product.id(), chain.id())
                .update();
        jdbc.sql(FORGET).params(product.id(), chain.id()).update();
        jdbc.sql("delete from sales_part where product_id = ?")
                .param(product.id())
                .update();
    }

    private List<SalesRow> takenBack(Chain chain, Product product) {
        return jdbc
                .sql(TAKEN_BACK)
                .params(product.id(), chain.id())
                .query((row, number) -> new SalesRow(
                        row.getString("code"),
                        product.code(),
                        row.getObject("sales_date", LocalDate.class),
                        CountFields.of(DayGrouping.said(row))))
                .list()
                .stream()
                .filter(row -> !row.counts().equals(CountFields.of(DayCounts.NOTHING)))
                .toList();
    }
}
