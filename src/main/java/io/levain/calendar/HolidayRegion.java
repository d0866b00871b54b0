package io.levain.calendar;

import io.levain.files.PlaceFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a bakery keeps its public holidays: a country that exists and, where the holiday library has a calendar of it, a
 * region that stands in there.
 *
 * @param country ISO 3166-1 code of two letters, in either case; kept in capitals
 * @param region its ISO 3166-2 code, such as {@code DE-BY}, or the part of it after the country, in either case;
 *     the part is kept, in capitals. Null or blank for the holidays of the whole country alone; null in a country without a calendar
 */
public record HolidayRegion(String country, @Nullable String region) {

    /**
     * Checks both against the library.
     *
     * @throws UnknownHolidayRegion naming the country that there is not, or the region that is unknown
     */
    public HolidayRegion {
        country = country.strip().toUpperCase(Locale.ROOT);
        region = region == null || region.isBlank()
                ? null
                : PlaceFields.partOf(country, region.strip().toUpperCase(Locale.ROOT));
        HolidayLibrary.path(country, region);
        region = HolidayLibrary.knows(country) ? region : null;
    }

    /** The whole country. */
    public static HolidayRegion of(String country) {
        return new HolidayRegion(country, null);
    }

    /** Its code of ISO 3166-2, such as {@code DE-BY}, or that of the country if it is the whole of it. */
    String code() {
        return region == null ? country : country + "-" + region;
    }

    /** Whether the library has a calendar of the country; if not, nobody knows its public holidays but who enters them. */
    public boolean hasCalendar() {
        return HolidayLibrary.knows(country);
    }
}
