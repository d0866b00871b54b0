package io.levain.files;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of where a shop stands.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param timeZone where its days begin and end
 * @param country ISO 3166-1, two letters; empty only while nobody knows where the shop is
 * @param region a code of ISO 3166-2, such as DE-SH, or the part of it after the hyphen
 */
public record PlaceFields(
        Field<Double> latitude,
        Field<Double> longitude,
        Field<ZoneId> timeZone,
        Field<String> country,
        Field<String> region) {

    private static final Column<Double> LATITUDE = Column.optional("latitude", NumberType.decimal(-90, 90));
    private static final Column<Double> LONGITUDE = Column.optional("longitude", NumberType.decimal(-180, 180));
    private static final Column<ZoneId> TIME_ZONE = Column.needed("time_zone", Types.ZONE);
    private static final Column<String> COUNTRY = Column.expected("country", Types.COUNTRY);
    private static final Column<String> REGION = Column.optional("region", Types.REGION);

    static final List<Bound<PlaceFields, ?>> COLUMNS = List.of(
            new Bound<>(LATITUDE, PlaceFields::latitude),
            new Bound<>(LONGITUDE, PlaceFields::longitude),
            new Bound<>(TIME_ZONE, PlaceFields::timeZone),
            new Bound<>(COUNTRY, PlaceFields::country),
            new Bound<>(REGION, PlaceFields::region));

    /**
     * The part after the hyphen of a code of ISO 3166-2.
     *
     * @param country ISO 3166-1, or null if it is not known
     * @param region such a code, or that part of it
     * @return that part; what was given if it names no country, or another one
     */
    public static String partOf(@Nullable String country, String region) {
        return country != null && region.startsWith(country + "-") ? region.substring(country.length() + 1) : region;
    }

    static PlaceFields of(Cells cells) {
        return new PlaceFields(
                cells.field(LATITUDE),
                cells.field(LONGITUDE),
                cells.field(TIME_ZONE),
                cells.field(COUNTRY),
                cells.field(REGION));
    }
}
