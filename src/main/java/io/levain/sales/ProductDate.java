package io.levain.sales;

import java.time.LocalDate;

/**
 * One product of a bakery on one day.
 *
 * @param product its code
 */
public record ProductDate(String product, LocalDate date) {}
