package io.levain.files;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A row of sales.csv: one product in one bakery on one day. Of sold, baked and unsold any two give the third.
 *
 * @param bakery the code of the bakery
 * @param product the code of the product
 * @param date the day
 * @param sold pieces sold
 * @param baked pieces baked
 * @param unsold pieces left at the end of the day
 * @param soldOutAt the local time at which the shelf was empty
 * @param ordered the part of what was sold that was firmly ordered before
 */
public record SalesRow(
        String bakery,
        String product,
        LocalDate date,
        Field<Double> sold,
        Field<Double> baked,
        Field<Double> unsold,
        Field<LocalTime> soldOutAt,
        Field<Double> ordered) {

    private static final Column<String> BAKERY = Column.key("bakery", Types.CODE);
    private static final Column<String> PRODUCT = Column.key("product", Types.CODE);
    private static final Column<LocalDate> DATE = Column.key("date", Types.DATE);
    private static final Column<Double> SOLD = Column.neededUnless("sold", Types.PIECES, "baked", "unsold");
    private static final Column<Double> BAKED = Column.optional("baked", Types.PIECES);
    private static final Column<Double> UNSOLD = Column.optional("unsold", Types.PIECES);
    private static final Column<LocalTime> SOLD_OUT_AT = Column.optional("sold_out_at", Types.TIME);
    private static final Column<Double> ORDERED = Column.optional("ordered", Types.PIECES);

    /** How such rows are read and written. */
    public static final RowFormat<SalesRow> FORMAT = RowFormat.<SalesRow>of("sales.csv")
            .value(BAKERY, SalesRow::bakery)
            .value(PRODUCT, SalesRow::product)
            .value(DATE, SalesRow::date)
            .field(SOLD, SalesRow::sold)
            .field(BAKED, SalesRow::baked)
            .field(UNSOLD, SalesRow::unsold)
            .field(SOLD_OUT_AT, SalesRow::soldOutAt)
            .field(ORDERED, SalesRow::ordered)
            .example("harbour,rye,2026-03-04,38,40,2,,5")
            .madeBy(SalesRow::of);

    public SalesRow {
        FORMAT.check(bakery, product, date, sold, baked, unsold, soldOutAt, ordered);
    }

    private static SalesRow of(Cells cells) {
        return new SalesRow(
                cells.value(BAKERY),
                cells.value(PRODUCT),
                cells.value(DATE),
                cells.field(SOLD),
                cells.field(BAKED),
                cells.field(UNSOLD),
                cells.field(SOLD_OUT_AT),
                cells.field(ORDERED));
    }
}
