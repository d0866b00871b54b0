package io.levain.files;

import java.time.LocalDate;

/**
 * A row of ledger.csv: what was said of a product's day that is over, what came, and what it cost.
 *
 * @param bakery the code of the bakery
 * @param date the day
 * @param product the code of the product
 * @param said what was said before the bake
 * @param came what is known of the day now
 * @param lost what the counts would have cost
 */
public record LedgerRow(
        String bakery, LocalDate date, String product, SaidFields said, CameFields came, LostFields lost) {

    private static final Column<String> BAKERY = Column.key("bakery", Types.CODE);
    private static final Column<LocalDate> DATE = Column.key("date", Types.DATE);
    private static final Column<String> PRODUCT = Column.key("product", Types.CODE);

    /** How such rows are written. */
    public static final RowFormat<LedgerRow> FORMAT = RowFormat.<LedgerRow>of("ledger.csv")
            .value(BAKERY, LedgerRow::bakery)
            .value(DATE, LedgerRow::date)
            .value(PRODUCT, LedgerRow::product)
            .part(SaidFields.COLUMNS, LedgerRow::said)
            .part(CameFields.COLUMNS, LedgerRow::came)
            .part(LostFields.COLUMNS, LedgerRow::lost)
            .toldApartBy(BAKERY, DATE, PRODUCT)
            .example("harbour,2026-03-06,rye,38.5,40.2,31,49.4,44,48,40,5,44,41,3,0,,41,3,0,3.6,0,3,8.4,0")
            .madeBy(LedgerRow::of);

    public LedgerRow {
        FORMAT.check(bakery, date, product, said, came, lost);
    }

    private static LedgerRow of(Cells cells) {
        return new LedgerRow(
                cells.value(BAKERY),
                cells.value(DATE),
                cells.value(PRODUCT),
                SaidFields.of(cells),
                CameFields.of(cells),
                LostFields.of(cells));
    }
}
