package io.levain.files;

import java.util.List;

/**
 * What a row says of the minutes that a product takes and lasts.
 *
 * @param leadMinutes minutes from dough to shelf
 * @param freshMinutes minutes for which it is fresh on the shelf, so that it is baked several times a day
 */
public record MinuteFields(Field<Integer> leadMinutes, Field<Integer> freshMinutes) {

    /** Nothing is said. */
    public static final MinuteFields NONE = new MinuteFields(Field.absent(), Field.absent());

    private static final Column<Integer> LEAD_MINUTES = Column.optional("lead_minutes", NumberType.whole(0, 10_080));

    /** What is fresh for less than a few minutes would be baked all day long. */
    private static final Column<Integer> FRESH_MINUTES = Column.optional("fresh_minutes", NumberType.whole(5, 10_080));

    static final List<Bound<MinuteFields, ?>> COLUMNS = List.of(
            new Bound<>(LEAD_MINUTES, MinuteFields::leadMinutes),
            new Bound<>(FRESH_MINUTES, MinuteFields::freshMinutes));

    static MinuteFields of(Cells cells) {
        return new MinuteFields(cells.field(LEAD_MINUTES), cells.field(FRESH_MINUTES));
    }
}
