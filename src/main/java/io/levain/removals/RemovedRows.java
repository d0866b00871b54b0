package io.levain.removals;

import io.levain.files.RowFormat;
import io.levain.files.RowWriter;
import java.io.StringWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is taken back. Whoever removes something that people entered keeps it here, in the transaction that removes
 * it: either both are there after a crash or neither is.
 */
@Service
public class RemovedRows {

    private static final String KEEP = """
            insert into removed_row (chain_id, bakery, file_name, content, removed_at) values (?, ?, ?, ?, ?)
            """;

    private static final String OF_CHAIN = """
            select id, file_name, bakery, content, removed_at from removed_row
            where chain_id = ?
              and (cast(? as varchar(64)) is null or bakery = ?) and (cast(? as varchar(40)) is null or file_name = ?)
            order by removed_at desc, id desc
            fetch first ? rows only
            """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    RemovedRows(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps a row of a file.
     *
     * @param bakery the code of the bakery that it is about, or null if it is about none in particular
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <R> void keep(long chainId, @Nullable String bakery, RowFormat<R> format, R row) {
        StringWriter csv = new StringWriter();
        try (RowWriter<R> writer = format.writeCsv(csv)) {
            writer.write(row);
        }
        keep(chainId, bakery, format.file(), csv.toString());
    }

    /** Keeps what is no row of a file, as a header and a line. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(long chainId, @Nullable String bakery, String kind, String csv) {
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        jdbc.update(KEEP, chainId, bakery, kind, csv, now);
    }

    /**
     * What was taken back of a chain, the latest first.
     *
     * @param bakery the code of the bakery asked for, or null for all
     * @param file the file asked for, or null for all
     * @param most how many at most
     */
    @Transactional(readOnly = true)
    public List<RemovedRow> of(long chainId, @Nullable String bakery, @Nullable String file, int most) {
        return jdbc.query(OF_CHAIN, RemovedRows::row, chainId, bakery, bakery, file, file, most);
    }

    private static RemovedRow row(ResultSet row, int number) throws SQLException {
        return new RemovedRow(
                row.getLong("id"),
                row.getString("file_name"),
                row.getString("bakery"),
                row.getString("content"),
                row.getObject("removed_at", OffsetDateTime.class).toInstant());
    }
}
