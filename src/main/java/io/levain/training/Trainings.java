package io.levain.training;

import io.levain.catalog.Chain;
import io.levain.catalog.Expectations;
import io.levain.facts.Refused;
import io.levain.sales.SalesHistory;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Notes that chains are to be trained, one training of a chain at a time, and tells how trainings went. */
@Service
public class Trainings {

    private final SalesHistory sales;
    private final Expectations expectations;
    private final TrainingQueue queue;
    private final TrainingRecords records;
    private final TrainingEvents events;

    Trainings(
            SalesHistory sales,
            Expectations expectations,
            TrainingQueue queue,
            TrainingRecords records,
            TrainingEvents events) {
        this.sales = sales;
        this.expectations = expectations;
        this.queue = queue;
        this.records = records;
        this.events = events;
    }

    /**
     * Notes that a training of the chain shall start as soon as possible.
     *
     * @return its record, in state waiting
     * @throws Refused if there is nothing to learn from or one is active already
     */
    public TrainingRecord ask(Chain chain) {
        if (!hasBegun(chain)) {
            throw Refused.because(TrainingFailure.NOTHING_TO_LEARN_FROM);
        }
        TrainingRecord asked = queue.ask(chain);
        events.tell(new TrainingAsked(chain.id()));
        return asked;
    }

    /**
     * Notes that a chain's time of the night has come, so that it is trained as soon as possible. A night in a shop that
     * has not begun to send sales is passed over in silence.
     *
     * @param time which night; null for one that may come again
     */
    void night(Chain chain, @Nullable Instant time) {
        if (hasBegun(chain)) {
            queue.night(chain, time);
            events.tell(new TrainingAsked(chain.id()));
        }
    }

    private boolean hasBegun(Chain chain) {
        return sales.any(chain.id()) || !expectations.of(chain).isEmpty();
    }

    /** The latest trainings of a chain, the latest first. */
    public List<TrainingRecord> latest(Chain chain, int most) {
        return records.list(chain, most);
    }
}
