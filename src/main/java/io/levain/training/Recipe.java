package io.levain.training;

import io.levain.demand.model.DemandModel;
import io.levain.demand.model.Starter;
import io.levain.demand.model.TrainingProgress;
import io.levain.demand.model.TrainingSettings;
import io.levain.demand.past.Pasts;
import io.levain.models.KeptModel;
import java.time.LocalDate;
import java.util.List;

/** How models are made. */
final class Recipe {

    /**
     * Which recipe this is: 1 was linear, 2 adds a small network and begins with the starter, 3 learns the peaks of special
     * days, which 2 set aside, 4 knows special days by what is remembered of them alone, 5 learns how far to trust weather
     * that is only forecast. To be raised with every change that makes other models of the same history: the gate then
     * asks the next model to prove better than the one in use, where a model of the same recipe must only not be worse.
     */
    static final int NUMBER = 5;

    /** How far ahead the models look; a day between two of them is served by the further one. */
    static final List<Integer> HORIZONS = List.of(1, 2, 4, 7, 14);

    /** The same every night, so that the same history gives the same model. */
    private static final long SEED = 1;

    /** How many bakeries are looked at, and members of a model trained, side by side. */
    static final int THREADS = Runtime.getRuntime().availableProcessors();

    private Recipe() {}

    /** Whether it made that model. */
    static boolean made(KeptModel model) {
        return model.recipe() == NUMBER;
    }

    /** A model that serves, fitted on all days up to one. */
    static DemandModel fit(Pasts pasts, LocalDate through, TrainingProgress progress) {
        return DemandModel.train(pasts, through, settings(HORIZONS), progress);
    }

    /** A model to be tried on days after the last that it sees: it looks no further than the next day. */
    static DemandModel shadow(Pasts pasts, LocalDate through, TrainingProgress progress) {
        return DemandModel.train(pasts, through, settings(List.of(1)), progress);
    }

    private static TrainingSettings settings(List<Integer> horizons) {
        return new TrainingSettings(horizons, TrainingSettings.LEVELS, SEED, THREADS, Starter.shipped());
    }
}
