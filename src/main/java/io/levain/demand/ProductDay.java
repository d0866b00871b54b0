package io.levain.demand;

import java.time.LocalDate;

/** One product of a bakery on one day. */
record ProductDay(String product, LocalDate date) {}
