package io.levain.forecast;

import io.levain.catalog.Bakery;
import io.levain.decision.BakeCount;
import io.levain.decision.PieceLoss;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the forecasts that count say, number by number, for who holds them against what came or was decided instead. */
@Service
public class SaidForecasts {

    private static final String ITEMS = """
            select f.id as forecast, f.issued_at, f.forecast_date, i.product_id, p.code, i.usual, i.quantiles,
                   i.service_level, i.loss_unsold, i.loss_missed, i.tray, i.walk_in, i.ordered, i.bake, i.rule_bake
            from forecast f
            join forecast_item i on i.forecast_id = f.id
            join product p on p.id = i.product_id
            where f.bakery_id = ? and f.forecast_date between ? and ? and f.replaced_by = 0
            order by f.forecast_date, p.code
            """;

    private static final String HOLD =
            "update forecast set held = true where bakery_id = ? and forecast_date = ? and replaced_by = 0";

    private final JdbcTemplate jdbc;

    SaidForecasts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What the forecasts of the days from the first to the last say, by day and product code. */
    @Transactional(readOnly = true)
    public List<SaidItem> of(Bakery bakery, LocalDate from, LocalDate to) {
        return jdbc.query(ITEMS, SaidForecasts::item, bakery.id(), from, to);
    }

    /**
     * Keeps the forecast of a day for good, also when another takes its place.
     *
     * @return what it says; empty if there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<List<SaidItem>> hold(Bakery bakery, LocalDate date) {
        int held = jdbc.update(HOLD, bakery.id(), date);
        if (held == 0) {
            // one that was replaced at this moment counts no more, but then the one after it is there
            held = jdbc.update(HOLD, bakery.id(), date);
        }
        return held > 0 ? Optional.of(of(bakery, date, date)) : Optional.empty();
    }

    private static SaidItem item(ResultSet row, int number) throws SQLException {
        return new SaidItem(
                row.getLong("forecast"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("forecast_date", LocalDate.class),
                row.getLong("product_id"),
                row.getString("code"),
                row.getDouble("usual"),
                QuantileText.quantiles(row.getString("quantiles")),
                row.getDouble("service_level"),
                new PieceLoss(row.getObject("loss_unsold", Double.class), row.getObject("loss_missed", Double.class)),
                row.getObject("tray", Integer.class),
                new BakeCount(row.getInt("walk_in"), row.getDouble("ordered"), row.getInt("bake")),
                row.getObject("rule_bake", Integer.class));
    }
}
