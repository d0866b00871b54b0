package io.levain.sales;

import java.time.LocalDate;

/** One product in one bakery on one day. */
record DayKey(long bakeryId, long productId, LocalDate date) {}
