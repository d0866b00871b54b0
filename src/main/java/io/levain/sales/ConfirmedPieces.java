package io.levain.sales;

import io.levain.catalog.Bakery;
import java.util.Map;

/** Tells what somebody has said is right. Sales know what was said alone; who asks whether it is right knows this. */
public interface ConfirmedPieces {

    /** The pieces sold that were confirmed in a bakery; another number of that day is not. */
    Map<ProductDate, Double> of(Bakery bakery);
}
