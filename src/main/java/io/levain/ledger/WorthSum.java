package io.levain.ledger;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Adds up what bakers' own numbers earned. */
final class WorthSum {

    /** Money and pieces that differ by less differ by rounding alone. */
    private static final double ROUNDING = 1e-9;

    private int overrides;
    private int better;
    private int worse;
    private double pieces;
    private final Money money = new Money();

    /** All of some days on which there were any. */
    static WorthSum of(List<LedgerDay> days) {
        WorthSum sum = new WorthSum();
        days.forEach(sum::add);
        return sum;
    }

    /** What the days earned on which a baker said another number, of all that are given. */
    static WorthAnswer answer(LedgerRange range, List<LedgerDay> days) {
        List<LedgerDay> said = days.stream()
                .filter(LedgerDay::isKnown)
                .filter(day -> day.own() != null)
                .toList();
        return new WorthAnswer(
                range.from(),
                range.to(),
                of(said).told("total"),
                Arrays.stream(DayOfWeek.values())
                        .map(weekday -> part(
                                SummaryBy.weekday(weekday),
                                said,
                                day -> day.date().getDayOfWeek() == weekday))
                        .filter(worth -> worth.overrides() > 0)
                        .toList(),
                part("rainy", said, day -> day.kind().wet()),
                part("special", said, day -> day.kind().special()),
                part("up", said, day -> own(day) > day.count()),
                part("down", said, day -> own(day) < day.count()));
    }

    private static WorthAnswer.Worth part(String key, List<LedgerDay> days, Predicate<LedgerDay> which) {
        return of(days.stream().filter(which).toList()).told(key);
    }

    private static int own(LedgerDay day) {
        return Objects.requireNonNull(day.own());
    }

    private void add(LedgerDay day) {
        Cost own = Objects.requireNonNull(day.ownCost());
        Cost forecast = day.cost();
        Double ownMoney = own.money();
        Double forecastMoney = forecast.money();
        double level = day.said().level();
        overrides++;
        pieces += forecast.pieces() - own.pieces();
        if (ownMoney != null && forecastMoney != null) {
            money.add(forecastMoney - ownMoney, day.currency());
            count(forecastMoney - ownMoney);
        } else {
            count(forecast.byLevel(level) - own.byLevel(level));
        }
    }

    private void count(double saved) {
        better += saved > ROUNDING ? 1 : 0;
        worse += saved < -ROUNDING ? 1 : 0;
    }

    private WorthAnswer.Worth told(String key) {
        @Nullable Double saved = money.told();
        return new WorthAnswer.Worth(
                key,
                overrides,
                better,
                worse,
                Objects.requireNonNull(Rounded.toCents(pieces)),
                saved,
                saved == null ? null : money.currency());
    }
}
