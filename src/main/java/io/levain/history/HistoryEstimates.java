package io.levain.history;

import io.levain.catalog.Bakery;
import io.levain.demand.past.DemandEstimate;
import io.levain.sales.DemandEstimates;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Estimates demand from the same history that models learn from, so that what is shown is what is learned. */
@Component
class HistoryEstimates implements DemandEstimates {

    private final HistoryReader histories;

    HistoryEstimates(HistoryReader histories) {
        this.histories = histories;
    }

    @Override
    public List<DemandEstimate> of(Bakery bakery, LocalDate date) {
        return histories
                .read(bakery)
                .history()
                .map(history -> history.estimates(date, date).stream()
                        .map(estimate -> estimate.of(history.soldAs(estimate.series(), date)))
                        .toList())
                .orElse(List.of()); // its first day is not over yet
    }
}
