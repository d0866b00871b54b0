package io.levain.files;

/**
 * A row of bakeries.csv: one shop.
 *
 * @param bakery its code
 * @param name what people call it
 * @param chain the code of the chain that owns it
 * @param place where it stands
 * @param currency ISO 4217
 * @param bakedAt the code of the bakery where its goods are baked; empty: in its own oven
 * @param maximum pieces of all products together that its oven can bake in a day
 */
public record BakeryRow(
        String bakery,
        Field<String> name,
        Field<String> chain,
        PlaceFields place,
        Field<String> currency,
        Field<String> bakedAt,
        Field<Integer> maximum) {

    private static final Column<String> BAKERY = Column.key("bakery", Types.CODE);
    private static final Column<String> NAME = Column.needed("name", Types.NAME);
    private static final Column<String> CHAIN = Column.optional("chain", Types.CODE);
    private static final Column<String> CURRENCY = Column.optional("currency", Types.CURRENCY);
    private static final Column<String> BAKED_AT = Column.optional("baked_at", Types.CODE);
    private static final Column<Integer> MAXIMUM = Column.optional("maximum", Types.COUNT);

    /** How such rows are read and written. */
    public static final RowFormat<BakeryRow> FORMAT = RowFormat.<BakeryRow>of("bakeries.csv")
            .value(BAKERY, BakeryRow::bakery)
            .field(NAME, BakeryRow::name)
            .field(CHAIN, BakeryRow::chain)
            .part(PlaceFields.COLUMNS, BakeryRow::place)
            .field(CURRENCY, BakeryRow::currency)
            .field(BAKED_AT, BakeryRow::bakedAt)
            .field(MAXIMUM, BakeryRow::maximum)
            .toldApartBy(BAKERY)
            .example("harbour,Harbour Bakery,,54.32,10.14,Europe/Berlin,DE,SH,EUR,,")
            .madeBy(BakeryRow::of);

    public BakeryRow {
        FORMAT.check(bakery, name, chain, place, currency, bakedAt, maximum);
    }

    private static BakeryRow of(Cells cells) {
        return new BakeryRow(
                cells.value(BAKERY),
                cells.field(NAME),
                cells.field(CHAIN),
                PlaceFields.of(cells),
                cells.field(CURRENCY),
                cells.field(BAKED_AT),
                cells.field(MAXIMUM));
    }
}
