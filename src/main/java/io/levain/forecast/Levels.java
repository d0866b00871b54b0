package io.levain.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What the service level would be for each reason by itself, before the owner's bounds.
 *
 * @param byHand what is set by hand; null if nothing is
 * @param fromReturnRate what the target return rate asks for on that day; null if there is no target
 * @param fromMoney what price and cost make of it; null if they are unknown, or earn nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Levels(
        @Nullable Double byHand,
        @Nullable Double fromReturnRate,
        @Nullable Double fromMoney) {}
