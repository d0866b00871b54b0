package io.levain.calendar;

import io.levain.catalog.Bakery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up which days of many bakeries are assumed to be closed: one statement for all, as each batch of sales asks. */
@Repository
class AssumedDays {

    private static final String AMONG = """
            select c.bakery_id, c.closed_date
            from unnest(cast(:bakeries as bigint array), cast(:dates as date array)) as k (bakery_id, closed_date)
            join closed_day c on c.bakery_id = k.bakery_id and c.closed_date = k.closed_date
            where c.state = 'ASSUMED'
            order by c.bakery_id, c.closed_date
            """;

    private static final String LIFT = "insert into lifted_assumption (bakery_id, closed_date) values (?, ?)";
    private static final String FORGET_LIFTED = "delete from lifted_assumption where bakery_id = ? and closed_date = ?";

    private final JdbcClient jdbc;

    AssumedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the dates that are assumed, by the id of the bakery; without those bakeries that have none. */
    Map<Long, List<LocalDate>> among(Map<Bakery, ? extends Collection<LocalDate>> days) {
        List<Long> bakeries = new ArrayList<>();
        List<String> dates = new ArrayList<>();
        days.forEach((bakery, of) -> of.forEach(date -> {
            bakeries.add(bakery.id());
            dates.add(date.toString());
        }));
        Map<Long, List<LocalDate>> assumed = new TreeMap<>();
        RowCallbackHandler each = row -> assumed.computeIfAbsent(row.getLong("bakery_id"), id -> new ArrayList<>())
                .add(row.getObject("closed_date", LocalDate.class));
        if (!dates.isEmpty()) {
            jdbc.sql(AMONG)
                    .param("bakeries", bakeries.toArray(Long[]::new))
                    .param("dates", dates.toArray(String[]::new))
                    .query(each);
        }
        return assumed;
    }

    /** Remembers that those dates were assumed until sales of them came in. */
    void lift(long bakeryId, Collection<LocalDate> dates) {
        dates.forEach(date -> {
            forgetLifted(bakeryId, date);
            jdbc.sql(LIFT).params(bakeryId, date).update();
        });
    }

    /** Remembers that no more; tells whether it was so. */
    boolean forgetLifted(long bakeryId, LocalDate date) {
        return jdbc.sql(FORGET_LIFTED).params(bakeryId, date).update() > 0;
    }
}
