package io.levain.forecast;

import io.levain.calendar.DaysOver;
import io.levain.catalog.BakeryName;
import io.levain.forecast.CurrentForecast.Issued;
import io.levain.forecast.CurrentForecast.Model;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the forecasts that count, a row each: what a request for a forecast asks of the database. */
@Component
class CurrentForecasts {

    /** By what forecasts are outdated stands in {@link Waiting#outdates} too. */
    private static final String CURRENT = """
            select b.id as bakery, b.time_zone, f.id, f.issued_at, m.model_version, m.created_at, m.trained_through,
                   (select n.created_at from model n where n.chain_id = c.id
                    order by n.model_version desc fetch first 1 rows only) as last_made,
                   i.over_through, i.next_over,
                   exists (select 1 from bakery_change s
                           where s.bakery_id = b.id
                             and (s.kind <> 'SALES' or s.first_day is null or i.over_through is null
                                  or s.first_day <= i.over_through)) as outdated
            from chain c
            join bakery b on b.chain_id = c.id
            left join forecast f on f.bakery_id = b.id and f.forecast_date = ? and f.replaced_by = 0
            left join model m on m.id = f.model_id
            left join bakery_issue i on i.bakery_id = b.id
            where c.code = ? and b.code = ?
            """;

    private static final String CONTENT = "select answer, context, served_because from forecast where id = ?";

    private final JdbcTemplate jdbc;

    CurrentForecasts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a forecast says.
     *
     * @param answer the beginning of a JSON object, see {@link AnswerHead}; null for one of before it was made at issue
     * @param context what was known of the day, as JSON
     * @param servedBecause why the model or the rule made it
     */
    record Content(@Nullable String answer, String context, String servedBecause) {}

    /** Of the bakery of those codes and that day; empty if there is no such bakery. */
    Optional<CurrentForecast> find(BakeryName bakery, LocalDate date) {
        List<CurrentForecast> found =
                jdbc.query(CURRENT, CurrentForecasts::current, date, bakery.chain(), bakery.code());
        return Optional.ofNullable(DataAccessUtils.singleResult(found));
    }

    /** What the forecast of that id says; empty if another one has taken its place meanwhile. */
    Optional<Content> content(long id) {
        return jdbc
                .query(CONTENT, (row, n) -> new Content(row.getString(1), row.getString(2), row.getString(3)), id)
                .stream()
                .findFirst();
    }

    private static CurrentForecast current(ResultSet row, int number) throws SQLException {
        long bakery = row.getLong("bakery");
        ZoneId zone = ZoneId.of(row.getString("time_zone"));
        long id = row.getLong("id");
        Instant issuedAt = instant(row, "issued_at");
        if (issuedAt == null) {
            return new CurrentForecast(bakery, zone, null);
        }
        return new CurrentForecast(
                bakery,
                zone,
                new Issued(id, issuedAt, model(row), instant(row, "last_made"), over(row), row.getBoolean("outdated")));
    }

    private static @Nullable DaysOver over(ResultSet row) throws SQLException {
        Instant next = instant(row, "next_over");
        return next == null ? null : new DaysOver(row.getObject("over_through", LocalDate.class), next);
    }

    private static @Nullable Model model(ResultSet row) throws SQLException {
        Instant trainedAt = instant(row, "created_at");
        return trainedAt == null
                ? null
                : new Model(row.getInt("model_version"), trainedAt, row.getObject("trained_through", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
