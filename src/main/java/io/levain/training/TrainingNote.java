package io.levain.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.demand.past.Notice;
import io.levain.facts.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something in the history that a training learned from was missing or not believed.
 *
 * @param kind a stable word, such as {@code value-set-aside}
 * @param bakery the code of the bakery
 * @param product the code of the product, or null if it is about the whole bakery
 * @param from its first day
 * @param to its last day
 * @param about what was noticed and what followed from it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrainingNote(
        String kind, String bakery, @Nullable String product, LocalDate from, LocalDate to, Fact about) {

    static TrainingNote of(Notice notice) {
        return new TrainingNote(
                notice.kind().word(), notice.bakery(), notice.product(), notice.from(), notice.to(), notice.fact());
    }
}
