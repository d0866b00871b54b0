package io.levain.sales;

import io.levain.catalog.Bakery;
import io.levain.facts.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Flags live sales of days long before a bakery sold anything, as those of a till whose clock went back to 1990. What is
 * hardly old is let pass unasked, and so nearly all that comes.
 */
@Component
class LongBefore {

    /** A bakery that sold nothing for so long was not there. */
    private static final int YEARS = 2;

    private static final String LAST = """
            select sales_date from sales_entry
            where bakery_id = ? and coalesce(sold, baked - unsold) > 0
            order by sales_date desc
            fetch first 1 rows only
            """;

    private static final String FIRST_BETWEEN = """
            select sales_date from sales_entry
            where bakery_id = ? and sales_date between ? and ? and coalesce(sold, baked - unsold) > 0
            order by bakery_id, sales_date
            fetch first 1 rows only
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LongBefore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The rows, those flagged that a source of today says of such a day. */
    List<TakenRow> flag(Source source, List<TakenRow> rows) {
        if (source == Source.HISTORY) {
            return rows;
        }
        Map<Bakery, LocalDate> firsts = new HashMap<>();
        return rows.stream().map(row -> flagged(row, firsts)).toList();
    }

    private TakenRow flagged(TakenRow row, Map<Bakery, LocalDate> firsts) {
        TakenRow.Of of = row.of();
        if (of == null || !isOld(of)) {
            return row;
        }
        LocalDate first = firsts.computeIfAbsent(of.bakery(), this::first);
        return first == null || !of.date().isBefore(first.minusYears(YEARS))
                ? row
                : row.answered(row.answer()
                        .doubted(
                                "date",
                                of.date(),
                                Fact.of(SalesDoubt.LONG_BEFORE_THE_FIRST)
                                        .with("first", first)
                                        .with("date", of.date())
                                        .with("bakery", of.bakery().code())
                                        .with("product", of.product().code())));
    }

    private boolean isOld(TakenRow.Of of) {
        return of.date().isBefore(of.bakery().dayAt(clock.instant()).minusYears(YEARS));
    }

    /**
     * The first day on which the bakery sold anything, as far as it goes back from the last one without a gap that long:
     * what lies beyond one is in doubt itself, and makes nothing else believable. Null if it never sold.
     */
    private @Nullable LocalDate first(Bakery bakery) {
        LocalDate first = jdbc.sql(LAST)
                .param(bakery.id())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
        while (first != null) {
            LocalDate before = jdbc.sql(FIRST_BETWEEN)
                    .params(bakery.id(), first.minusYears(YEARS), first)
                    .query(LocalDate.class)
                    .single();
            if (before.equals(first)) {
                break;
            }
            first = before;
        }
        return first;
    }
}
