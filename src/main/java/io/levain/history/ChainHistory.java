package io.levain.history;

import io.levain.catalog.Chain;
import io.levain.demand.past.ChainShare;
import io.levain.demand.past.Notice;
import io.levain.demand.past.Pasts;
import java.time.LocalDate;
import java.util.List;

/**
 * What a chain's model can learn from, as it was known at one moment. It has to be closed, for the days of its bakeries
 * lie in a temporary file.
 *
 * @param chain whose
 * @param pasts the complete days of each of its bakeries of which anything is known, as many of them at hand as are
 *     looked at
 * @param share what the chain contributes to each of them
 * @param bakeries how many bakeries have sold anything
 * @param products how many products are sold or expected
 * @param firstDay the first day with sales
 * @param newestDay the last day that any of its bakeries has sales of: the last one to learn from
 * @param notices what is missing or not believed, bakery by bakery
 */
public record ChainHistory(
        Chain chain,
        Pasts pasts,
        ChainShare share,
        int bakeries,
        int products,
        LocalDate firstDay,
        LocalDate newestDay,
        List<Notice> notices)
        implements AutoCloseable {

    public ChainHistory {
        notices = List.copyOf(notices);
    }

    @Override
    public void close() {
        if (pasts instanceof PastsFile file) {
            file.close();
        }
    }
}
