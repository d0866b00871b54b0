package io.levain.files;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of estimates.csv: what the baker expects to sell of a product that has not sold for weeks yet. Bakery, product
 * and weekday tell rows apart.
 *
 * @param bakery the code of the bakery
 * @param product the code of the product
 * @param weekday the weekday that it is for; null: each that has no row of its own
 * @param pieces walk-in pieces on a usual day, firm orders left aside
 * @param from the first day that it is for; empty: the day on which it is said
 */
public record ExpectationRow(
        String bakery, String product, @Nullable DayOfWeek weekday, Double pieces, Field<LocalDate> from) {

    private static final Column<String> BAKERY = Column.key("bakery", Types.CODE);
    private static final Column<String> PRODUCT = Column.key("product", Types.CODE);
    private static final Column<DayOfWeek> WEEKDAY = Column.optional("weekday", Types.WEEKDAY);
    private static final Column<Double> PIECES = Column.key("pieces", Types.PIECES);
    private static final Column<LocalDate> FROM = Column.optional("from", Types.DATE);

    /** How such rows are read and written. */
    public static final RowFormat<ExpectationRow> FORMAT = RowFormat.<ExpectationRow>of("estimates.csv")
            .value(BAKERY, ExpectationRow::bakery)
            .value(PRODUCT, ExpectationRow::product)
            .value(WEEKDAY, ExpectationRow::weekday)
            .value(PIECES, ExpectationRow::pieces)
            .field(FROM, ExpectationRow::from)
            .toldApartBy(BAKERY, PRODUCT, WEEKDAY)
            .example("harbour,rye,saturday,60,2026-03-02")
            .madeBy(ExpectationRow::of);

    public ExpectationRow {
        FORMAT.check(bakery, product, weekday, pieces, from);
    }

    private static ExpectationRow of(Cells cells) {
        return new ExpectationRow(
                cells.value(BAKERY),
                cells.value(PRODUCT),
                cells.orNull(WEEKDAY),
                cells.value(PIECES),
                cells.field(FROM));
    }
}
