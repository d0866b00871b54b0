package io.levain.sales;

import io.levain.counts.DayCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The entries of all chains. However many are read or written, it is one statement, for the way to the database and
 * back costs more than a row. They are written in the order of their keys: two servers that write the same rows wait
 * for each other one way round alone.
 */
@Repository
class SalesEntries {

    /** One look-up in the unique index for each day asked for, however far apart the days lie. */
    private static final String OF_DAYS = """
            select e.bakery_id, e.product_id, e.sales_date, e.source, e.version,
                   e.sold, e.baked, e.unsold, e.sold_out_at, e.ordered,
                   e.marked_down, e.marked_down_income, e.recorded_at
            from unnest(cast(:bakeries as bigint array), cast(:products as bigint array), cast(:dates as date array))
              as k (bakery_id, product_id, sales_date)
            join sales_entry e
              on e.bakery_id = k.bakery_id and e.product_id = k.product_id and e.sales_date = k.sales_date
            """;

    private static final String LOCKED =
            OF_DAYS + " order by e.bakery_id, e.sales_date, e.product_id, e.source for update";

    private static final String OF_DATE = """
            select distinct product_id from sales_entry where bakery_id = ? and sales_date = ? order by product_id
            """;

    /** Entries as rows, in the order in which they are given. */
    private static final String GIVEN = """
            select * from unnest(
                cast(:bakeries as bigint array), cast(:products as bigint array), cast(:dates as date array),
                cast(:sources as varchar array), cast(:versions as integer array),
                cast(:sold as double precision array), cast(:baked as double precision array),
                cast(:unsold as double precision array), cast(:soldOutAt as time array),
                cast(:ordered as double precision array), cast(:markedDown as double precision array),
                cast(:markedDownIncome as double precision array), cast(:recordedAt as timestamp with time zone array))
              as k (bakery_id, product_id, sales_date, source, version,
                    sold, baked, unsold, sold_out_at, ordered, marked_down, marked_down_income, recorded_at)
            """;

    private static final String INSERT =
            """
            insert into sales_entry
                (bakery_id, product_id, sales_date, source, version,
                 sold, baked, unsold, sold_out_at, ordered, marked_down, marked_down_income, recorded_at)
            """ + GIVEN + " where exists (select 1 from product p where p.id = k.product_id)";

    private static final String UPDATE = "merge into sales_entry e using (" + GIVEN + """
            ) k
            on e.bakery_id = k.bakery_id and e.product_id = k.product_id and e.sales_date = k.sales_date
                and e.source = k.source
            when matched then update set
                version = k.version, sold = k.sold, baked = k.baked, unsold = k.unsold, sold_out_at = k.sold_out_at,
                ordered = k.ordered, marked_down = k.marked_down, marked_down_income = k.marked_down_income,
                recorded_at = k.recorded_at
            """;

    private static final String KEEP = """
            insert into sales_entry_past
                (replaced_at, bakery_id, product_id, sales_date, source, version,
                 sold, baked, unsold, sold_out_at, ordered, marked_down, marked_down_income, recorded_at)
            select cast(:replacedAt as timestamp with time zone), g.* from (
            """ + GIVEN + ") g";

    private final JdbcClient jdbc;

    SalesEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All entries of those days; a day without any has an empty one. */
    Map<DayKey, DayEntries> of(Collection<DayKey> days) {
        return read(OF_DAYS, days);
    }

    /** The same, and nobody else changes what is there before this transaction ends. */
    Map<DayKey, DayEntries> locked(Collection<DayKey> days) {
        return read(LOCKED, days);
    }

    private Map<DayKey, DayEntries> read(String sql, Collection<DayKey> days) {
        Map<DayKey, DayEntries> entries = new HashMap<>();
        days.forEach(day -> entries.put(day, new DayEntries()));
        RowCallbackHandler each = row -> {
            SalesEntry entry = entry(row);
            Objects.requireNonNull(entries.get(entry.day())).put(entry);
        };
        if (!days.isEmpty()) {
            keyed(sql, days).query(each);
        }
        return entries;
    }

    /** The ids of the products of which anything was ever said on that day, in order. */
    List<Long> products(long bakeryId, LocalDate date) {
        return jdbc.sql(OF_DATE).params(bakeryId, date).query(Long.class).list();
    }

    /** Writes what rows changed: first the entries, then what they said before, which refers to them. */
    void write(EntryChanges changes) {
        if (!changes.made().isEmpty()) {
            int written = given(INSERT, changes.made()).update();
            if (written < changes.made().size()) {
                throw new ConcurrencyFailureException("a product was removed since it was looked up");
            }
        }
        if (!changes.corrected().isEmpty()) {
            given(UPDATE, changes.corrected()).update();
        }
        if (!changes.past().isEmpty()) {
            given(KEEP, changes.past().stream().map(PastEntry::said).toList())
                    .param("replacedAt", at(changes.past().get(0).replacedAt()))
                    .update();
        }
    }

    private StatementSpec keyed(String sql, Collection<DayKey> days) {
        return jdbc.sql(sql)
                .param("bakeries", days.stream().map(DayKey::bakeryId).toArray(Long[]::new))
                .param("products", days.stream().map(DayKey::productId).toArray(Long[]::new))
                .param("dates", texts(days, DayKey::date));
    }

    private StatementSpec given(String sql, Collection<SalesEntry> entries) {
        return keyed(sql, entries.stream().map(SalesEntry::day).toList())
                .param("sources", texts(entries, entry -> entry.source().word()))
                .param("versions", entries.stream().map(SalesEntry::version).toArray(Integer[]::new))
                .param("sold", pieces(entries, DayCounts::sold))
                .param("baked", pieces(entries, DayCounts::baked))
                .param("unsold", pieces(entries, DayCounts::unsold))
                .param("soldOutAt", texts(entries, entry -> entry.said().soldOutAt()))
                .param("ordered", pieces(entries, DayCounts::ordered))
                .param("markedDown", pieces(entries, said -> said.markedDown().pieces()))
                .param(
                        "markedDownIncome",
                        pieces(entries, said -> said.markedDown().income()))
                .param("recordedAt", texts(entries, SalesEntry::recordedAt));
    }

    /** In words, as drivers differ in what arrays they take. */
    private static <T> @Nullable String[] texts(Collection<T> items, Function<? super T, @Nullable Object> value) {
        return items.stream()
                .map(value)
                .map(given -> given == null ? null : given.toString())
                .toArray(String[]::new);
    }

    private static @Nullable Double[] pieces(
            Collection<SalesEntry> entries, Function<DayCounts, @Nullable Double> value) {
        return entries.stream().map(entry -> value.apply(entry.said())).toArray(Double[]::new);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static SalesEntry entry(ResultSet row) throws SQLException {
        DayKey day = new DayKey(
                row.getLong("bakery_id"), row.getLong("product_id"), row.getObject("sales_date", LocalDate.class));
        return new SalesEntry(
                day,
                DayGrouping.source(row),
                row.getInt("version"),
                DayGrouping.said(row),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
