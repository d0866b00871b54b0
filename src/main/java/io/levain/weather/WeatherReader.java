package io.levain.weather;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads stored weather day by day, a few rows at a time, however much there is. */
@Service
class WeatherReader {

    private static final int ROWS_AT_A_TIME = 1_000;

    private static final String COLUMNS = """
            select b.code, w.bakery_id, w.weather_date, w.issued_at, w.temperature_mean, w.temperature_max,
                   w.temperature_min, w.precipitation_mm, w.sunshine_hours, w.cloud_cover_oktas, w.wind_kmh,
                   w.weather_code
            from weather w join bakery b on b.id = w.bakery_id
            """;

    private static final String ORDER = " order by b.code, w.weather_date, w.issued_at desc nulls first";

    private final JdbcTemplate jdbc;

    WeatherReader(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(ROWS_AT_A_TIME);
    }

    /** Takes rows one by one. */
    @FunctionalInterface
    interface Rows {

        /** One row; called while the database is being read. */
        void row(String bakery, WeatherKey key, WeatherValues values);
    }

    /**
     * Gives the rows of a chain, or of one bakery alone, by bakery and day; of each day what was observed comes first,
     * and then the forecasts, the latest first.
     */
    // PostgreSQL reads rows a few at a time only within a transaction.
    @Transactional(readOnly = true)
    public void read(Chain chain, @Nullable Bakery bakery, Rows rows) {
        RowCallbackHandler each = row -> give(row, rows);
        if (bakery == null) {
            jdbc.query(COLUMNS + "where b.chain_id = ?" + ORDER, each, chain.id());
        } else {
            jdbc.query(COLUMNS + "where b.id = ?" + ORDER, each, bakery.id());
        }
    }

    /** Gives the best row of each day of a bakery, by day; none of a day of which no value is known. */
    @Transactional(readOnly = true)
    public void best(Bakery bakery, Rows rows) {
        RowCallbackHandler each = row -> give(row, rows);
        jdbc.query(COLUMNS + "where w.bakery_id = ? and w.best order by w.weather_date", each, bakery.id());
    }

    private static void give(ResultSet row, Rows rows) throws SQLException {
        OffsetDateTime issuedAt = row.getObject("issued_at", OffsetDateTime.class);
        WeatherKey key = new WeatherKey(
                row.getLong("bakery_id"),
                row.getObject("weather_date", LocalDate.class),
                issuedAt == null ? null : issuedAt.toInstant());
        rows.row(row.getString("code"), key, values(row));
    }

    private static WeatherValues values(ResultSet row) throws SQLException {
        return new WeatherValues(
                new Temperatures(
                        row.getObject("temperature_mean", Double.class),
                        row.getObject("temperature_max", Double.class),
                        row.getObject("temperature_min", Double.class)),
                new Sky(
                        row.getObject("precipitation_mm", Double.class),
                        row.getObject("sunshine_hours", Double.class),
                        row.getObject("cloud_cover_oktas", Double.class),
                        row.getObject("wind_kmh", Double.class),
                        row.getObject("weather_code", Integer.class)));
    }
}
