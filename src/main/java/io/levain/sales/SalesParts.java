package io.levain.sales;

import io.levain.files.SalesRow;
import io.levain.intake.NumberedRow;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the rows of batches have added to their days. */
@Repository
class SalesParts {

    private static final String OF_BATCH = """
            select place, bakery_id, product_id, sales_date, sold, baked, unsold, sold_out_at, ordered,
                   marked_down, marked_down_income
            from sales_part where chain_id = ? and source = ? and batch = ? and place between ? and ?
            """;

    private static final String INSERT = """
            insert into sales_part
                (chain_id, source, batch, place, bakery_id, product_id, sales_date,
                 sold, baked, unsold, sold_out_at, ordered, marked_down, marked_down_income, added_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String FORGET =
            "delete from sales_part where bakery_id = ? and sales_date = ? and product_id = ? and source = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    SalesParts(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** What rows of those numbers have added already, by their number. */
    Map<Long, SalesPart> of(SalesChunks.Manner manner, List<NumberedRow<SalesRow>> rows) {
        Map<Long, SalesPart> parts = new HashMap<>();
        RowCallbackHandler each = row -> parts.put(
                row.getLong("place"),
                new SalesPart(
                        row.getLong("place"),
                        new DayKey(
                                row.getLong("bakery_id"),
                                row.getLong("product_id"),
                                row.getObject("sales_date", LocalDate.class)),
                        DayGrouping.said(row)));
        jdbc.sql(OF_BATCH)
                .params(
                        manner.chain().id(),
                        manner.source().word(),
                        Objects.requireNonNull(manner.batch()),
                        rows.stream().mapToLong(NumberedRow::number).min().orElseThrow(),
                        rows.stream().mapToLong(NumberedRow::number).max().orElseThrow())
                .query(each);
        return parts;
    }

    /** Forgets what a source has added to days that were taken back: a batch that is sent again adds it again. */
    void forget(Source source, Collection<DayKey> days) {
        List<Object[]> rows = days.stream()
                .map(day -> new Object[] {day.bakeryId(), day.date(), day.productId(), source.word()})
                .toList();
        batches.batchUpdate(FORGET, rows);
    }

    /** Keeps what rows have added for the first time. */
    void write(SalesChunks.Manner manner, List<SalesPart> added) {
        List<Object[]> rows = added.stream()
                .map(part -> new Object[] {
                    manner.chain().id(),
                    manner.source().word(),
                    manner.batch(),
                    part.row(),
                    part.day().bakeryId(),
                    part.day().productId(),
                    part.day().date(),
                    part.said().sold(),
                    part.said().baked(),
                    part.said().unsold(),
                    part.said().soldOutAt(),
                    part.said().ordered(),
                    part.said().markedDown().pieces(),
                    part.said().markedDown().income(),
                    clock.instant().atOffset(ZoneOffset.UTC)
                })
                .toList();
        if (!rows.isEmpty()) {
            batches.batchUpdate(INSERT, rows);
        }
    }
}
