package io.levain.sales;

import java.time.Instant;

/**
 * What an entry said until it was corrected.
 *
 * @param replacedAt until when
 */
record PastEntry(SalesEntry said, Instant replacedAt) {}
