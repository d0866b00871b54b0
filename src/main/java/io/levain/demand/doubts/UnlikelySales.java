package io.levain.demand.doubts;

import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import io.levain.demand.past.SeriesDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Doubts what is far beyond all that such days have sold, such as a count that was typed with a zero too many. On an
 * ordinary day it is set aside until somebody confirms it. A special day may well have its peak, the best day of the
 * year: that counts, is no day like others, and is asked about until another year's same day tells that it was true. A
 * day is judged by the days before it, so that a forecast never knows more than it could have known.
 */
public final class UnlikelySales {

    /** Where the rest of the shop sells more than usual, so much more is believed; a whole day typed wrong is not. */
    private static final double MOST_OF_SHOP = 2.7;
    /** That it sells a little more explains nothing. */
    private static final double LITTLE_MORE = 1.1;

    private static final int LATELY = 28;
    /** Once so many of the last four weeks' days were set aside, they are what the product sells now. */
    private static final int A_NEW_LEVEL = 7;
    /** So it is with a weekday of which so many in a row were. */
    private static final int A_NEW_WEEKDAY = 3;
    /** The best day of a year may sell so many times what all before it sold: beyond that a count was typed wrong. */
    private static final double MOST_OF_PEAK = 20;
    /** A peak is the same in another year if it is at most so many times as high or low. */
    private static final double ALIKE = 2;

    private final BakeryDays bakery;
    private final RestOfShop rest;
    private final Occasions occasions;
    private final Set<ProductDay> confirmed;
    private final List<Notice> notices;
    private final List<Doubted> doubted = new ArrayList<>();

    /** A day that is doubted, as long as all have not been judged. */
    private record Doubted(OrdinaryBound bound, SeriesDays series, int day, Notice notice) {}

    /** @param rest how the bakery sold else */
    UnlikelySales(BakeryDays bakery, RestOfShop rest, Set<ProductDay> confirmed, List<Notice> notices) {
        this.bakery = bakery;
        this.rest = rest;
        this.occasions = new Occasions(bakery);
        this.confirmed = confirmed;
        this.notices = notices;
    }

    /** Judges all days of some series of the bakery, in their order. */
    void judge(List<SeriesDays> judged) {
        List<OrdinaryBound> bounds = judged.stream().map(OrdinaryBound::new).toList();
        for (int day = 0; day < bakery.days(); day++) {
            for (int i = 0; i < bounds.size(); i++) {
                judge(judged.get(i), bounds.get(i), day);
            }
        }
        doubted.stream().filter(one -> !isRecurrent(one)).map(Doubted::notice).forEach(notices::add);
    }

    private void judge(SeriesDays series, OrdinaryBound bound, int day) {
        double sold = series.sold(day);
        if (Double.isNaN(sold)) {
            return;
        }
        if (!QuickLook.letsPass(sold) && isBeyond(series, bound, day) && isDoubted(series, day)) {
            boolean counts = occasions.is(series, day) && sold <= MOST_OF_PEAK * bound.mostOfAll(day);
            doubted.add(new Doubted(bound, series, day, notice(series, bound, day, counts)));
            if (counts) {
                series.setApart(day);
            } else {
                series.leaveOut(day);
            }
        }
        bound.note(day);
    }

    private boolean isBeyond(SeriesDays series, OrdinaryBound bound, int day) {
        double sold = series.sold(day);
        double ordinary = bound.of(day, sold);
        if (sold <= ordinary || (!bakery.lists().knowPublicHolidays(day) && sold <= bound.ofUnknownDay(day))) {
            return false;
        }
        double shop = Math.min(MOST_OF_SHOP, rest.times(series.product(), bakery.date(day)));
        return shop <= LITTLE_MORE || sold > shop * ordinary;
    }

    /** Whether a value beyond its bound is doubted at all. */
    private boolean isDoubted(SeriesDays series, int day) {
        return !confirmed.contains(ProductDay.of(series, day))
                && series.leftOut(day - LATELY, day) < A_NEW_LEVEL
                && !isNewWeekday(series, day);
    }

    private static boolean isNewWeekday(SeriesDays series, int day) {
        for (int week = 1; week <= A_NEW_WEEKDAY; week++) {
            if (!series.isLeftOut(day - 7 * week)) {
                return false;
            }
        }
        return true;
    }

    private boolean isRecurrent(Doubted one) {
        double times = one.bound.times(one.day);
        return one.notice.kind() == NoticeKind.PEAK_ASKED_ABOUT
                && occasions.anyOther(one.series, one.day, other -> {
                    double then = one.bound.times(other);
                    return then >= times / ALIKE && then <= times * ALIKE;
                });
    }

    private Notice notice(SeriesDays series, OrdinaryBound bound, int day, boolean counts) {
        LocalDate date = bakery.date(day);
        return new Notice(
                counts ? NoticeKind.PEAK_ASKED_ABOUT : NoticeKind.VALUE_SET_ASIDE,
                bakery.code(),
                series.soldAs(day),
                date,
                date,
                Map.of("sold", hundredths(series.sold(day)), "before", hundredths(bound.mostBefore(day))));
    }

    /** Without the dust of binary fractions. */
    private static double hundredths(double pieces) {
        return Math.rint(100 * pieces) / 100;
    }
}
