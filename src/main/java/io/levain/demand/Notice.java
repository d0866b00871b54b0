package io.levain.demand;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something in the inputs of a history that is missing or not believed.
 *
 * @param kind what it is
 * @param bakery the code of the bakery
 * @param product the code of the one product that it is about, or null
 * @param from its first day
 * @param to its last day
 * @param sentence what was noticed and what follows from it, for a person to read; it names no bakery
 */
public record Notice(
        NoticeKind kind, String bakery, @Nullable String product, LocalDate from, LocalDate to, String sentence) {

    /** Whether any of its days lies between the two given, both counted. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }
}
