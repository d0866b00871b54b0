package io.levain.history;

import io.levain.catalog.Chain;
import io.levain.demand.past.ChainShare;
import io.levain.demand.past.History;
import io.levain.demand.past.LackKind;
import io.levain.demand.past.NotEnoughHistory;
import io.levain.demand.past.Notice;
import io.levain.demand.past.Series;
import io.levain.facts.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is seen of a chain while its bakeries are read one after the other. */
final class Seen {

    private final TreeSet<LocalDate> newestDays = new TreeSet<>();
    private final TreeSet<LocalDate> newestSold = new TreeSet<>();
    private final TreeSet<LocalDate> firstDays = new TreeSet<>();
    private final TreeSet<String> products = new TreeSet<>();
    private final List<Notice> notices = new ArrayList<>();
    private int sold;

    /** What there is to be seen of the days of one bakery. */
    private record Look(LocalDate firstDay, Set<String> products, List<Notice> notices) {

        static Look at(History history) {
            return new Look(
                    history.firstDay(),
                    history.series().stream().map(Series::product).collect(Collectors.toSet()),
                    history.notices());
        }
    }

    void add(BakeryRows rows) {
        LocalDate newest = rows.newestDay();
        if (newest != null) {
            newestDays.add(newest);
            if (rows.hasSold()) {
                newestSold.add(newest);
                sold++;
            }
        }
    }

    /** @throws NotEnoughHistory if there is nothing in the file */
    ChainHistory history(Chain chain, PastsFile file, int threads) {
        if (newestDays.isEmpty()) {
            throw new NotEnoughHistory(Fact.of(LackKind.NO_SALES));
        }
        file.reachTo(newestDays.last());
        ChainShare share = file.sum(threads, Look::at, this::add).share();
        file.shareIs(share);
        LocalDate newest = newestSold.isEmpty() ? newestDays.last() : newestSold.last();
        return new ChainHistory(chain, file, share, sold, products.size(), firstDays.first(), newest, notices);
    }

    private void add(Look look) {
        firstDays.add(look.firstDay);
        products.addAll(look.products);
        notices.addAll(look.notices);
    }
}
