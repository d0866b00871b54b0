package io.levain.demand.doubts;

import java.time.LocalDate;

/** One product of a bakery on one day. */
record ProductDay(String product, LocalDate date) {}
