package io.levain.sales;

import io.levain.counts.DayCounts;

/**
 * What a row of a batch has added to its day.
 *
 * @param row its number in the batch
 * @param said the counts that it added
 */
record SalesPart(long row, DayKey day, DayCounts said) {}
