package io.levain.sales;

import io.levain.catalog.Bakery;
import java.util.Map;

/** Tells what somebody has said is right. Sales know what was said alone; who asks whether it is right knows this. */
public interface ConfirmedDays {

    /** What was confirmed in a bakery. */
    Map<ProductDate, Confirmed> of(Bakery bakery);
}
