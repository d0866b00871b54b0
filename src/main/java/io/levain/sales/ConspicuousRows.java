package io.levain.sales;

import static java.util.stream.Collectors.joining;

import io.levain.demand.doubts.QuickLook;
import io.levain.demand.past.Usual;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final String SOLD =
            "coalesce(e.sold, e.baked - e.unsold) - coalesce(e.ordered, 0) - coalesce(e.marked_down, 0)";

    private static final String OF_SERIES =
            " from sales_entry e where e.bakery_id = k.bakery_id and e.product_id = k.product_id ";

    /** Rows as the queries take them, numbered from one. */
    private static final String GIVEN = """
             from unnest(cast(:bakeries as bigint array), cast(:products as bigint array), cast(:dates as date array),
                        cast(:enough as double precision array))
              with ordinality as k (bakery_id, product_id, sales_date, enough, place)
            """;

    // What is asked of each row stands in a query of its own: as joins, PostgreSQL reads years of all bakeries for
    // them.
    // One day in each where most rows come by: H2 looks a list of days up by the bakery alone.

    private static final String LIKE_LAST_WEEKS = "select k.place" + GIVEN + "where "
            + weeks(3).map(week -> "k.enough <= " + week).collect(joining(" and "));

    private static final String WEEKS =
            "select k.place, " + weeks(Usual.WEEKDAYS).collect(joining(", ")) + GIVEN + "order by k.place";

    private static final String DAYS = "select k.place, "
            + last(7 * Usual.WEEKS_BACK, " and e.sales_date in (" + datesOfWeeks(Usual.WEEKS_BACK) + ")")
            + " as weeks, "
            + last(QuickLook.DAYS, "") + " as days" + GIVEN + "order by k.place";

    private final JdbcClient jdbc;

    ConspicuousRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What sold on each of so many same weekdays before, the most recent first. */
    private static Stream<String> weeks(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(week -> "(select min(" + SOLD + ")" + OF_SERIES + "and e.sales_date = k.sales_date - "
                        + 7 * week + ")");
    }

    private static String datesOfWeeks(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(week -> "k.sales_date - " + 7 * week)
                .collect(joining(", "));
    }

    /** What sold on those of so many days before that a condition names, the most recent first. */
    private static String last(int days, String condition) {
        return "(select array_agg(" + SOLD + " order by e.sales_date desc)" + OF_SERIES
                + "and e.sales_date between k.sales_date - " + days + " and k.sales_date - 1" + condition
                + " and coalesce(e.sold, e.baked - e.unsold) is not null)";
    }

    /** Those of the days that the quick look does not let pass. */
    List<TakenRow.Of> among(List<TakenRow.Of> days) {
        List<TakenRow.Of> large =
                days.stream().filter(day -> !QuickLook.letsPass(day.walkIn())).toList();
        Set<TakenRow.Of> passing = new HashSet<>();
        ask(LIKE_LAST_WEEKS, large, (day, row) -> passing.add(day));
        List<TakenRow.Of> young = new ArrayList<>();
        ask(WEEKS, without(passing, large), (day, row) -> {
            double[] weeks = weeks(row);
            if (!QuickLook.isEnough(weeks)) {
                young.add(day);
            } else if (QuickLook.letsPass(day.walkIn(), weeks)) {
                passing.add(day);
            }
        });
        ask(DAYS, young, (day, row) -> {
            if (QuickLook.letsPass(day.walkIn(), pieces(row.getArray("weeks")), pieces(row.getArray("days")))) {
                passing.add(day);
            }
        });
        return without(passing, large);
    }

    private static List<TakenRow.Of> without(Set<TakenRow.Of> passing, List<TakenRow.Of> days) {
        return days.stream().filter(day -> !passing.contains(day)).toList();
    }

    /** Those that are known. */
    private static double[] weeks(ResultSet row) throws SQLException {
        double[] weeks = new double[Usual.WEEKDAYS];
        int known = 0;
        for (int week = 1; week <= weeks.length; week++) {
            double sold = row.getDouble(1 + week);
            if (!row.wasNull()) {
                weeks[known++] = sold;
            }
        }
        return Arrays.copyOf(weeks, known);
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
