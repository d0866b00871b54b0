package io.levain.sales;

import io.levain.catalog.Bakery;
import io.levain.demand.past.DemandEstimate;
import java.time.LocalDate;
import java.util.List;

/** Tells what would have sold on sold-out days. Sales know what sold alone; who learns from them makes the estimates. */
public interface DemandEstimates {

    /** Those of the products that sold out on that day at the bakery; none of a day that is not over. */
    List<DemandEstimate> of(Bakery bakery, LocalDate date);
}
