package io.levain.history;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.demand.DemandEstimate;
import io.levain.demand.NotEnoughHistory;
import io.levain.sales.DemandEstimates;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Estimates demand from the same history that models learn from, so that what is shown is what is learned. */
@Component
class HistoryEstimates implements DemandEstimates {

    private final Catalog catalog;
    private final HistoryReader histories;

    HistoryEstimates(Catalog catalog, HistoryReader histories) {
        this.catalog = catalog;
        this.histories = histories;
    }

    @Override
    public List<DemandEstimate> of(Bakery bakery, LocalDate date) {
        return catalog.findChain(bakery.chainId()).stream()
                .flatMap(chain -> estimates(chain, date).stream())
                .filter(estimate -> estimate.series().bakery().equals(bakery.code()))
                .toList();
    }

    private List<DemandEstimate> estimates(Chain chain, LocalDate date) {
        try {
            return histories.read(chain).histories().estimates(date, date);
        } catch (NotEnoughHistory e) {
            return List.of(); // its first day is not over yet
        }
    }
}
