/**
 * The nightly training of a chain's model: when it runs, how far it is, what it was trained on, and the store of
 * the models that it made. Publishes an event for every model.
 */
@ApplicationModule(
        allowedDependencies = {"calendar", "catalog", "demand", "evaluation", "intake", "learning", "sales", "weather"})
@NullMarked
package io.levain.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
