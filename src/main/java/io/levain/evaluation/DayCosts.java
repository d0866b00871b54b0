package io.levain.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody's forecasts cost on some days.
 *
 * @param costs the sum over the rows of each day, of one day at least, in the order of the days
 * @param rows how many days of series they are summed over
 */
public record DayCosts(List<Double> costs, long rows) {

    public DayCosts {
        costs = List.copyOf(costs);
        if (costs.isEmpty()) {
            throw new IllegalArgumentException("there is not one day");
        }
    }

    /** How many days were scored. */
    public int days() {
        return costs.size();
    }

    /** The mean cost of a day. */
    public double mean() {
        return Gain.mean(costs);
    }

    /** How much less these cost a day than others on the same days. */
    public Gain gainOver(DayCosts others) {
        if (others.days() != days()) {
            throw new IllegalArgumentException(days() + " days cannot be compared with " + others.days());
        }
        List<Double> gains = new ArrayList<>();
        for (int day = 0; day < days(); day++) {
            gains.add(others.costs.get(day) - costs.get(day));
        }
        return Gain.of(gains);
    }
}
