package io.levain.files;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of assortment.csv: a bakery sells a product, and on which terms where they are not the product's own.
 * Bakery, product and from tell rows apart: a row from a later day on takes the place of an earlier one.
 *
 * @param bakery the code of the bakery
 * @param product the code of the product
 * @param weekdays the weekdays on which it is sold, in text separated by blanks; empty: every day
 * @param from the first day; null: since ever
 * @param until the last day; empty: for good
 * @param money what a piece brings and costs
 * @param packSize pieces that the bakery gets it in
 * @param minimumDisplay pieces that lie in the shop at least
 */
public record AssortmentRow(
        String bakery,
        String product,
        Field<Set<DayOfWeek>> weekdays,
        @Nullable LocalDate from,
        Field<LocalDate> until,
        MoneyFields money,
        Field<Integer> packSize,
        Field<Integer> minimumDisplay) {

    private static final Column<String> BAKERY = Column.key("bakery", Types.CODE);
    private static final Column<String> PRODUCT = Column.key("product", Types.CODE);
    private static final Column<Set<DayOfWeek>> WEEKDAYS = Column.optional("weekdays", Types.WEEKDAYS);
    private static final Column<LocalDate> FROM = Column.optional("from", Types.DATE);
    private static final Column<LocalDate> UNTIL = Column.optional("until", Types.DATE);
    private static final Column<Integer> PACK_SIZE = Column.optional("pack_size", NumberType.whole(1, 100_000));
    private static final Column<Integer> MINIMUM_DISPLAY = Column.optional("minimum_display", Types.COUNT);

    /** How such rows are read and written. */
    public static final RowFormat<AssortmentRow> FORMAT = RowFormat.<AssortmentRow>of("assortment.csv")
            .value(BAKERY, AssortmentRow::bakery)
            .value(PRODUCT, AssortmentRow::product)
            .field(WEEKDAYS, AssortmentRow::weekdays)
            .value(FROM, AssortmentRow::from)
            .field(UNTIL, AssortmentRow::until)
            .part(MoneyFields.COLUMNS, AssortmentRow::money)
            .field(PACK_SIZE, AssortmentRow::packSize)
            .field(MINIMUM_DISPLAY, AssortmentRow::minimumDisplay)
            .toldApartBy(BAKERY, PRODUCT, FROM)
            .example("harbour,rye,friday saturday,2026-03-01,2026-12-31,3.4,,,4,2")
            .madeBy(AssortmentRow::of);

    public AssortmentRow {
        FORMAT.check(bakery, product, weekdays, from, until, money, packSize, minimumDisplay);
        LocalDate last = until.orNull();
        if (from != null && last != null && last.isBefore(from)) {
            throw new BadField("until", last, "must not be before from, " + from);
        }
    }

    private static AssortmentRow of(Cells cells) {
        return new AssortmentRow(
                cells.value(BAKERY),
                cells.value(PRODUCT),
                cells.field(WEEKDAYS),
                cells.orNull(FROM),
                cells.field(UNTIL),
                MoneyFields.of(cells),
                cells.field(PACK_SIZE),
                cells.field(MINIMUM_DISPLAY));
    }
}
