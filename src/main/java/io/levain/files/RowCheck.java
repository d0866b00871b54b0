package io.levain.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the components of a row's record are held to, by the columns that they are. */
final class RowCheck {

    /** What a component of the record says, field by field: a part of a row has several. */
    @FunctionalInterface
    interface Component {

        /** Adds its fields, in the order of their columns. */
        void addTo(List<Field<?>> fields, @Nullable Object value);
    }

    private final String file;
    private final List<Column<?>> columns;
    private final List<Component> components;

    RowCheck(String file, List<Column<?>> columns, List<Component> components) {
        this.file = file;
        this.columns = columns;
        this.components = components;
    }

    /** A component that is one column: a {@link Field}, or a plain value. */
    static Component single() {
        return (fields, value) -> fields.add(value instanceof Field<?> given ? given : Field.of(value));
    }

    /** A component that holds the fields of several columns. */
    @SuppressWarnings("unchecked") // a record's component has the type that its columns are bound to
    static <P> Component part(List<Bound<P, ?>> columns) {
        return (fields, value) -> {
            P part = (P) Objects.requireNonNull(value);
            columns.forEach(bound -> fields.add(bound.getter().apply(part)));
        };
    }

    /**
     * Passes over what such a row can hold.
     *
     * @throws BadField naming the first field that is at fault
     */
    void check(@Nullable Object... values) {
        if (values.length != components.size()) {
            throw new IllegalArgumentException(values.length + " values for a row of " + file);
        }
        List<Field<?>> fields = new ArrayList<>(columns.size());
        for (int i = 0; i < values.length; i++) {
            components.get(i).addTo(fields, values[i]);
        }
        for (int i = 0; i < fields.size(); i++) {
            Column<?> column = columns.get(i);
            Field<?> field = fields.get(i);
            if (field.hasValue()) {
                checkValue(column, field);
            } else if (field.isGiven() && !column.mayBeEmpty() && !isReplaced(column, fields)) {
                throw new BadField(column.name(), null, "must not be empty");
            }
        }
    }

    @SuppressWarnings("unchecked") // a field has the type of its column
    private static <T> void checkValue(Column<T> column, Field<?> field) {
        T value = (T) Objects.requireNonNull(field.orNull());
        try {
            column.type().check(value);
        } catch (Unfit e) {
            throw new BadField(column.name(), value, e.reason());
        }
    }

    private boolean isReplaced(Column<?> column, List<Field<?>> fields) {
        Set<String> given = new HashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).hasValue()) {
                given.add(columns.get(i).name());
            }
        }
        return column.replacedBy(given);
    }
}
