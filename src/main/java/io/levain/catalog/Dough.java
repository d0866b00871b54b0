package io.levain.catalog;

import io.levain.files.DoughFields;
import io.levain.files.Field;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a product is made of; null wherever nobody has said.
 *
 * @param doughGrams grams of dough in a piece
 * @param dough what the dough is called
 * @param press pieces that a press of it makes, which are split among the products of that dough and press
 */
@Embeddable
public record Dough(
        @Nullable Double doughGrams,
        @Nullable String dough,
        @Nullable Integer press) {

    /** Nobody has said anything. */
    public static final Dough NONE = new Dough(null, null, null);

    Dough after(DoughFields row) {
        return new Dough(
                row.doughGrams().over(doughGrams),
                row.dough().over(dough),
                row.press().over(press));
    }

    DoughFields fields() {
        return new DoughFields(Field.of(doughGrams), Field.of(dough), Field.of(press));
    }
}
