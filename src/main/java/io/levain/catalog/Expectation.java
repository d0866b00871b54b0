package io.levain.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a baker expects to sell of a product that has hardly sold yet.
 *
 * @param bakery the code of the bakery
 * @param product the code of the product
 * @param weekday the weekday that it is for; null: each that has none of its own
 * @param pieces walk-in pieces on a usual day
 * @param from the first day that it is for
 */
public record Expectation(
        String bakery, String product, @Nullable DayOfWeek weekday, double pieces, LocalDate from) {}
