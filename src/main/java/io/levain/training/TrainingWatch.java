package io.levain.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells which trainings nobody works on: those that wait, and those in whose record this server itself has seen no sign of
 * life for a while. The clocks of two servers are never compared, so they may differ.
 */
@Component
class TrainingWatch {

    /** How long a run may be silent: some signs of life may get lost. */
    static final Duration LONGEST_SILENCE = TrainingLog.SIGN_OF_LIFE.multipliedBy(4);

    private final Clock clock;
    private final Map<Long, Seen> seen = new HashMap<>();

    TrainingWatch(Clock clock) {
        this.clock = clock;
    }

    /** What was seen last of a training, and when it was seen first. */
    private record Seen(@Nullable String lease, long beats, Instant since) {

        boolean isOf(ActiveTraining training) {
            return beats == training.beats() && Objects.equals(lease, training.lease());
        }
    }

    /** Those of the active trainings that nobody works on. To be asked often. */
    synchronized List<ActiveTraining> left(Collection<ActiveTraining> active) {
        Instant now = clock.instant();
        seen.keySet().retainAll(active.stream().map(ActiveTraining::id).collect(Collectors.toSet()));
        return active.stream().filter(training -> isLeft(training, now)).toList();
    }

    private boolean isLeft(ActiveTraining training, Instant now) {
        if (training.state() == TrainingState.WAITING) {
            return true;
        }
        Seen last = seen.get(training.id());
        if (last == null || !last.isOf(training)) {
            seen.put(training.id(), new Seen(training.lease(), training.beats(), now));
            return false;
        }
        return !now.isBefore(last.since.plus(LONGEST_SILENCE));
    }
}
