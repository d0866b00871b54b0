package io.levain.files;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of plan.csv, which is written alone: what to bake of a product for a shop. Of a shop of which nothing is foretold
 * there is one row that names neither product nor count.
 *
 * @param date the day
 * @param bakedAt the code of the bakery that bakes it
 * @param bakery the code of the shop
 * @param product the code of the product; null where nothing is foretold
 * @param name what people call the product; null where nothing is foretold
 * @param bake pieces to bake, with those that were firmly ordered; null where nothing is foretold
 * @param walkIn how many of them for those who come without having ordered; null where nothing is foretold
 * @param ordered how many were firmly ordered; null where nothing is foretold
 * @param doughGrams grams of dough in all of them; null where the weight of a piece is unknown
 */
public record PlanRow(
        LocalDate date,
        String bakedAt,
        String bakery,
        @Nullable String product,
        @Nullable String name,
        @Nullable Integer bake,
        @Nullable Integer walkIn,
        @Nullable Double ordered,
        @Nullable Double doughGrams) {

    /** Sums, which may be more than anybody may enter. */
    private static final ValueType<Integer> PIECES = NumberType.whole(0, Integer.MAX_VALUE);

    private static final ValueType<Double> AMOUNT = NumberType.decimal(0, 1e18);

    private static final Column<LocalDate> DATE = Column.key("date", Types.DATE);
    private static final Column<String> BAKED_AT = Column.key("baked_at", Types.CODE);
    private static final Column<String> BAKERY = Column.key("bakery", Types.CODE);
    private static final Column<String> PRODUCT = Column.expected("product", Types.CODE);
    private static final Column<String> NAME = Column.expected("name", Types.NAME);
    private static final Column<Integer> BAKE = Column.expected("bake", PIECES);
    private static final Column<Integer> WALK_IN = Column.expected("walk_in", PIECES);
    private static final Column<Double> ORDERED = Column.expected("ordered", AMOUNT);
    private static final Column<Double> DOUGH_GRAMS = Column.expected("dough_grams", AMOUNT);

    /** How such rows are written. */
    public static final RowFormat<PlanRow> FORMAT = RowFormat.<PlanRow>of("plan.csv")
            .value(DATE, PlanRow::date)
            .value(BAKED_AT, PlanRow::bakedAt)
            .value(BAKERY, PlanRow::bakery)
            .value(PRODUCT, PlanRow::product)
            .value(NAME, PlanRow::name)
            .value(BAKE, PlanRow::bake)
            .value(WALK_IN, PlanRow::walkIn)
            .value(ORDERED, PlanRow::ordered)
            .value(DOUGH_GRAMS, PlanRow::doughGrams)
            .toldApartBy(DATE, BAKERY, PRODUCT)
            .example("2026-03-06,central,harbour,rye,Country rye,48,44,4,38400")
            .madeBy(PlanRow::of);

    public PlanRow {
        FORMAT.check(date, bakedAt, bakery, product, name, bake, walkIn, ordered, doughGrams);
    }

    private static PlanRow of(Cells cells) {
        return new PlanRow(
                cells.value(DATE),
                cells.value(BAKED_AT),
                cells.value(BAKERY),
                cells.orNull(PRODUCT),
                cells.orNull(NAME),
                cells.orNull(BAKE),
                cells.orNull(WALK_IN),
                cells.orNull(ORDERED),
                cells.orNull(DOUGH_GRAMS));
    }
}
