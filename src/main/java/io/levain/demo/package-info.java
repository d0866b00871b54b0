/**
 * The profile that shows everything at once: a simulated bakery, a training run and tomorrow's counts, in a
 * database of its own.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "catalog",
            "evaluation",
            "exchange",
            "forecast",
            "intake",
            "models",
            "simulation",
            "texts",
            "training"
        })
@NullMarked
package io.levain.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
