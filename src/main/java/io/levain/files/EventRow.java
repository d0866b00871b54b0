package io.levain.files;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of events.csv: something that makes days unlike others, entered by the bakery.
 *
 * @param bakery the code of the bakery; null: every bakery
 * @param product the code of the product; null: every product
 * @param date its first day
 * @param until its last day; empty: the first is the only one
 * @param category public-holiday, school-holiday, festival, market, road-works, promotion, closed or other
 * @param name what people call it
 */
public record EventRow(
        @Nullable String bakery,
        @Nullable String product,
        LocalDate date,
        Field<LocalDate> until,
        String category,
        String name) {

    private static final Column<String> BAKERY = Column.optional("bakery", Types.CODE);
    private static final Column<String> PRODUCT = Column.optional("product", Types.CODE);
    private static final Column<LocalDate> DATE = Column.key("date", Types.DATE);
    private static final Column<LocalDate> UNTIL = Column.optional("until", Types.DATE);
    private static final Column<String> CATEGORY = Column.key("category", Types.CATEGORY);
    private static final Column<String> NAME = Column.key("name", Types.NAME);

    /** How such rows are read and written. */
    public static final RowFormat<EventRow> FORMAT = RowFormat.<EventRow>of("events.csv")
            .value(BAKERY, EventRow::bakery)
            .value(PRODUCT, EventRow::product)
            .value(DATE, EventRow::date)
            .field(UNTIL, EventRow::until)
            .value(CATEGORY, EventRow::category)
            .value(NAME, EventRow::name)
            .toldApartBy(BAKERY, PRODUCT, DATE, CATEGORY, NAME)
            .example("harbour,,2026-06-20,2026-06-28,festival,Kiel Week")
            .madeBy(EventRow::of);

    public EventRow {
        FORMAT.check(bakery, product, date, until, category, name);
        LocalDate last = until.orNull();
        if (last != null && last.isBefore(date)) {
            throw new BadField("until", last, "must not be before the date, " + date);
        }
    }

    private static EventRow of(Cells cells) {
        return new EventRow(
                cells.orNull(BAKERY),
                cells.orNull(PRODUCT),
                cells.value(DATE),
                cells.field(UNTIL),
                cells.value(CATEGORY),
                cells.value(NAME));
    }
}
