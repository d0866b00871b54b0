package io.levain.demand.doubts;

import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.SeriesDays;
import io.levain.demand.past.Usual;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a bakery sold on a day, as its own days tell. */
final class RestOfBakery implements RestOfShop {

    private final BakeryDays bakery;

    RestOfBakery(BakeryDays bakery) {
        this.bakery = bakery;
    }

    @Override
    public double times(String product, LocalDate date) {
        int day = Math.toIntExact(ChronoUnit.DAYS.between(bakery.date(0), date));
        double sold = 0;
        double usual = 0;
        for (SeriesDays other : bakery.series()) {
            boolean counts = !other.product().equals(product) && !Double.isNaN(other.sold(day));
            double usually = counts ? Usual.weightedMean(Usual.sameWeekdays(other, day, day - 1)) : 0;
            if (usually > 0) {
                sold += other.sold(day);
                usual += usually;
            }
        }
        return usual > 0 ? sold / usual : 1;
    }
}
