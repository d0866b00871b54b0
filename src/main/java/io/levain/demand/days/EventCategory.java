package io.levain.demand.days;

import java.util.Arrays;
import java.util.Optional;

/** The fixed kinds of event that a bakery can enter. */
public enum EventCategory {
    PUBLIC_HOLIDAY("public-holiday"),
    SCHOOL_HOLIDAY("school-holiday"),
    FESTIVAL("festival"),
    MARKET("market"),
    ROAD_WORKS("road-works"),
    PROMOTION("promotion"),
    CLOSED("closed"),
    OTHER("other");

    private final String code;

    EventCategory(String code) {
        this.code = code;
    }

    /** The word for it in files and over REST, such as {@code road-works}. */
    public String code() {
        return code;
    }

    /** Whether it happens around the shop and makes its days unlike others: a festival, a market, road works. */
    public boolean isLocal() {
        return this == FESTIVAL || this == MARKET || this == ROAD_WORKS;
    }

    /** The category of that {@linkplain #code() code}, or empty if there is none. */
    public static Optional<EventCategory> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
