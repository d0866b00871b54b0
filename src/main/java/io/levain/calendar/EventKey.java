package io.levain.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What tells events apart.
 *
 * @param bakeryId null for every bakery
 * @param productId null for every product
 * @param date the first day
 * @param category the code of its category
 */
record EventKey(
        long chainId,
        @Nullable Long bakeryId,
        @Nullable Long productId,
        LocalDate date,
        String category,
        String name) {}
