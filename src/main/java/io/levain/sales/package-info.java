/**
 * What was sold on a day, with the source of each number and the values that it replaced.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "catalog",
            "changes",
            "counts",
            "demand::days",
            "demand::doubts",
            "demand::past",
            "facts",
            "files",
            "intake",
            "removals"
        })
@NullMarked
package io.levain.sales;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
