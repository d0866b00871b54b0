package io.levain.demand.model;

import io.levain.demand.past.History;
import io.levain.demand.past.SeriesDays;
import java.time.LocalDate;
import java.util.function.ObjIntConsumer;

/**
 * Which days of each bakery are rows to learn from: open days of series whose usual is known.
 *
 * @param to the last day
 * @param fromNothing whether learning starts from nothing, and so needs more days before the first
 */
record Window(LocalDate to, boolean fromNothing) {

    /** The first days have too little before them to learn from; where much is known before, only a third of a few. */
    static final int SKIPPED = 28;

    /** Hands over the rows of a bakery, series by series. */
    void each(History history, ObjIntConsumer<SeriesDays> row) {
        int through = history.index(to);
        int skipped = fromNothing ? SKIPPED : Math.min(SKIPPED, through / 3);
        int first = Math.max(0, skipped);
        int last = Math.min(through, history.days() - 1);
        for (SeriesDays series : history.seriesDays()) {
            for (int day = first; day <= last; day++) {
                if (!Double.isNaN(series.sold(day)) && series.usualThen(day) > 0) {
                    row.accept(series, day);
                }
            }
        }
    }
}
