package io.levain.forecast;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import io.levain.facts.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the forecasts of many bakeries and days at once, in one statement. Reading never issues one. */
@Service
public class ForecastsOfDays {

    private static final String CURRENT = """
            from bakery b
            join forecast f on f.bakery_id = b.id and f.replaced_by = 0 and f.forecast_date between :from and :through
            """;

    private static final String OF_CHAIN = " where b.chain_id = :chain ";

    /**
     * Of the context, which is long, that of closed days alone: all else of it is asked for day by day. It is written
     * without blanks, and within its texts a quotation mark is never without a backslash.
     */
    private static final String FORECASTS = """
            select f.forecast_date, b.code, f.id, cast(0 as bigint) as item, f.bakery_id, f.issued_at, f.sales_through,
                   case when f.context like '%"closed":true%' then f.context end as closed_context,
                   cast(null as bigint) as product_id, cast(null as integer) as bake, cast(null as integer) as walk_in,
                   cast(null as double precision) as ordered, cast(null as double precision) as usual,
                   cast(null as integer) as tray
            """;

    private static final String ITEMS = """
            select f.forecast_date, b.code, f.id, i.id, f.bakery_id, cast(null as timestamp with time zone),
                   cast(null as date), cast(null as text),
                   i.product_id, i.bake, i.walk_in, i.ordered, i.usual, i.tray
            """;

    private static final String OF_FORECAST = " join forecast_item i on i.forecast_id = f.id ";

    private static final String ORDER = " order by forecast_date, code, id, item";

    private final NotForetold notForetold;
    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    ForecastsOfDays(NotForetold notForetold, DataSource dataSource, Clock clock) {
        this.notForetold = notForetold;
        this.clock = clock;
        JdbcTemplate streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(1_000);
        this.jdbc = new NamedParameterJdbcTemplate(streaming);
    }

    /**
     * Gives each day of each of the bakeries to the consumer: day by day, and of each day the bakeries as they are listed.
     * A bakery of which nothing was issued for a day is given too, with the reason.
     *
     * @param bakeries some or all of the chain's
     * @param through the last day, not before the first
     */
    // In a transaction, for outside of one PostgreSQL sends a whole result at once.
    @Transactional(readOnly = true)
    public void read(
            Chain chain, List<Bakery> bakeries, LocalDate from, LocalDate through, Consumer<ForecastOfDay> days) {
        Days whole = new Days(bakeries, from, days);
        IssuedRows rows = new IssuedRows(whole::issued);
        boolean isOne = bakeries.size() == 1;
        String where = OF_CHAIN + (isOne ? " and b.id = :bakery " : "");
        // in one statement, so that nothing can be issued in between
        String sql = FORECASTS + CURRENT + where + " union all " + ITEMS + CURRENT + OF_FORECAST + where + ORDER;
        Map<String, Object> values = new HashMap<>(Map.of("from", from, "through", through, "chain", chain.id()));
        if (isOne) {
            values.put("bakery", bakeries.get(0).id());
        }
        jdbc.query(sql, values, rows);
        rows.end();
        whole.end(through);
    }

    /** Puts those in between of which nothing was issued. Of one day the database's order of codes may be another. */
    private final class Days {

        private final List<Bakery> bakeries;
        private final Consumer<ForecastOfDay> consumer;
        private final Map<Long, ForecastOfDay.Issued> ofDay = new HashMap<>();

        /** Why a bakery is not foretold yet, which is the same for all days to come and costs two looks. */
        private final Map<Long, Fact> yet = new HashMap<>();

        private LocalDate day;

        Days(List<Bakery> bakeries, LocalDate from, Consumer<ForecastOfDay> consumer) {
            this.bakeries = bakeries;
            this.day = from;
            this.consumer = consumer;
        }

        void issued(long bakeryId, LocalDate date, ForecastOfDay.Issued issued) {
            if (date.isAfter(day)) {
                end(date.minusDays(1));
            }
            ofDay.put(bakeryId, issued);
        }

        void end(LocalDate last) {
            for (; !day.isAfter(last); day = day.plusDays(1)) {
                for (Bakery bakery : bakeries) {
                    ForecastOfDay.Issued issued = ofDay.get(bakery.id());
                    consumer.accept(new ForecastOfDay(bakery, day, issued, issued == null ? reason(bakery) : null));
                }
                ofDay.clear();
            }
        }

        private Fact reason(Bakery bakery) {
            LocalDate today = bakery.dayAt(clock.instant());
            boolean isNear = day.isAfter(today) && !day.isAfter(today.plusDays(Forecasts.DAYS_AHEAD));
            @Nullable Fact known = isNear ? yet.get(bakery.id()) : null;
            if (known != null) {
                return known;
            }
            Fact reason = notForetold.on(bakery, day, today).fact();
            if (isNear) {
                yet.put(bakery.id(), reason);
            }
            return reason;
        }
    }
}
