package io.levain.files;

/**
 * A row of products.csv: something that is baked. Money is net of VAT.
 *
 * @param product its code
 * @param name what people call it
 * @param category what it belongs to, such as bread
 * @param money what a piece brings and costs
 * @param lostShare the share of missed sales that are truly lost
 * @param aims how full the shelf shall be
 * @param limits which counts can be baked
 * @param minutes how long it takes and lasts
 * @param dough what it is made of
 * @param past where it comes from
 */
public record ProductRow(
        String product,
        Field<String> name,
        Field<String> category,
        MoneyFields money,
        Field<Double> lostShare,
        AimFields aims,
        LimitFields limits,
        MinuteFields minutes,
        DoughFields dough,
        PastFields past) {

    private static final Column<String> PRODUCT = Column.key("product", Types.CODE);
    private static final Column<String> NAME = Column.needed("name", Types.NAME);
    private static final Column<String> CATEGORY = Column.optional("category", Types.NAME);
    private static final Column<Double> LOST_SHARE = Column.optional("lost_share", Types.SHARE);

    /** How such rows are read and written. */
    public static final RowFormat<ProductRow> FORMAT = RowFormat.<ProductRow>of("products.csv")
            .value(PRODUCT, ProductRow::product)
            .field(NAME, ProductRow::name)
            .field(CATEGORY, ProductRow::category)
            .part(MoneyFields.COLUMNS, ProductRow::money)
            .field(LOST_SHARE, ProductRow::lostShare)
            .part(AimFields.COLUMNS, ProductRow::aims)
            .part(LimitFields.COLUMNS, ProductRow::limits)
            .part(MinuteFields.COLUMNS, ProductRow::minutes)
            .part(DoughFields.COLUMNS, ProductRow::dough)
            .part(PastFields.COLUMNS, ProductRow::past)
            .toldApartBy(PRODUCT)
            .example("rye,Rye bread,bread,3.2,1.1,0.2,1,,,,,4,2,120,90,240,750,sourdough,,rye-old,2026-05-01")
            .madeBy(ProductRow::of);

    public ProductRow {
        FORMAT.check(product, name, category, money, lostShare, aims, limits, minutes, dough, past);
        past.check(product);
        Integer least = limits.minimumDisplay().orNull();
        Integer most = limits.maximum().orNull();
        if (least != null && most != null && least > most) {
            throw new BadField("minimum_display", least, "must be at most the maximum, " + most);
        }
    }

    private static ProductRow of(Cells cells) {
        return new ProductRow(
                cells.value(PRODUCT),
                cells.field(NAME),
                cells.field(CATEGORY),
                MoneyFields.of(cells),
                cells.field(LOST_SHARE),
                AimFields.of(cells),
                LimitFields.of(cells),
                MinuteFields.of(cells),
                DoughFields.of(cells),
                PastFields.of(cells));
    }
}
