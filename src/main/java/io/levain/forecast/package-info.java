/**
 * Tomorrow's counts: issued from the model in use, kept as issued, and answered with what they rest on.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "catalog",
            "changes",
            "decision",
            "demand::days",
            "demand::inputs",
            "demand::model",
            "demand::past",
            "evaluation",
            "facts",
            "files",
            "history",
            "intake",
            "jobs",
            "models",
            "orders",
            "sales",
            "texts",
            "weather"
        })
@NullMarked
package io.levain.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
