/**
 * Which share of missed sales is truly lost, as a bakery's own days tell. It is told and used for nothing: whoever believes
 * it enters it as lost_share in products.csv.
 */
@ApplicationModule(
        allowedDependencies = {"catalog", "counts", "demand::past", "evaluation", "facts", "history", "sales"})
@NullMarked
package io.levain.lostshares;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
