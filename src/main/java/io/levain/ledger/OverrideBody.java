package io.levain.ledger;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A baker's own number, as it is said.
 *
 * @param count pieces to bake, with those that are firmly ordered: a whole number
 * @param reason why it is another number than the forecast's, such as {@code school trip}; may be left out
 * @param by who says so: a name
 * @param confirm true if a number is meant that is ten times that of the forecast; may be left out
 */
record OverrideBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        BigDecimal count,

        @Nullable String reason,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String by,

        @Nullable Boolean confirm) {

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirm);
    }
}
