package io.levain.sales;

import io.levain.catalog.Bakery;
import io.levain.counts.DayCounts;
import io.levain.counts.Pieces;
import io.levain.demand.days.DaySales;
import io.levain.demand.past.DemandEstimate;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells of a day what holds, who said so, and what was said before. */
@Service
class DayReports {

    private static final String ENTRIES = """
            select e.product_id, p.code, p.name, e.source, e.sold, e.baked, e.unsold, e.sold_out_at, e.ordered,
                   e.marked_down, e.marked_down_income, e.recorded_at
            from sales_entry e join product p on p.id = e.product_id
            where e.bakery_id = ? and e.sales_date = ?
            order by p.code
            """;

    private static final String EARLIER = """
            select h.product_id, h.source, h.sold, h.baked, h.unsold, h.sold_out_at, h.ordered,
                   h.marked_down, h.marked_down_income, h.recorded_at, h.replaced_at
            from sales_entry_past h
            where h.bakery_id = :bakery and h.sales_date = :date and h.product_id in (
                select e.product_id from sales_entry e where e.bakery_id = :bakery and e.sales_date = :date)
            order by h.version desc
            """;

    private final JdbcClient jdbc;
    private final DemandEstimates estimates;
    private final DoubtfulValues doubtful;
    private final ConfirmedDays confirmed;

    DayReports(JdbcClient jdbc, DemandEstimates estimates, DoubtfulValues doubtful, ConfirmedDays confirmed) {
        this.jdbc = jdbc;
        this.estimates = estimates;
        this.doubtful = doubtful;
        this.confirmed = confirmed;
    }

    /** What a source says of a product on the day. */
    private record Said(long productId, Source source) {
        static Said in(ResultSet row) throws SQLException {
            return new Said(row.getLong("product_id"), DayGrouping.source(row));
        }
    }

    /** One product while its entries are read. */
    private record Product(String code, String name, Map<Source, DayCounts> said, List<DayReport.Entry> entries) {

        DayCounts inForce() {
            return InForce.of(said);
        }

        boolean isSoldOut() {
            return DaySales.of(inForce()).filter(DaySales::soldOut).isPresent();
        }
    }

    /** What is known of that day of the bakery. */
    @Transactional(readOnly = true)
    public DayReport of(Bakery bakery, LocalDate date) {
        Map<Said, List<DayReport.Earlier>> earlier = new HashMap<>();
        RowCallbackHandler past = row -> earlier.computeIfAbsent(Said.in(row), first -> new ArrayList<>())
                .add(earlier(row));
        jdbc.sql(EARLIER).param("bakery", bakery.id()).param("date", date).query(past);
        Map<String, Product> products = new LinkedHashMap<>();
        RowCallbackHandler entry = row -> add(products, row, earlier);
        jdbc.sql(ENTRIES).params(bakery.id(), date).query(entry);
        Map<String, DemandEstimate> estimated = estimated(bakery, date, products.values());
        Map<String, List<DoubtfulValues.Value>> values =
                doubtful.of(bakery, date, date).stream().collect(Collectors.groupingBy(DoubtfulValues.Value::product));
        Map<ProductDate, Confirmed> right = confirmed.of(bakery);
        return new DayReport(
                bakery.code(),
                date,
                products.values().stream()
                        .map(product -> report(
                                product,
                                estimated.get(product.code()),
                                values.getOrDefault(product.code(), List.of()),
                                right.get(new ProductDate(product.code(), date))))
                        .toList());
    }

    /** Expectations take all that the chain has ever sold, so none are asked for unless something sold out. */
    private Map<String, DemandEstimate> estimated(Bakery bakery, LocalDate date, Collection<Product> products) {
        Map<String, DemandEstimate> byProduct = new HashMap<>();
        if (products.stream().anyMatch(Product::isSoldOut)) {
            estimates.of(bakery, date).forEach(e -> byProduct.put(e.series().product(), e));
        }
        return byProduct;
    }

    private static void add(Map<String, Product> products, ResultSet row, Map<Said, List<DayReport.Earlier>> earlier)
            throws SQLException {
        String code = row.getString("code");
        String name = row.getString("name");
        Product product = products.computeIfAbsent(
                code, first -> new Product(first, name, new EnumMap<>(Source.class), new ArrayList<>()));
        Source source = DayGrouping.source(row);
        DayCounts said = DayGrouping.said(row);
        product.said().put(source, said);
        product.entries()
                .add(new DayReport.Entry(
                        source,
                        DayReport.Numbers.of(said),
                        instant(row, "recorded_at"),
                        said.equals(DayCounts.NOTHING) ? true : null,
                        earlier.getOrDefault(Said.in(row), List.of())));
    }

    private static DayReport.Earlier earlier(ResultSet row) throws SQLException {
        return new DayReport.Earlier(
                DayReport.Numbers.of(DayGrouping.said(row)), instant(row, "recorded_at"), instant(row, "replaced_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static DayReport.OfProduct report(
            Product product,
            @Nullable DemandEstimate estimate,
            List<DoubtfulValues.Value> values,
            @Nullable Confirmed confirmed) {
        DayCounts counts = product.inForce();
        List<DoubtAnswer> doubts = new ArrayList<>();
        InForce.doubts(product.said(), counts).forEach(doubt -> doubts.add(DoubtAnswer.of(doubt)));
        values.forEach(value -> doubts.add(DoubtAnswer.of(value)));
        return new DayReport.OfProduct(
                product.code(),
                product.name(),
                DayReport.Numbers.of(counts),
                from(product.said(), counts),
                estimate == null ? null : inAll(estimate, counts),
                estimate == null ? null : estimate.reason(),
                doubts,
                (confirmed != null && confirmed.holdsForSold(counts)) ? true : null,
                product.entries().stream()
                        .sorted(Comparator.comparing(DayReport.Entry::source))
                        .toList());
    }

    /** To the tenth of a piece: an estimate is not more precise. */
    private static BigDecimal inAll(DemandEstimate estimate, DayCounts counts) {
        double sold = counts.sold() == null ? estimate.sold() : counts.sold();
        return Pieces.plain(Math.rint(10 * (sold + estimate.missed())) / 10);
    }

    private static Map<String, String> from(Map<Source, DayCounts> said, DayCounts inForce) {
        Map<String, String> from = new LinkedHashMap<>();
        origin(from, "sold", DayCounts::sold, said, inForce);
        origin(from, "baked", DayCounts::baked, said, inForce);
        origin(from, "unsold", DayCounts::unsold, said, inForce);
        origin(from, "soldOutAt", DayCounts::soldOutAt, said, inForce);
        origin(from, "ordered", DayCounts::ordered, said, inForce);
        origin(from, "markedDown", counts -> counts.markedDown().pieces(), said, inForce);
        origin(from, "markedDownIncome", counts -> counts.markedDown().income(), said, inForce);
        return from;
    }

    private static void origin(
            Map<String, String> from,
            String name,
            Function<DayCounts, @Nullable Object> count,
            Map<Source, DayCounts> said,
            DayCounts inForce) {
        if (count.apply(inForce) != null) {
            from.put(
                    name,
                    said.entrySet().stream()
                            .filter(source -> count.apply(source.getValue()) != null)
                            .map(source -> source.getKey().word())
                            .findFirst()
                            .orElse("derived"));
        }
    }
}
