/**
 * The course of a day: when to put in how many in the morning, and, once it has begun, what is still to come of it and
 * whether another tray pays. Nothing of it is stored.
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
            "ledger",
            "sales"
        })
@NullMarked
package io.levain.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
