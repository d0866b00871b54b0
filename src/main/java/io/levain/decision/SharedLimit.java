package io.levain.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What binds the sum of some parts: a press that divides a dough, a tray or a maximum over all shops, an oven.
 *
 * @param parts one or more
 * @param step pieces of which only multiples can be baked, 1 or more
 * @param maximum pieces that can be baked in all beside those that were firmly ordered, 0 or more; null for any number
 */
public record SharedLimit(
        List<Part> parts, int step, @Nullable Integer maximum) implements Part {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there are no parts, the step is below 1 or the maximum below 0
     */
    public SharedLimit {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a limit without parts");
        }
        if (step < 1) {
            throw new IllegalArgumentException("step " + step);
        }
        if (maximum != null && maximum < 0) {
            throw new IllegalArgumentException("maximum " + maximum);
        }
    }
}
