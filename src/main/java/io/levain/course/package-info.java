/**
 * The course of a day: when to put in how many in the morning, and, once it has begun, what is still to come of it,
 * whether another tray pays, and what to order for tomorrow. Nothing of it is stored.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "catalog",
            "decision",
            "demand::days",
            "demand::model",
            "facts",
            "forecast",
            "history",
            "ledger",
            "sales"
        })
@NullMarked
package io.levain.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
