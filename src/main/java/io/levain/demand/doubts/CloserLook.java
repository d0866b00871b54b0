package io.levain.demand.doubts;

import io.levain.demand.days.Calendar;
import io.levain.demand.days.DaySales;
import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.Line;
import io.levain.demand.past.Notice;
import io.levain.demand.past.SalesColumn;
import io.levain.demand.past.SeriesDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether some days of a bakery are believed, by the rule of its history, for who needs no history: at all that it
 * sold, or at some products alone. Not for several threads.
 */
public final class CloserLook {

    private final String bakery;
    private final ToldOfBakery told;
    private final @Nullable RestOfShop rest;
    private final SalesColumn others = new SalesColumn();

    private CloserLook(String bakery, Calendar calendar, @Nullable RestOfShop rest) {
        this.bakery = bakery;
        this.told = new ToldOfBakery(calendar, false);
        this.rest = rest;
    }

    /** At all that the bakery sold. */
    public static CloserLook atAll(String bakery, Calendar calendar) {
        return new CloserLook(bakery, calendar, null);
    }

    /**
     * At some of what it sold.
     *
     * @param rest is asked how the rest of it sold on those few days where that matters
     */
    public static CloserLook atSome(String bakery, Calendar calendar, RestOfShop rest) {
        return new CloserLook(bakery, calendar, rest);
    }

    /** Adds one day of one product, and whether somebody has said that it is right. */
    public void sales(String product, LocalDate date, DaySales sales, boolean confirmed) {
        told.sales.computeIfAbsent(product, p -> new SalesColumn()).put(date.toEpochDay(), sales);
        if (confirmed) {
            told.confirmed.add(new ProductDay(product, date));
        }
    }

    /** Says that the bakery sold something on a day, be it none of the products looked at. */
    public void open(LocalDate date) {
        others.put(date.toEpochDay(), new DaySales(1, 0, false, null));
    }

    /** The days that are set aside, or asked about though they count. */
    public List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (!told.sales.isEmpty()) {
            BakeryDays days = days();
            List<SeriesDays> judged = days.series().stream()
                    .filter(series -> told.sales.containsKey(series.product()))
                    .toList();
            RestOfShop beside = rest == null ? new RestOfBakery(days) : rest;
            new UnlikelySales(days, beside, told.confirmed, notices).judge(judged);
        }
        return notices;
    }

    /** How it sold but for one product, as the days tell that were added: a day, and the same weekdays before it. */
    public RestOfShop rest() {
        return told.sales.isEmpty() ? (product, date) -> 1 : new RestOfBakery(days());
    }

    private BakeryDays days() {
        long first = new Beginning(bakery, told, new ArrayList<>()).firstDay(told.lastDay());
        int count = Math.toIntExact(told.lastDay() - first + 1);
        BakeryDays days = new BakeryDays(bakery, LocalDate.ofEpochDay(first), count, told.calendar, Map.of());
        List<SeriesDays> series = new ArrayList<>();
        told.sales.forEach((product, sales) -> series.add(series(product, days, sales)));
        series.add(series("", days, others)); // no product has an empty code
        days.settle(series, false);
        return days;
    }

    private SeriesDays series(String product, BakeryDays days, SalesColumn sales) {
        return new SeriesDays(Line.of(product), null, days, sales, null);
    }
}
