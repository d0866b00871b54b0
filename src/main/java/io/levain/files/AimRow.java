package io.levain.files;

import org.jspecify.annotations.Nullable;

/**
 * A row of aims.csv: how full the shelf shall be of all products of a category, of a bakery, or of both. What is said
 * of a product in products.csv counts before it. Bakery and category tell rows apart.
 *
 * @param bakery the code of the bakery; null: every bakery
 * @param category the category of the products; null: every category, and products without one
 * @param aims how full the shelf shall be
 */
public record AimRow(@Nullable String bakery, @Nullable String category, AimFields aims) {

    private static final Column<String> BAKERY = Column.optional("bakery", Types.CODE);
    private static final Column<String> CATEGORY = Column.optional("category", Types.NAME);

    /** How such rows are read and written. */
    public static final RowFormat<AimRow> FORMAT = RowFormat.<AimRow>of("aims.csv")
            .value(BAKERY, AimRow::bakery)
            .value(CATEGORY, AimRow::category)
            .part(AimFields.COLUMNS, AimRow::aims)
            .toldApartBy(BAKERY, CATEGORY)
            .example("harbour,cake,,0.08,0.5,0.9")
            .madeBy(AimRow::of);

    public AimRow {
        FORMAT.check(bakery, category, aims);
    }

    private static AimRow of(Cells cells) {
        return new AimRow(cells.orNull(BAKERY), cells.orNull(CATEGORY), AimFields.of(cells));
    }
}
