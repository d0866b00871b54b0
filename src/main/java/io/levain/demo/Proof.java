package io.levain.demo;

import io.levain.evaluation.Trial;
import io.levain.training.TrainingRecord;
import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What a training has shown, for people to read. */
record Proof(TrainingRecord training) {

    void print(PrintWriter out) {
        TrainingRecord.TrainedOn on = training.trainedOn();
        Double seconds = training.seconds();
        if (on != null && seconds != null) {
            out.printf(
                    Locale.ROOT,
                    "Learned in %.1f s from %,d rows of %d days, by minibatch gradient descent.%n",
                    seconds,
                    on.rows(),
                    on.days());
        }
        Trial trial = training.trial();
        if (trial != null) {
            out.printf(
                    Locale.ROOT,
                    "On the %d days from %s, which it had not seen, it lost %.0f %% %s to unsold and missed pieces than%n"
                            + "the rule that bakers use by hand (what sold on the last eight same weekdays).%n%n",
                    ChronoUnit.DAYS.between(trial.from(), trial.to()) + 1,
                    trial.from(),
                    Math.abs(100 - 100 * trial.costOutOfSample() / trial.costOfRule()),
                    trial.costOutOfSample() <= trial.costOfRule() ? "less" : "more");
        }
    }
}
