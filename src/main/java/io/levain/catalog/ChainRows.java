package io.levain.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Looks up what nearly every request names first: one statement, without a session or a transaction around it. */
@Repository
class ChainRows {

    private static final String BY_CODE =
            "select id, code, name, time_zone, training_time, created_at from chain where code = ?";

    private final JdbcTemplate jdbc;

    ChainRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The chain of that code, or empty if there is none. */
    Optional<Chain> find(String code) {
        return jdbc.query(BY_CODE, ChainRows::chain, code).stream().findFirst();
    }

    private static Chain chain(ResultSet row, int number) throws SQLException {
        return new Chain(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                ZoneId.of(row.getString("time_zone")),
                row.getObject("training_time", LocalTime.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
