/** The night: makes a chain's model, tries it beside the one in use and the baker's rule, and keeps a record of it. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "catalog",
            "demand::model",
            "demand::past",
            "evaluation",
            "facts",
            "history",
            "intake",
            "jobs",
            "learning",
            "models",
            "sales",
            "texts",
            "weather"
        })
@NullMarked
package io.levain.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
