package io.levain.forecast;

import io.levain.catalog.Bakery;
import io.levain.decision.BakeCount;
import io.levain.decision.Limits;
import io.levain.decision.PieceLoss;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what the forecasts of all shops of a place say of a day. */
@Component
class AllottedItems {

    /** Those that were drafted as of a shop whose trays are shared: in any other the trays are full already. */
    private static final String OF_DAY = """
            from bakery b
            join forecast f on f.bakery_id = b.id and f.forecast_date = ? and f.replaced_by = 0
              and f.context like '%"bakedAt":"%'
            """;

    private static final String OF_PLACE = " where b.chain_id = ? and coalesce(b.baked_at, b.code) = ?";

    /** It is written without blanks, and within its texts a quotation mark is never without a backslash. */
    private static final String CLOSED = "select b.id " + OF_DAY + OF_PLACE + " and f.context like '%\"closed\":true%'";

    private static final String ITEMS =
            """
            select b.id as bakery, i.product_id, i.quantiles, i.service_level, i.loss_unsold, i.loss_missed,
                   i.tray, i.minimum, i.maximum, i.walk_in, i.ordered, i.bake
            """ + OF_DAY + " join forecast_item i on i.forecast_id = f.id" + OF_PLACE + " order by i.product_id, b.id";

    private final JdbcTemplate jdbc;

    AllottedItems(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By product and shop. */
    List<AllottedDay.Item> of(Bakery place, LocalDate date) {
        Set<Long> closed = new HashSet<>(jdbc.queryForList(CLOSED, Long.class, date, place.chainId(), place.code()));
        return jdbc.query(
                ITEMS,
                (row, number) -> item(row, closed.contains(row.getLong("bakery"))),
                date,
                place.chainId(),
                place.code());
    }

    private static AllottedDay.Item item(ResultSet row, boolean closed) throws SQLException {
        return new AllottedDay.Item(
                row.getLong("bakery"),
                closed,
                row.getLong("product_id"),
                QuantileText.quantiles(row.getString("quantiles")),
                row.getDouble("service_level"),
                new PieceLoss(row.getObject("loss_unsold", Double.class), row.getObject("loss_missed", Double.class)),
                new Limits(
                        row.getObject("tray", Integer.class),
                        row.getObject("minimum", Integer.class),
                        row.getObject("maximum", Integer.class)),
                new BakeCount(row.getInt("walk_in"), row.getDouble("ordered"), row.getInt("bake")));
    }
}
