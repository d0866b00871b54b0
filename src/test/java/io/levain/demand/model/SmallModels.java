package io.levain.demand.model;

import io.levain.demand.past.Bakeries;
import io.levain.demand.past.Pasts;
import io.levain.learning.Examples;
import java.util.List;

/** Small models of made-up histories, and the tables that they learn from. */
public final class SmallModels {

    private SmallModels() {}

    /** The table of all days of some bakeries up to one, a day ahead. */
    public static Examples table(Pasts pasts, int through) {
        return TrainingTable.build(pasts, Bakeries.date(through), 1, settings(1, 1), RowWeights.RECENT)
                .examples();
    }

    public static TrainingSettings settings(int threads, Integer... horizons) {
        return new TrainingSettings(List.of(horizons), List.of(.1, .5, .9), 7, threads, null);
    }

    public static DemandModel train(Pasts pasts, int through, Integer... horizons) {
        return DemandModel.train(pasts, Bakeries.date(through), settings(2, horizons), TrainingProgress.NONE);
    }
}
