package io.levain.training;

import io.levain.evaluation.Trial;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** How a trial went, as the row of its training keeps it. */
@Embeddable
record TrialColumns(
        LocalDate trialFrom,
        LocalDate trialTo,
        long trialRows,
        double costInSample,
        double costOutOfSample,
        double costOfRule) {

    static TrialColumns of(Trial trial) {
        return new TrialColumns(
                trial.from(),
                trial.to(),
                trial.rows(),
                trial.costInSample(),
                trial.costOutOfSample(),
                trial.costOfRule());
    }

    Trial view() {
        return new Trial(trialFrom, trialTo, trialRows, costInSample, costOutOfSample, costOfRule);
    }
}
