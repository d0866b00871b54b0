package io.levain.calendar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a bakery keeps its public holidays. Made only of a country and a region that the holiday library knows.
 *
 * @param country ISO 3166-1 code of two letters, in either case; kept in capitals
 * @param region the part of its ISO 3166-2 code after the country, such as {@code BY}, in either case; kept in
 *     capitals. Null or blank for the holidays of the whole country alone
 */
public record HolidayRegion(String country, @Nullable String region) {

    /**
     * Checks both against the library.
     *
     * @throws UnknownHolidayRegion naming the country or the region that it does not know
     */
    public HolidayRegion {
        country = country.strip().toUpperCase(Locale.ROOT);
        region = region == null || region.isBlank() ? null : region.strip().toUpperCase(Locale.ROOT);
        HolidayLibrary.path(country, region);
    }

    /** The whole country. */
    public static HolidayRegion of(String country) {
        return new HolidayRegion(country, null);
    }
}
