/**
 * From a bakery's history to named inputs, and from inputs to the quantiles of a day's demand. One code serves
 * training, backtest and forecast, so that no forecast sees an input that its training did not.
 *
 * <p>In layers, each of which uses those before it alone: {@code days}, {@code past}, {@code doubts}, {@code inputs},
 * {@code model}.
 */
@ApplicationModule(allowedDependencies = {"counts", "facts", "learning"})
@NullMarked
package io.levain.demand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
