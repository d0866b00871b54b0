package io.levain.evaluation;

import io.levain.demand.past.Series;
import java.time.LocalDate;

/** Says at which service level a series is baked on a day, and so what its missed and unsold pieces cost. */
@FunctionalInterface
public interface RowLevel {

    /** The level, between 0 and 1. */
    double of(Series series, LocalDate date);
}
