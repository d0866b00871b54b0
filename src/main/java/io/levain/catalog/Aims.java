package io.levain.catalog;

import io.levain.decision.Aim;
import io.levain.files.AimFields;
import io.levain.files.Field;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How full the shelf shall be; null wherever nobody has said.
 *
 * @param serviceLevel the share of days on which the count should cover demand, where it is set by hand
 * @param returnRate the share of what is baked that may be left over, as a target
 * @param levelAtLeast the lowest service level that the owner lets money or a return rate make
 * @param levelAtMost the highest
 */
@Embeddable
public record Aims(
        @Nullable Double serviceLevel,
        @Nullable Double returnRate,
        @Nullable Double levelAtLeast,
        @Nullable Double levelAtMost) {

    /** Nobody has said anything. */
    public static final Aims NONE = new Aims(null, null, null, null);

    Aims after(AimFields row) {
        return new Aims(
                row.serviceLevel().over(serviceLevel),
                row.returnRate().over(returnRate),
                row.levelAtLeast().over(levelAtLeast),
                row.levelAtMost().over(levelAtMost));
    }

    Aim aim() {
        return new Aim(serviceLevel, returnRate, levelAtLeast, levelAtMost);
    }

    AimFields fields() {
        return new AimFields(
                Field.of(serviceLevel), Field.of(returnRate), Field.of(levelAtLeast), Field.of(levelAtMost));
    }
}
