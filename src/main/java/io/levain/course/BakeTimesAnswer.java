package io.levain.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.facts.Fact;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When to put in how many on a day.
 *
 * @param bakery the code of the bakery
 * @param date the day
 * @param closed whether the bakery is closed then; there are no batches then
 * @param opens the local time at which it opens, such as {@code 06:00}; null if it is closed
 * @param closes the local time at which it closes; null with it
 * @param products those of the day's forecast
 * @param notes what was assumed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BakeTimesAnswer(
        String bakery,
        LocalDate date,
        boolean closed,
        @Nullable String opens,
        @Nullable String closes,
        List<TimesOfProduct> products,
        List<Fact> notes) {

    /**
     * One product.
     *
     * @param product its code
     * @param name what people call it
     * @param bake the count of the day, firm orders among them
     * @param tray pieces baked at a time; null for any number
     * @param batches those of the day, in their order; they add up to the count
     * @param notes what is to be said of them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TimesOfProduct(
            String product,
            String name,
            int bake,
            @Nullable Integer tray,
            List<TimedBatch> batches,
            List<Fact> notes) {}

    /**
     * Pieces that are ready together.
     *
     * @param begin the local day and time at which to begin with them, such as {@code 2026-03-05T04:30}; null where nobody has said how long
     *     they take
     * @param ready the local time at which they are to be on the shelf
     * @param pieces how many
     * @param trays how many trays they fill; null where any number can be baked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TimedBatch(
            @Nullable String begin,
            String ready,
            int pieces,
            @Nullable Integer trays) {}
}
