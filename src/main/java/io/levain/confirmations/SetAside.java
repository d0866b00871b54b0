package io.levain.confirmations;

import io.levain.calendar.Calendars;
import io.levain.catalog.Bakery;
import io.levain.catalog.DayFilter;
import io.levain.catalog.Product;
import io.levain.demand.days.Calendar;
import io.levain.demand.doubts.CloserLook;
import io.levain.demand.doubts.RestOfShop;
import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import io.levain.sales.SalesHistory;
import io.levain.sales.ValuesSetAside;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the values that trainings and forecasts leave aside or ask about, by the rule that these go by. */
@Service
class SetAside implements ValuesSetAside {

    /** A year tells how a product varies, and each of its days is held against the same weekdays of the year before. */
    private static final int DAYS_BEFORE = 2 * 380;

    /** The rest of the shop is held against so many of the same weekdays, as some were closed or special. */
    private static final int WEEKS_OF_REST = 26;

    private final SalesHistory sales;
    private final Calendars calendars;

    SetAside(SalesHistory sales, Calendars calendars) {
        this.sales = sales;
        this.calendars = calendars;
    }

    @Override
    public List<Value> of(Bakery bakery, @Nullable LocalDate from, @Nullable LocalDate to) {
        Calendar calendar = calendars.of(bakery);
        LocalDate first = from == null || from.isBefore(SalesHistory.FIRST) ? null : from.minusDays(DAYS_BEFORE);
        return between(from, to, last -> {
            DaysLookedAt days = new DaysLookedAt(CloserLook.atAll(bakery.code(), calendar));
            sales.read(bakery, new DayFilter(bakery, null, first, last), days);
            return days;
        });
    }

    @Override
    public List<Value> of(Bakery bakery, Collection<Product> products, LocalDate from, LocalDate to) {
        Calendar calendar = calendars.of(bakery);
        RestOfShop rest = rest(bakery, calendar);
        return between(from, to, last -> {
            DaysLookedAt days = new DaysLookedAt(CloserLook.atSome(bakery.code(), calendar, rest));
            sales.read(bakery, products, from.minusDays(DAYS_BEFORE), last, days);
            days.open(sales.open(bakery, days.withoutSales()));
            return days;
        });
    }

    /** @param read reads the days up to one, or all of them for null */
    private static List<Value> between(
            @Nullable LocalDate from, @Nullable LocalDate to, Function<@Nullable LocalDate, DaysLookedAt> read) {
        DaysLookedAt days = read.apply(to);
        List<Notice> notices = days.notices(from, to);
        if (to != null && notices.stream().anyMatch(notice -> notice.kind() == NoticeKind.PEAK_ASKED_ABOUT)) {
            days = read.apply(null); // a later year may have told since that it was true
            notices = days.notices(from, to);
        }
        return notices.stream()
                .map(days::value)
                .sorted(Comparator.comparing(Value::date).thenComparing(Value::product))
                .toList();
    }

    /** The rest of the shop, read for each day that is asked for: there are few. */
    private RestOfShop rest(Bakery bakery, Calendar calendar) {
        Map<LocalDate, RestOfShop> known = new HashMap<>();
        return (product, date) ->
                known.computeIfAbsent(date, day -> rest(bakery, calendar, day)).times(product, date);
    }

    private RestOfShop rest(Bakery bakery, Calendar calendar, LocalDate date) {
        TreeSet<LocalDate> weeks = new TreeSet<>();
        IntStream.rangeClosed(0, WEEKS_OF_REST).forEach(week -> weeks.add(date.minusWeeks(week)));
        DaysLookedAt days = new DaysLookedAt(CloserLook.atAll(bakery.code(), calendar));
        sales.read(bakery, weeks, days);
        return days.rest();
    }
}
