/**
 * What was said, by the forecasts and by the bakers, what came, and what it cost: for each product and day that is over, as
 * sums, and as an alert where a forecast is broken.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "catalog",
            "counts",
            "decision",
            "demand::days",
            "demand::model",
            "demand::past",
            "facts",
            "files",
            "forecast",
            "history",
            "intake",
            "removals",
            "sales"
        })
@NullMarked
package io.levain.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
