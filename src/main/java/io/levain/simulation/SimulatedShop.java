package io.levain.simulation;

import java.time.ZoneId;

/**
 * Where the simulated bakery stands.
 *
 * @param code its code
 * @param name what people call it
 * @param latitude degrees north
 * @param longitude degrees east
 * @param timeZone where its days begin and end
 * @param country ISO 3166-1, two letters
 * @param region the part of ISO 3166-2 after the country
 * @param currency ISO 4217
 */
public record SimulatedShop(
        String code,
        String name,
        double latitude,
        double longitude,
        ZoneId timeZone,
        String country,
        String region,
        String currency) {

    /** A corner in Berlin, whose weather the simulated weather resembles. */
    public static final SimulatedShop BERLIN =
            new SimulatedShop("corner", "Corner Bakery", 52.52, 13.40, ZoneId.of("Europe/Berlin"), "DE", "BE", "EUR");
}
