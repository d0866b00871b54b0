package io.levain.files;

import java.time.ZoneId;

/**
 * A row of bakeries.csv: one shop.
 *
 * @param bakery its code
 * @param name what people call it
 * @param chain the code of the chain that owns it
 * @param latitude degrees north
 * @param longitude degrees east
 * @param timeZone where its days begin and end
 * @param country ISO 3166-1, two letters; empty only while nobody knows where the shop is
 * @param region the part after the hyphen of ISO 3166-2
 * @param currency ISO 4217
 * @param bakedAt the code of the bakery where its goods are baked; empty: in its own oven
 */
public record BakeryRow(
        String bakery,
        Field<String> name,
        Field<String> chain,
        Field<Double> latitude,
        Field<Double> longitude,
        Field<ZoneId> timeZone,
        Field<String> country,
        Field<String> region,
        Field<String> currency,
        Field<String> bakedAt) {

    private static final Column<String> BAKERY = Column.key("bakery", Types.CODE);
    private static final Column<String> NAME = Column.needed("name", Types.NAME);
    private static final Column<String> CHAIN = Column.optional("chain", Types.CODE);
    private static final Column<Double> LATITUDE = Column.optional("latitude", NumberType.decimal(-90, 90));
    private static final Column<Double> LONGITUDE = Column.optional("longitude", NumberType.decimal(-180, 180));
    private static final Column<ZoneId> TIME_ZONE = Column.needed("time_zone", Types.ZONE);
    private static final Column<String> COUNTRY = Column.expected("country", Types.COUNTRY);
    private static final Column<String> REGION = Column.optional("region", Types.REGION);
    private static final Column<String> CURRENCY = Column.optional("currency", Types.CURRENCY);
    private static final Column<String> BAKED_AT = Column.optional("baked_at", Types.CODE);

    /** How such rows are read and written. */
    public static final RowFormat<BakeryRow> FORMAT = RowFormat.<BakeryRow>of("bakeries.csv")
            .value(BAKERY, BakeryRow::bakery)
            .field(NAME, BakeryRow::name)
            .field(CHAIN, BakeryRow::chain)
            .field(LATITUDE, BakeryRow::latitude)
            .field(LONGITUDE, BakeryRow::longitude)
            .field(TIME_ZONE, BakeryRow::timeZone)
            .field(COUNTRY, BakeryRow::country)
            .field(REGION, BakeryRow::region)
            .field(CURRENCY, BakeryRow::currency)
            .field(BAKED_AT, BakeryRow::bakedAt)
            .example("harbour,Harbour Bakery,,54.32,10.14,Europe/Berlin,DE,SH,EUR,")
            .madeBy(BakeryRow::of);

    public BakeryRow {
        FORMAT.check(bakery, name, chain, latitude, longitude, timeZone, country, region, currency, bakedAt);
    }

    private static BakeryRow of(Cells cells) {
        return new BakeryRow(
                cells.value(BAKERY),
                cells.field(NAME),
                cells.field(CHAIN),
                cells.field(LATITUDE),
                cells.field(LONGITUDE),
                cells.field(TIME_ZONE),
                cells.field(COUNTRY),
                cells.field(REGION),
                cells.field(CURRENCY),
                cells.field(BAKED_AT));
    }
}
