package io.levain.catalog;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Who owns bakeries, products, the model and its schedule, as it was when it was looked up.
 *
 * @param id what other tables refer to
 * @param code what addresses call it
 * @param name what people call it
 * @param timeZone in which its training time is meant
 * @param trainingTime when its model is trained each night
 * @param createdAt since when it is there
 */
public record Chain(long id, String code, String name, ZoneId timeZone, LocalTime trainingTime, Instant createdAt) {}
