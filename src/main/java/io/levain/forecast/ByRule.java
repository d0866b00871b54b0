package io.levain.forecast;

import io.levain.decision.BakeCount;
import io.levain.decision.Demand;
import io.levain.decision.ServiceLevel;
import io.levain.demand.past.History;
import io.levain.demand.past.Series;
import io.levain.evaluation.BakersRule;
import io.levain.evaluation.Yardstick;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the baker's rule would bake: its quantile at the service level of the forecast, made to a count with the product's
 * own tray, limits and orders. Presses and ovens that products share are left aside, as a baker leaves them who counts
 * product by product.
 */
final class ByRule {

    private final Yardstick sold;
    private final LocalDate newest;

    /** @param newest the last day whose sales the baker knows */
    ByRule(History history, LocalDate newest) {
        this.sold = Yardstick.of(history, newest);
        this.newest = newest;
    }

    /**
     * Pieces for walk-in customers and firm orders together; null where the rule knows too few such weekdays.
     *
     * @param closed whether the calendar closes the day, which the baker knows as well
     */
    @Nullable
    Integer bake(Foretold product, ServiceLevel level, LocalDate date, boolean closed) {
        if (closed) {
            return BakeCount.closed(product.limits(), product.ordered()).bake();
        }
        Series series = product.forecast().series();
        if (sold.known(series, date, newest) < BakersRule.LEAST) {
            return null;
        }
        Demand enough = Demand.surely(sold.quantile(series, date, newest, level.level()));
        return BakeCount.of(enough, level, product.limits(), product.ordered()).bake();
    }
}
