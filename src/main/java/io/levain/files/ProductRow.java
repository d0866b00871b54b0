package io.levain.files;

/**
 * A row of products.csv: something that is baked. Money is net of VAT.
 *
 * @param product its code
 * @param name what people call it
 * @param category what it belongs to, such as bread
 * @param money what a piece brings and costs
 * @param lostShare the share of missed sales that are truly lost
 * @param serviceLevel the share of days on which the count should cover demand, where it is set by hand
 * @param limits which counts can be baked
 * @param leadMinutes minutes from dough to shelf
 * @param doughGrams grams of dough in a piece
 */
public record ProductRow(
        String product,
        Field<String> name,
        Field<String> category,
        MoneyFields money,
        Field<Double> lostShare,
        Field<Double> serviceLevel,
        LimitFields limits,
        Field<Integer> leadMinutes,
        Field<Double> doughGrams) {

    private static final Column<String> PRODUCT = Column.key("product", Types.CODE);
    private static final Column<String> NAME = Column.needed("name", Types.NAME);
    private static final Column<String> CATEGORY = Column.optional("category", Types.NAME);
    private static final Column<Double> LOST_SHARE = Column.optional("lost_share", Types.SHARE);
    private static final Column<Double> SERVICE_LEVEL =
            Column.optional("service_level", NumberType.decimal(0.01, 0.99));
    private static final Column<Integer> LEAD_MINUTES = Column.optional("lead_minutes", NumberType.whole(0, 10_080));
    private static final Column<Double> DOUGH_GRAMS = Column.optional("dough_grams", NumberType.decimal(0, 100_000));

    /** How such rows are read and written. */
    public static final RowFormat<ProductRow> FORMAT = RowFormat.<ProductRow>of("products.csv")
            .value(PRODUCT, ProductRow::product)
            .field(NAME, ProductRow::name)
            .field(CATEGORY, ProductRow::category)
            .part(MoneyFields.COLUMNS, ProductRow::money)
            .field(LOST_SHARE, ProductRow::lostShare)
            .field(SERVICE_LEVEL, ProductRow::serviceLevel)
            .part(LimitFields.COLUMNS, ProductRow::limits)
            .field(LEAD_MINUTES, ProductRow::leadMinutes)
            .field(DOUGH_GRAMS, ProductRow::doughGrams)
            .toldApartBy(PRODUCT)
            .example("rye,Rye bread,bread,3.2,1.1,0.2,1,,4,2,120,90,750")
            .madeBy(ProductRow::of);

    public ProductRow {
        FORMAT.check(product, name, category, money, lostShare, serviceLevel, limits, leadMinutes, doughGrams);
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
                cells.field(SERVICE_LEVEL),
                LimitFields.of(cells),
                cells.field(LEAD_MINUTES),
                cells.field(DOUGH_GRAMS));
    }
}
