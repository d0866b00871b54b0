package io.levain.files;

import java.time.LocalDate;
import java.util.List;

/**
 * What a row says of where a product comes from.
 *
 * @param replaces the code of the product whose place it takes, such as one that had another code in an older till
 * @param replacesFrom the first day on which it does; without one that is, in each bakery, the first on which it sells
 */
public record PastFields(Field<String> replaces, Field<LocalDate> replacesFrom) {

    /** Nothing is said. */
    public static final PastFields NONE = new PastFields(Field.absent(), Field.absent());

    private static final Column<String> REPLACES = Column.optional("replaces", Types.CODE);
    private static final Column<LocalDate> REPLACES_FROM = Column.optional("replaces_from", Types.DATE);

    static final List<Bound<PastFields, ?>> COLUMNS =
            List.of(new Bound<>(REPLACES, PastFields::replaces), new Bound<>(REPLACES_FROM, PastFields::replacesFrom));

    static PastFields of(Cells cells) {
        return new PastFields(cells.field(REPLACES), cells.field(REPLACES_FROM));
    }

    /**
     * Passes over what can be said of a product.
     *
     * @throws BadField if it would be its own past
     */
    void check(String product) {
        if (product.equals(replaces.orNull())) {
            throw new BadField("replaces", product, "must be another product than the row's own");
        }
    }
}
