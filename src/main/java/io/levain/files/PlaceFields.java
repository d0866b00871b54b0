package io.levain.files;

import java.time.ZoneId;
import java.util.List;

/**
 * What a row says of where a shop stands.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param timeZone where its days begin and end
 * @param country ISO 3166-1, two letters; empty only while nobody knows where the shop is
 * @param region the part after the hyphen of ISO 3166-2
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

    static PlaceFields of(Cells cells) {
        return new PlaceFields(
                cells.field(LATITUDE),
                cells.field(LONGITUDE),
                cells.field(TIME_ZONE),
                cells.field(COUNTRY),
                cells.field(REGION));
    }
}
