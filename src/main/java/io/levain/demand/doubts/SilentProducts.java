package io.levain.demand.doubts;

import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import io.levain.demand.past.SeriesDays;
import io.levain.demand.past.Usual;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes a product that always sells, and of which a till suddenly says 0 day after day while the shop goes on, for not
 * offered: that teaches nothing about what people want. Zeros that the product has shown before are its own, and one
 * that stays away for weeks has ended and is foretold so. A day is judged by itself and the days before it.
 */
final class SilentProducts {

    private static final int A_YEAR = 365;
    /** A younger product may be one of those that do not sell every day. */
    private static final int LEAST_DAYS = 56;

    private static final double MOST_ZEROS = .05;
    /** Zeros in a row are less likely than this to be chance. */
    private static final double CHANCE = 1e-3;
    /** After so many days without it people no longer come for it: it has ended. */
    private static final int ENDED = 28;
    /** The rest of the shop sells as usual if it sells so much of it. */
    private static final double AS_USUAL = .5;

    private final BakeryDays bakery;
    private final Set<ProductDay> confirmed;
    private final List<Notice> notices;

    SilentProducts(BakeryDays bakery, Set<ProductDay> confirmed, List<Notice> notices) {
        this.bakery = bakery;
        this.confirmed = confirmed;
        this.notices = notices;
    }

    /** Judges all days of the bakery. */
    void leaveOut() {
        bakery.series().forEach(this::leaveOut);
    }

    private void leaveOut(SeriesDays series) {
        int run = 0;
        int first = 0;
        int last = 0;
        int leftOut = 0;
        for (int day = 0; day < bakery.days(); day++) {
            if (series.sold(day) > 0) {
                note(series, first, last, leftOut);
                run = 0;
                leftOut = 0;
            } else if (series.sold(day) == 0) {
                first = run == 0 ? day : first;
                run++;
                if (run <= ENDED && isSilence(series, first, day, run)) {
                    series.leaveOut(day);
                    last = day;
                    leftOut++;
                }
            }
        }
        note(series, first, last, leftOut);
    }

    private boolean isSilence(SeriesDays series, int first, int day, int run) {
        return new Zeros(series, first).makeUnlikely(run)
                && shopSellsAsUsual(series, day)
                && !confirmed.contains(ProductDay.of(series, day));
    }

    /** The zeros among the open days of the year before a day. */
    private static final class Zeros {

        private int days;
        private int zeros;
        private int longest;

        Zeros(SeriesDays series, int before) {
            int run = 0;
            for (int day = Math.max(0, before - A_YEAR); day < before; day++) {
                if (!Double.isNaN(series.sold(day))) {
                    days++;
                    run = series.sold(day) == 0 ? run + 1 : 0;
                    zeros += run > 0 ? 1 : 0;
                    longest = Math.max(longest, run);
                }
            }
        }

        boolean makeUnlikely(int run) {
            double share = (zeros + 1.) / (days + 2.);
            return days >= LEAST_DAYS && zeros <= MOST_ZEROS * days && run > longest && Math.pow(share, run) < CHANCE;
        }
    }

    private boolean shopSellsAsUsual(SeriesDays except, int day) {
        double sold = 0;
        double usual = 0;
        for (SeriesDays other : bakery.series()) {
            double usually = other != except && other.sold(day) > 0 ? Usual.of(other, day, day - 1) : 0;
            if (usually > 0) {
                sold += other.sold(day);
                usual += usually;
            }
        }
        return usual > 0 && sold >= AS_USUAL * usual;
    }

    private void note(SeriesDays series, int first, int last, int leftOut) {
        if (leftOut > 0) {
            LocalDate from = bakery.date(first);
            LocalDate to = bakery.date(last);
            Map<String, Object> details = Map.of("leftOut", leftOut);
            notices.add(new Notice(NoticeKind.PRODUCT_SILENT, bakery.code(), series.soldAs(first), from, to, details));
        }
    }
}
