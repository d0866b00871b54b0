package io.levain.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.facts.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is still to come of a day that has begun.
 *
 * @param bakery the code of the bakery
 * @param date the day
 * @param at the local time that it is told of, such as {@code 11:00}
 * @param closes the local time at which the bakery closes
 * @param products what is to come of each product of the day's forecast
 * @param notes what holds for all of them, and what was assumed
 */
record RestOfDayAnswer(
        String bakery, LocalDate date, String at, String closes, List<RestOfProduct> products, List<Fact> notes) {

    /**
     * One product. What was firmly ordered is left out of all counts.
     *
     * @param product its code
     * @param name what people call it
     * @param sold pieces sold so far; null if that is not known
     * @param usualByNow pieces that would have sold by now on a day like that of the forecast's median
     * @param rest pieces that are still wanted today, to be expected
     * @param restQuantiles the range: the pieces that cover what is still wanted on that share of such days, by level
     * @param left pieces on the shelf; null if that is not known
     * @param unsold pieces left at closing without another tray, to be expected; null if it is not known how many are
     *     left now
     * @param missed pieces still wanted in vain without another tray, to be expected; null with it
     * @param trays trays that pay, put in now; null with it
     * @param pieces what they hold
     * @param readyAt when they are ready; null where none pays
     * @param saves money that they save, to be expected, net of VAT; null where none pays, or price or cost is unknown
     * @param why how this comes about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RestOfProduct(
            String product,
            String name,
            @Nullable Double sold,
            double usualByNow,
            double rest,
            Map<String, Double> restQuantiles,
            @Nullable Double left,
            @Nullable Double unsold,
            @Nullable Double missed,
            @Nullable Integer trays,
            @Nullable Integer pieces,
            @Nullable String readyAt,
            @Nullable Double saves,
            List<Fact> why) {}
}
