package io.levain.demand.inputs;

import java.util.ArrayList;
import java.util.List;

/** The time of the year as three pairs of waves, and the size of the product, since small ones are noisier. */
final class SeasonInputs {

    private static final int PAIRS = 3;
    private static final double YEAR = 365.25;

    private SeasonInputs() {}

    static List<Input> all() {
        List<Input> inputs = new ArrayList<>();
        for (int pair = 1; pair <= PAIRS; pair++) {
            int waves = pair;
            inputs.add(new Input("season sine " + pair, Reason.SEASON, t -> Math.sin(waves * angle(t))));
            inputs.add(new Input("season cosine " + pair, Reason.SEASON, t -> Math.cos(waves * angle(t))));
        }
        inputs.add(new Input("smallness", Reason.USUAL, t -> 1 / Math.sqrt(Math.max(.25, t.usual()))));
        return inputs;
    }

    private static double angle(Target t) {
        return 2 * Math.PI * t.bakery().date(t.day()).getDayOfYear() / YEAR;
    }
}
