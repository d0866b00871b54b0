package io.levain.orders;

import java.time.LocalDate;

/** What is ordered together: one product in one bakery for one day. */
record OrderKey(long bakeryId, long productId, LocalDate date) {}
