package io.levain.files;

import java.util.List;

/**
 * What a row says of the dough of a product.
 *
 * @param doughGrams grams of it in a piece
 * @param dough what it is called: products of one dough may share presses
 * @param press pieces that a press of it makes, which are split among the products of that dough and press
 */
public record DoughFields(Field<Double> doughGrams, Field<String> dough, Field<Integer> press) {

    /** Nothing is said. */
    public static final DoughFields NONE = new DoughFields(Field.absent(), Field.absent(), Field.absent());

    private static final Column<Double> DOUGH_GRAMS = Column.optional("dough_grams", NumberType.decimal(0, 100_000));
    private static final Column<String> DOUGH = Column.optional("dough", Types.NAME);
    private static final Column<Integer> PRESS = Column.optional("press", NumberType.whole(1, 100_000));

    static final List<Bound<DoughFields, ?>> COLUMNS = List.of(
            new Bound<>(DOUGH_GRAMS, DoughFields::doughGrams),
            new Bound<>(DOUGH, DoughFields::dough),
            new Bound<>(PRESS, DoughFields::press));

    static DoughFields of(Cells cells) {
        return new DoughFields(cells.field(DOUGH_GRAMS), cells.field(DOUGH), cells.field(PRESS));
    }
}
