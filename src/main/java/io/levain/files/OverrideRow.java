package io.levain.files;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of overrides.csv: a baker's own number of what to bake of a product on a day.
 *
 * @param bakery the code of the bakery
 * @param product the code of the product
 * @param date the day that is baked for
 * @param count pieces to bake, with those that are firmly ordered
 * @param reason why it is another number than the forecast's, or null
 * @param by who says so
 * @param saidAt when it was said
 * @param forecast what the forecast said to bake then
 */
public record OverrideRow(
        String bakery,
        String product,
        LocalDate date,
        Integer count,
        @Nullable String reason,
        String by,
        Instant saidAt,
        Integer forecast) {

    private static final Column<String> BAKERY = Column.key("bakery", Types.CODE);
    private static final Column<String> PRODUCT = Column.key("product", Types.CODE);
    private static final Column<LocalDate> DATE = Column.key("date", Types.DATE);
    private static final Column<Integer> COUNT = Column.key("count", Types.COUNT);
    private static final Column<String> REASON = Column.optional("reason", Types.NAME);
    private static final Column<String> BY = Column.key("by", Types.NAME);
    private static final Column<Instant> SAID_AT = Column.key("said_at", Types.INSTANT);
    private static final Column<Integer> FORECAST = Column.key("forecast", Types.COUNT);

    /** How such rows are read and written. */
    public static final RowFormat<OverrideRow> FORMAT = RowFormat.<OverrideRow>of("overrides.csv")
            .value(BAKERY, OverrideRow::bakery)
            .value(PRODUCT, OverrideRow::product)
            .value(DATE, OverrideRow::date)
            .value(COUNT, OverrideRow::count)
            .value(REASON, OverrideRow::reason)
            .value(BY, OverrideRow::by)
            .value(SAID_AT, OverrideRow::saidAt)
            .value(FORECAST, OverrideRow::forecast)
            .toldApartBy(BAKERY, PRODUCT, DATE)
            .example("harbour,rye,2026-03-06,40,school trip,Anna,2026-03-05T16:10:00Z,32")
            .madeBy(OverrideRow::of);

    public OverrideRow {
        FORMAT.check(bakery, product, date, count, reason, by, saidAt, forecast);
    }

    private static OverrideRow of(Cells cells) {
        return new OverrideRow(
                cells.value(BAKERY),
                cells.value(PRODUCT),
                cells.value(DATE),
                cells.value(COUNT),
                cells.orNull(REASON),
                cells.value(BY),
                cells.value(SAID_AT),
                cells.value(FORECAST));
    }
}
