/** From inputs to the quantiles of a day's demand: training on the pasts of bakeries, and forecasting. */
@NamedInterface
@NullMarked
package io.levain.demand.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
