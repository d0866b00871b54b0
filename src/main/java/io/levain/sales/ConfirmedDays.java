package io.levain.sales;

import io.levain.catalog.Bakery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Tells what somebody has said is right. Sales know what was said alone; who asks whether it is right knows this. */
public interface ConfirmedDays {

    /** What was confirmed in a bakery. */
    Map<ProductDate, Confirmed> of(Bakery bakery);

    /**
     * What was said of those products on that day was taken back, so nobody has said that it is right either: should it be
     * said again, it is judged anew.
     *
     * @param products their ids
     */
    void forget(Bakery bakery, LocalDate date, Collection<Long> products);
}
