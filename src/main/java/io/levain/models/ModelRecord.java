package io.levain.models;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.facts.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of a version of a chain's model.
 *
 * @param version counts from 1, chain by chain
 * @param createdAt when its training ended
 * @param trainedThrough the last day that it was trained on
 * @param trainedRows how many open days of series it learned from
 * @param bytes how much room it takes, without its shadow
 * @param training the number of its training
 * @param recipe how it was made; models of one recipe differ by the days that they learned from
 * @param kept whether it can still be chosen; of a version let go of, nothing but this record is left
 * @param inUse how it is used, or null if another version is in use
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ModelRecord(
        int version,
        Instant createdAt,
        LocalDate trainedThrough,
        long trainedRows,
        long bytes,
        long training,
        int recipe,
        boolean kept,
        @Nullable InUse inUse) {

    /**
     * How the version in use is used.
     *
     * @param since when it went into use
     * @param chosenBy who chose it
     * @param servedBy whether it makes the forecasts, or the baker's rule in its place
     * @param reason why
     */
    public record InUse(Instant since, ChosenBy chosenBy, ServedBy servedBy, List<Fact> reason) {}
}
