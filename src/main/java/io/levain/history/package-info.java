/** The past of a bakery or a chain as the core wants it, put together from sales, weather, calendar and catalog. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "catalog",
            "counts",
            "demand::days",
            "demand::doubts",
            "demand::past",
            "facts",
            "learning",
            "sales",
            "weather"
        })
@NullMarked
package io.levain.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
