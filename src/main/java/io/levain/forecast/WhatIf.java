package io.levain.forecast;

import io.levain.files.EventRow;
import io.levain.files.ProductRow;
import io.levain.files.WeatherRow;
import io.levain.intake.UnreadRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a day to come is supposed to be like. Whatever is left out is as it is known.
 *
 * @param date the day; tomorrow unless told
 * @param closed whether the bakery is closed then, whatever hours, closures and events say
 * @param weather fields that take the place of those known of the day
 * @param events what happens besides what is known
 * @param products what is set of products: a field that is absent is as it is, null as if nobody had said; the bakery's own
 *     terms give way to it
 * @param maximum pieces of all products together that its oven can bake in a day
 */
record WhatIf(
        @Nullable LocalDate date,
        @Nullable Boolean closed,
        @Nullable UnreadRow<WeatherRow> weather,
        @Nullable List<@Nullable UnreadRow<EventRow>> events,
        @Nullable List<@Nullable UnreadRow<ProductRow>> products,
        @Nullable BigDecimal maximum) {}
