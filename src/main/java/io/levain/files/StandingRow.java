package io.levain.files;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of standing.csv: what a customer gets on every such weekday until it ends. A row from a later day on takes the
 * place of an earlier one of the same customer, product and weekday, so that another quantity is one row.
 *
 * @param bakery the code of the bakery
 * @param customer the name of who gets it
 * @param product the code of the product
 * @param weekday the weekday
 * @param quantity pieces on each such day; 0: nothing any more
 * @param from the first day; null: since ever
 * @param until the last day; empty: until further notice
 * @param handover how it gets to the customer, {@code pickup} or {@code delivery}; empty: nobody has said
 */
public record StandingRow(
        String bakery,
        String customer,
        String product,
        DayOfWeek weekday,
        Double quantity,
        @Nullable LocalDate from,
        Field<LocalDate> until,
        Field<String> handover) {

    private static final Column<String> BAKERY = Column.key("bakery", Types.CODE);
    private static final Column<String> CUSTOMER = Column.key("customer", Types.NAME);
    private static final Column<String> PRODUCT = Column.key("product", Types.CODE);
    private static final Column<DayOfWeek> WEEKDAY = Column.key("weekday", Types.WEEKDAY);
    private static final Column<Double> QUANTITY = Column.key("quantity", Types.PIECES);
    private static final Column<LocalDate> FROM = Column.optional("from", Types.DATE);
    private static final Column<LocalDate> UNTIL = Column.optional("until", Types.DATE);
    private static final Column<String> HANDOVER = Column.optional("handover", Types.HANDOVER);

    /** How such rows are read and written. */
    public static final RowFormat<StandingRow> FORMAT = RowFormat.<StandingRow>of("standing.csv")
            .value(BAKERY, StandingRow::bakery)
            .value(CUSTOMER, StandingRow::customer)
            .value(PRODUCT, StandingRow::product)
            .value(WEEKDAY, StandingRow::weekday)
            .value(QUANTITY, StandingRow::quantity)
            .value(FROM, StandingRow::from)
            .field(UNTIL, StandingRow::until)
            .field(HANDOVER, StandingRow::handover)
            .toldApartBy(BAKERY, CUSTOMER, PRODUCT, WEEKDAY, FROM)
            .example("harbour,Café Mole,roll,monday,20,2026-03-02,,delivery")
            .madeBy(StandingRow::of);

    public StandingRow {
        FORMAT.check(bakery, customer, product, weekday, quantity, from, until, handover);
        LocalDate last = until.orNull();
        if (from != null && last != null && last.isBefore(from)) {
            throw new BadField("until", last, "must not be before from, " + from);
        }
    }

    private static StandingRow of(Cells cells) {
        return new StandingRow(
                cells.value(BAKERY),
                cells.value(CUSTOMER),
                cells.value(PRODUCT),
                cells.value(WEEKDAY),
                cells.value(QUANTITY),
                cells.orNull(FROM),
                cells.field(UNTIL),
                cells.field(HANDOVER));
    }
}
