package io.levain.files;

import java.time.LocalDate;

/**
 * A row of sales.csv: one product in one bakery on one day. Of sold, baked and unsold any two give the third.
 *
 * @param bakery the code of the bakery
 * @param product the code of the product
 * @param date the day
 * @param counts what is said of them
 */
public record SalesRow(String bakery, String product, LocalDate date, CountFields counts) {

    private static final Column<String> BAKERY = Column.key("bakery", Types.CODE);
    private static final Column<String> PRODUCT = Column.key("product", Types.CODE);
    private static final Column<LocalDate> DATE = Column.key("date", Types.DATE);

    /** How such rows are read and written. */
    public static final RowFormat<SalesRow> FORMAT = RowFormat.<SalesRow>of("sales.csv")
            .value(BAKERY, SalesRow::bakery)
            .value(PRODUCT, SalesRow::product)
            .value(DATE, SalesRow::date)
            .part(CountFields.COLUMNS, SalesRow::counts)
            .toldApartBy(BAKERY, PRODUCT, DATE)
            .example("harbour,rye,2026-03-04,38,40,2,,5,4,3.2")
            .madeBy(SalesRow::of);

    public SalesRow {
        FORMAT.check(bakery, product, date, counts);
    }

    private static SalesRow of(Cells cells) {
        return new SalesRow(cells.value(BAKERY), cells.value(PRODUCT), cells.value(DATE), CountFields.of(cells));
    }
}
