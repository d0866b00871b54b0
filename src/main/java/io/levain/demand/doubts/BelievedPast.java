package io.levain.demand.doubts;

import io.levain.demand.days.DayWeather;
import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.ChainShare;
import io.levain.demand.past.ChainSums;
import io.levain.demand.past.History;
import io.levain.demand.past.LackKind;
import io.levain.demand.past.NotEnoughHistory;
import io.levain.demand.past.Notice;
import io.levain.demand.past.SeriesDays;
import io.levain.facts.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The past of one bakery as far as what was told of it is believed.
 *
 * @param bakery its code
 * @param told what was told of it
 * @param categories by product; a product without one is of none
 * @param successions which product takes the place of which
 */
record BelievedPast(String bakery, ToldOfBakery told, Map<String, String> categories, Successions successions) {

    /**
     * Its history: what is not believed is left out, and the demand of sold-out days is estimated.
     *
     * @param through the epoch day to reach to at least
     * @param share what its chain contributes
     * @param sums is told what it contributes to its chain; null if nobody asks
     * @throws NotEnoughHistory if nothing sold, nor is anything expected by that day
     */
    History history(long through, ChainShare share, @Nullable ChainSums sums) {
        if (!told.isAnythingKnown(through)) {
            throw nothingYet();
        }
        List<Notice> notices = new ArrayList<>();
        BakeryDays days = days(through, notices);
        if (!share.isNone()) {
            days.lookBack(share.firstEpochDay());
        }
        new DemandEstimator(days, share, sums, told.confirmedTimes, notices).workThrough();
        return new History(days, notices, share);
    }

    /** That there is nothing yet to make a history of. */
    static NotEnoughHistory nothingYet() {
        return new NotEnoughHistory(Fact.of(LackKind.NO_SALES));
    }

    private BakeryDays days(long through, List<Notice> notices) {
        long first = new Beginning(bakery, told, notices).firstDay(through);
        long last = Math.max(told.lastDay(), through);
        LocalDate origin = LocalDate.ofEpochDay(first);
        Map<LocalDate, DayWeather> weather = new WeatherFeed(bakery, told.weather, notices)
                .believed(origin, LocalDate.ofEpochDay(Math.max(told.lastDay(), first)));
        BakeryDays days = new BakeryDays(bakery, origin, Math.toIntExact(last - first + 1), told.calendar, weather);
        List<SeriesDays> own = series(days, last);
        days.settle(own, told.silenceIsClosing);
        new MissingSales(days, notices).note();
        new UnlikelySales(days, new RestOfBakery(days), told.confirmed, notices).judge(own);
        new ShelfTimes(days, told.confirmedTimes, notices).judge();
        new SilentProducts(days, told.confirmed, notices).leaveOut();
        if (!own.isEmpty()) {
            days.lists().note(days.firstSales(), notices);
        }
        own.forEach(SeriesDays::settle);
        return days;
    }

    private List<SeriesDays> series(BakeryDays days, long last) {
        Set<String> products = new LinkedHashSet<>(told.sales.keySet());
        products.addAll(told.expectations.keySet());
        List<SeriesDays> own = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String product : products) {
            if (!done.contains(product)) {
                List<String> codes = successions.line(product);
                done.addAll(codes);
                own.add(series(codes, days, last));
            }
        }
        return own;
    }

    private SeriesDays series(List<String> codes, BakeryDays days, long last) {
        ToldOfLine all = new ToldOfLine(codes, successions, told);
        String category = all.category(categories, last);
        return new SeriesDays(all.line(), category, days, all.sales(), all.expectation(last));
    }
}
