package io.levain.sales;

import io.levain.counts.DayCounts;
import io.levain.counts.MarkedDown;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Puts the entries of each day of one bakery together; those of a day must follow each other. What was taken back is passed
 * over.
 */
final class DayGrouping implements RowCallbackHandler {

    private final String bakery;
    private final Map<ProductDate, Confirmed> confirmed;
    private final Consumer<? super SoldDay> days;
    private final Map<Source, DayCounts> said = new EnumMap<>(Source.class);
    private @Nullable String product;
    private @Nullable LocalDate date;

    /** @param confirmed what somebody has confirmed */
    DayGrouping(String bakery, Map<ProductDate, Confirmed> confirmed, Consumer<? super SoldDay> days) {
        this.bakery = bakery;
        this.confirmed = confirmed;
        this.days = days;
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        String nextProduct = row.getString("code");
        LocalDate nextDate = row.getObject("sales_date", LocalDate.class);
        if (!nextDate.equals(date) || !nextProduct.equals(product)) {
            end();
            product = nextProduct;
            date = nextDate;
        }
        DayCounts counts = said(row);
        if (!counts.equals(DayCounts.NOTHING)) {
            said.put(source(row), counts);
        }
    }

    /** Gives the day read last to the consumer. */
    void end() {
        if (product != null && date != null && !said.isEmpty()) {
            DayCounts counts = InForce.of(said);
            Confirmed right = confirmed.isEmpty() ? null : confirmed.get(new ProductDate(product, date));
            days.accept(new SoldDay(bakery, product, date, counts, InForce.doubts(said, counts), right));
        }
        said.clear();
        product = null;
        date = null;
    }

    static Source source(ResultSet row) throws SQLException {
        return Source.of(row.getString("source")).orElseThrow();
    }

    static DayCounts said(ResultSet row) throws SQLException {
        return new DayCounts(
                row.getObject("sold", Double.class),
                row.getObject("baked", Double.class),
                row.getObject("unsold", Double.class),
                row.getObject("sold_out_at", LocalTime.class),
                row.getObject("ordered", Double.class),
                new MarkedDown(
                        row.getObject("marked_down", Double.class), row.getObject("marked_down_income", Double.class)));
    }
}
