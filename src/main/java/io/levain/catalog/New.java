package io.levain.catalog;

import io.levain.files.BadField;
import io.levain.files.Field;

/** What only a row that speaks of something new must say. */
final class New {

    private New() {}

    /** Passes over a field that has a value. */
    static void needs(String column, Field<?> field) {
        if (!field.hasValue()) {
            throw new BadField(column, null, "is missing; what is not there yet needs it");
        }
    }
}
