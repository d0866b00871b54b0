package io.levain.files;

import java.util.List;

/**
 * What a row says of the counts of a product that can be baked.
 *
 * @param batchSize pieces on a tray
 * @param minimumDisplay pieces that lie in the shop at least
 * @param maximum pieces that can be baked in a day
 */
public record LimitFields(Field<Integer> batchSize, Field<Integer> minimumDisplay, Field<Integer> maximum) {

    private static final Column<Integer> BATCH_SIZE = Column.optional("batch_size", NumberType.whole(1, 100_000));
    private static final Column<Integer> MINIMUM_DISPLAY = Column.optional("minimum_display", Types.COUNT);
    private static final Column<Integer> MAXIMUM = Column.optional("maximum", Types.COUNT);

    static final List<Bound<LimitFields, ?>> COLUMNS = List.of(
            new Bound<>(BATCH_SIZE, LimitFields::batchSize),
            new Bound<>(MINIMUM_DISPLAY, LimitFields::minimumDisplay),
            new Bound<>(MAXIMUM, LimitFields::maximum));

    static LimitFields of(Cells cells) {
        return new LimitFields(cells.field(BATCH_SIZE), cells.field(MINIMUM_DISPLAY), cells.field(MAXIMUM));
    }
}
