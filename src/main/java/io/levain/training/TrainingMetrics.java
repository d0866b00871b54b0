package io.levain.training;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts trainings by how they ended, as {@code levain.trainings}. */
@Component
class TrainingMetrics {

    private final MeterRegistry meters;

    TrainingMetrics(MeterRegistry meters) {
        this.meters = meters;
        // both are there from the start, so that an alert can wait for the first failure
        count("done", 0);
        count("failed", 0);
    }

    @EventListener
    void trained(ModelTrained event) {
        count("done", 1);
    }

    @EventListener
    void failed(TrainingFailed event) {
        count("failed", 1);
    }

    private void count(String outcome, int more) {
        meters.counter("levain.trainings", "outcome", outcome).increment(more);
    }
}
