package io.levain.confirmations;

import io.levain.calendar.Calendars;
import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.demand.days.Calendar;
import io.levain.demand.doubts.CloserLook;
import io.levain.demand.doubts.RestOfShop;
import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import io.levain.sales.DoubtfulValues;
import io.levain.sales.SalesHistory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks closely at what some products of a bakery sold, while rows of them come in. */
@Component
class SoldLook {

    /** The rest of the shop is held against so many of the same weekdays, as some were closed or special. */
    private static final int WEEKS_OF_REST = 26;

    private final SalesHistory sales;
    private final Calendars calendars;

    SoldLook(SalesHistory sales, Calendars calendars) {
        this.sales = sales;
        this.calendars = calendars;
    }

    /** What is doubted of what they sold between two days, both counted. */
    List<DoubtfulValues.Value> of(Bakery bakery, Collection<Product> products, LocalDate from, LocalDate to) {
        Calendar calendar = calendars.of(bakery);
        RestOfShop rest = rest(bakery, calendar);
        DaysLookedAt days = read(bakery, products, calendar, rest, from, to);
        List<Notice> notices = days.notices(from, to);
        if (notices.stream().anyMatch(notice -> notice.kind() == NoticeKind.PEAK_ASKED_ABOUT)) {
            days = read(bakery, products, calendar, rest, from, null); // a later year may have told that it was true
            notices = days.notices(from, to);
        }
        return notices.stream().map(days::value).toList();
    }

    private DaysLookedAt read(
            Bakery bakery,
            Collection<Product> products,
            Calendar calendar,
            RestOfShop rest,
            LocalDate from,
            @Nullable LocalDate to) {
        DaysLookedAt days = new DaysLookedAt(CloserLook.atSome(bakery.code(), calendar, rest));
        sales.read(bakery, products, from.minusDays(Doubts.DAYS_BEFORE), to, days);
        days.open(sales.open(bakery, days.withoutSales()));
        return days;
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
