package io.levain.files;

import java.math.BigDecimal;

/**
 * A row of products.csv: something that is baked. Money is net of VAT.
 *
 * @param product its code
 * @param name what people call it
 * @param category what it belongs to, such as bread
 * @param price of a piece
 * @param cost of one more piece
 * @param salvage what an unsold piece still brings
 * @param lostShare the share of missed sales that are truly lost
 * @param serviceLevel the share of days on which the count should cover demand, where it is set by hand
 * @param batchSize pieces on a tray
 * @param minimumDisplay pieces that lie in the shop at least
 * @param maximum pieces that can be baked in a day
 * @param leadMinutes minutes from dough to shelf
 * @param doughGrams grams of dough in a piece
 */
public record ProductRow(
        String product,
        Field<String> name,
        Field<String> category,
        Field<BigDecimal> price,
        Field<BigDecimal> cost,
        Field<BigDecimal> salvage,
        Field<Double> lostShare,
        Field<Double> serviceLevel,
        Field<Integer> batchSize,
        Field<Integer> minimumDisplay,
        Field<Integer> maximum,
        Field<Integer> leadMinutes,
        Field<Double> doughGrams) {

    private static final Column<String> PRODUCT = Column.key("product", Types.CODE);
    private static final Column<String> NAME = Column.needed("name", Types.NAME);
    private static final Column<String> CATEGORY = Column.optional("category", Types.NAME);
    private static final Column<BigDecimal> PRICE = Column.optional("price", Types.MONEY);
    private static final Column<BigDecimal> COST = Column.optional("cost", Types.MONEY);
    private static final Column<BigDecimal> SALVAGE = Column.optional("salvage", Types.MONEY);
    private static final Column<Double> LOST_SHARE = Column.optional("lost_share", Types.SHARE);
    private static final Column<Double> SERVICE_LEVEL =
            Column.optional("service_level", NumberType.decimal(0.01, 0.99));
    private static final Column<Integer> BATCH_SIZE = Column.optional("batch_size", NumberType.whole(1, 100_000));
    private static final Column<Integer> MINIMUM_DISPLAY = Column.optional("minimum_display", Types.COUNT);
    private static final Column<Integer> MAXIMUM = Column.optional("maximum", Types.COUNT);
    private static final Column<Integer> LEAD_MINUTES = Column.optional("lead_minutes", NumberType.whole(0, 10_080));
    private static final Column<Double> DOUGH_GRAMS = Column.optional("dough_grams", NumberType.decimal(0, 100_000));

    /** How such rows are read and written. */
    public static final RowFormat<ProductRow> FORMAT = RowFormat.<ProductRow>of("products.csv")
            .value(PRODUCT, ProductRow::product)
            .field(NAME, ProductRow::name)
            .field(CATEGORY, ProductRow::category)
            .field(PRICE, ProductRow::price)
            .field(COST, ProductRow::cost)
            .field(SALVAGE, ProductRow::salvage)
            .field(LOST_SHARE, ProductRow::lostShare)
            .field(SERVICE_LEVEL, ProductRow::serviceLevel)
            .field(BATCH_SIZE, ProductRow::batchSize)
            .field(MINIMUM_DISPLAY, ProductRow::minimumDisplay)
            .field(MAXIMUM, ProductRow::maximum)
            .field(LEAD_MINUTES, ProductRow::leadMinutes)
            .field(DOUGH_GRAMS, ProductRow::doughGrams)
            .example("rye,Rye bread,bread,3.2,1.1,0.2,1,,4,2,120,90,750")
            .madeBy(ProductRow::of);

    public ProductRow {
        FORMAT.check(
                product,
                name,
                category,
                price,
                cost,
                salvage,
                lostShare,
                serviceLevel,
                batchSize,
                minimumDisplay,
                maximum,
                leadMinutes,
                doughGrams);
        Integer least = minimumDisplay.orNull();
        Integer most = maximum.orNull();
        if (least != null && most != null && least > most) {
            throw new BadField("minimum_display", least, "must be at most the maximum, " + most);
        }
    }

    private static ProductRow of(Cells cells) {
        return new ProductRow(
                cells.value(PRODUCT),
                cells.field(NAME),
                cells.field(CATEGORY),
                cells.field(PRICE),
                cells.field(COST),
                cells.field(SALVAGE),
                cells.field(LOST_SHARE),
                cells.field(SERVICE_LEVEL),
                cells.field(BATCH_SIZE),
                cells.field(MINIMUM_DISPLAY),
                cells.field(MAXIMUM),
                cells.field(LEAD_MINUTES),
                cells.field(DOUGH_GRAMS));
    }
}
