package io.levain.catalog;

import io.levain.files.Field;
import io.levain.files.MinuteFields;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The minutes that a product takes and lasts; null wherever nobody has said.
 *
 * @param leadMinutes minutes from dough to shelf
 * @param freshMinutes minutes for which it is fresh on the shelf
 */
@Embeddable
public record Minutes(
        @Nullable Integer leadMinutes, @Nullable Integer freshMinutes) {

    /** Nobody has said anything. */
    public static final Minutes NONE = new Minutes(null, null);

    Minutes after(MinuteFields row) {
        return new Minutes(
                row.leadMinutes().over(leadMinutes), row.freshMinutes().over(freshMinutes));
    }

    MinuteFields fields() {
        return new MinuteFields(Field.of(leadMinutes), Field.of(freshMinutes));
    }
}
