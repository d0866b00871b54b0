package io.levain.training;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of a training that waits or runs.
 *
 * @param id its number
 * @param chainId whose model it trains
 * @param state waiting or running
 * @param lease the word of who runs it; null while it waits
 * @param beats grows while somebody works on it
 * @param begun how often it was begun and not handed back
 * @param lastSign when it last gave a sign of life, by the clock of who runs it
 */
record ActiveTraining(
        long id,
        long chainId,
        TrainingState state,
        @Nullable String lease,
        long beats,
        int begun,
        Instant lastSign) {}
