package io.levain.demand.doubts;

import java.time.LocalDate;

/** Tells how a bakery sold on a day, for who doubts what one of its products sold. Asked for few days, so it may be slow. */
@FunctionalInterface
public interface RestOfShop {

    /**
     * How many times their usual all products but one sold.
     *
     * @param product the code of the one that is left out
     * @param date the day
     * @return 1 if nothing tells
     */
    double times(String product, LocalDate date);
}
