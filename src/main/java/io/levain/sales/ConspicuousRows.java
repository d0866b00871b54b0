package io.levain.sales;

import static java.util.stream.Collectors.joining;

import io.levain.demand.doubts.QuickLook;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the rows of a batch that deserve a closer look, as so much more sold than in the days before. Most pass by a look
 * at three days; who does not is looked at with more of them.
 */
@Component
class ConspicuousRows {

    private static final String SOLD = "coalesce(e.sold, e.baked - e.unsold) - coalesce(e.ordered, 0)";

    /** Rows as the queries take them, numbered from one. */
    private static final String GIVEN = """
             from unnest(cast(:bakeries as bigint array), cast(:products as bigint array), cast(:dates as date array),
                        cast(:enough as double precision array))
              with ordinality as k (bakery_id, product_id, sales_date, enough, place)
            """;

    // What is asked of each row stands in a query of its own: as joins, PostgreSQL reads years of all bakeries for
    // them.

    private static final String LIKE_LAST_WEEKS = "select k.place" + GIVEN + "where k.enough <= (select"
            + " case when count(distinct e.sales_date) = 3 then min(" + SOLD + ") end" + on(7, 3) + ")";

    private static final String WEEKS =
            "select k.place, " + sold(7, QuickLook.WEEKS) + " as weeks" + GIVEN + "order by k.place";

    private static final String DAYS = "select k.place, " + sold(7, QuickLook.WEEKS_BACK) + " as weeks, "
            + sold(1, QuickLook.DAYS) + " as days" + GIVEN + "order by k.place";

    private final JdbcClient jdbc;

    ConspicuousRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What sold on so many days before, so many days from each other, the most recent first. */
    private static String sold(int step, int count) {
        return "(select array_agg(" + SOLD + " order by e.sales_date desc)" + on(step, count)
                + " and coalesce(e.sold, e.baked - e.unsold) is not null)";
    }

    private static String on(int step, int count) {
        String dates = IntStream.rangeClosed(1, count)
                .mapToObj(n -> "k.sales_date - " + n * step)
                .collect(joining(", "));
        return " from sales_entry e where e.bakery_id = k.bakery_id and e.product_id = k.product_id"
                + " and e.sales_date in (" + dates + ")";
    }

    /** Those of the days that the quick look does not let pass. */
    List<TakenRow.Of> among(List<TakenRow.Of> days) {
        List<TakenRow.Of> large =
                days.stream().filter(day -> !QuickLook.letsPass(day.walkIn())).toList();
        Set<TakenRow.Of> passing = new HashSet<>();
        ask(LIKE_LAST_WEEKS, large, (day, row) -> passing.add(day));
        List<TakenRow.Of> young = new ArrayList<>();
        ask(WEEKS, without(passing, large), (day, row) -> {
            double[] weeks = pieces(row.getArray("weeks"));
            if (!QuickLook.isEnough(weeks)) {
                young.add(day);
            } else if (QuickLook.letsPass(day.walkIn(), weeks)) {
                passing.add(day);
            }
        });
        ask(DAYS, young, (day, row) -> {
            if (passesAsYoung(day.walkIn(), pieces(row.getArray("weeks")), pieces(row.getArray("days")))) {
                passing.add(day);
            }
        });
        return without(passing, large);
    }

    private static boolean passesAsYoung(double sold, double[] sameWeekdays, double[] days) {
        double[] weeks = Arrays.copyOf(sameWeekdays, Math.min(sameWeekdays.length, QuickLook.WEEKS));
        return QuickLook.isEnough(weeks) ? QuickLook.letsPass(sold, weeks) : QuickLook.letsPassOfYoung(sold, days);
    }

    private static List<TakenRow.Of> without(Set<TakenRow.Of> passing, List<TakenRow.Of> days) {
        return days.stream().filter(day -> !passing.contains(day)).toList();
    }

    private static double[] pieces(@Nullable Array array) throws SQLException {
        return array == null
                ? new double[0]
                : Arrays.stream((Object[]) array.getArray())
                        .mapToDouble(sold -> ((Number) sold).doubleValue())
                        .toArray();
    }

    private interface Answer {
        void of(TakenRow.Of day, ResultSet row) throws SQLException;
    }

    private void ask(String sql, List<TakenRow.Of> days, Answer answer) {
        if (days.isEmpty()) {
            return;
        }
        RowCallbackHandler each = row -> answer.of(days.get(row.getInt("place") - 1), row);
        jdbc.sql(sql)
                .param("bakeries", days.stream().map(day -> day.bakery().id()).toArray(Long[]::new))
                .param("products", days.stream().map(day -> day.product().id()).toArray(Long[]::new))
                // in words, as drivers differ in what arrays they take
                .param("dates", days.stream().map(day -> day.date().toString()).toArray(String[]::new))
                .param(
                        "enough",
                        days.stream()
                                .map(day -> QuickLook.enoughFor(day.walkIn()))
                                .toArray(Double[]::new))
                .query(each);
    }
}
