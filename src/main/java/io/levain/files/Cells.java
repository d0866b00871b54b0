package io.levain.files;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one row, each read by its column's type, but not yet put together. */
final class Cells {

    private final Map<String, Field<?>> fields = new HashMap<>();

    private Cells() {}

    /**
     * The fields of a line.
     *
     * @param line texts by column; an empty one erases
     * @throws BadField if one cannot be read
     */
    static Cells ofCsv(RowFormat<?> format, Map<Column<?>, String> line, boolean decimalComma) {
        Cells cells = new Cells();
        line.forEach((column, text) ->
                cells.read(column, text.isEmpty() ? null : text, type -> type.fromText(text, decimalComma)));
        cells.fillIn(format);
        return cells;
    }

    /**
     * The fields of a JSON object, all of them known.
     *
     * @throws BadField if one cannot be read
     */
    static Cells ofJson(RowFormat<?> format, Map<String, ? extends @Nullable Object> object) {
        Cells cells = new Cells();
        for (Map.Entry<String, ? extends @Nullable Object> entry : object.entrySet()) {
            Object scalar = entry.getValue();
            Column<?> column = Objects.requireNonNull(format.columnOfJson(entry.getKey()), entry.getKey());
            cells.read(column, scalar, type -> type.fromJson(scalar == null ? "" : scalar));
        }
        cells.fillIn(format);
        return cells;
    }

    private void read(Column<?> column, @Nullable Object raw, Function<ValueType<?>, ?> reading) {
        try {
            fields.put(column.name(), Field.of(raw == null ? null : reading.apply(column.type())));
        } catch (Unfit e) {
            throw new BadField(column.name(), raw, e.reason());
        }
    }

    private void fillIn(RowFormat<?> format) {
        for (Column<?> column : format.columns()) {
            String fixed = format.fixed().get(column.name());
            if (fixed != null) {
                fillIn(column, fixed);
            } else if (column.need() == Column.Need.KEY && !fields.containsKey(column.name())) {
                throw new BadField(column.name(), null, "is missing");
            }
        }
    }

    private void fillIn(Column<?> column, String fixed) {
        Field<?> present = fields.get(column.name());
        if (present == null || !present.hasValue()) {
            read(column, fixed, type -> type.fromText(fixed, false));
        } else if (!fixed.equals(String.valueOf(present.orNull()))) {
            throw new BadField(
                    column.name(),
                    present.orNull(),
                    "must be " + fixed + " or left out, for the request names it elsewhere");
        }
    }

    /**
     * The value of a column that must have one.
     *
     * @throws BadField if it is empty
     */
    <T> T value(Column<T> column) {
        T value = field(column).orNull();
        if (value == null) {
            throw new BadField(column.name(), null, "must not be empty");
        }
        return value;
    }

    /** The value of a column, or null if absent or empty. */
    <T> @Nullable T orNull(Column<T> column) {
        return field(column).orNull();
    }

    /** What the row says of a column. */
    @SuppressWarnings("unchecked") // put there by this very column's type
    <T> Field<T> field(Column<T> column) {
        Field<?> field = fields.get(column.name());
        return field == null ? Field.absent() : (Field<T>) field;
    }
}
