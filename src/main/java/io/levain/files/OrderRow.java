package io.levain.files;

import java.time.LocalDate;

/**
 * A row of orders.csv: what customers have firmly ordered.
 *
 * @param bakery the code of the bakery
 * @param product the code of the product
 * @param date the day for which it is ordered
 * @param quantity pieces ordered, all orders of that day together
 */
public record OrderRow(String bakery, String product, LocalDate date, Double quantity) {

    private static final Column<String> BAKERY = Column.key("bakery", Types.CODE);
    private static final Column<String> PRODUCT = Column.key("product", Types.CODE);
    private static final Column<LocalDate> DATE = Column.key("date", Types.DATE);
    private static final Column<Double> QUANTITY = Column.key("quantity", Types.PIECES);

    /** How such rows are read and written. */
    public static final RowFormat<OrderRow> FORMAT = RowFormat.<OrderRow>of("orders.csv")
            .value(BAKERY, OrderRow::bakery)
            .value(PRODUCT, OrderRow::product)
            .value(DATE, OrderRow::date)
            .value(QUANTITY, OrderRow::quantity)
            .toldApartBy(BAKERY, PRODUCT, DATE)
            .example("harbour,rye,2026-03-06,12")
            .madeBy(OrderRow::of);

    public OrderRow {
        FORMAT.check(bakery, product, date, quantity);
    }

    private static OrderRow of(Cells cells) {
        return new OrderRow(cells.value(BAKERY), cells.value(PRODUCT), cells.value(DATE), cells.value(QUANTITY));
    }
}
