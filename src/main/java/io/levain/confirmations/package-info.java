/**
 * Whether what sold is right: what is too unlikely to be believed is set aside until somebody confirms it.
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
            "intake",
            "sales"
        })
@NullMarked
package io.levain.confirmations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
