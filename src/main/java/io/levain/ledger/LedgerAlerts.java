package io.levain.ledger;

import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.facts.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Tells which forecasts are broken, until somebody has seen it. */
@Service
class LedgerAlerts {

    /** How far back it is looked for when a forecast broke. */
    private static final int DAYS_BACK = 60;

    /** With those of closed days, two weeks of open ones are mostly within so many. */
    private static final int WEEKS = 28;

    private final LedgerDays days;
    private final SeenAlerts seen;
    private final Clock clock;

    LedgerAlerts(LedgerDays days, SeenAlerts seen, Clock clock) {
        this.days = days;
        this.seen = seen;
        this.clock = clock;
    }

    /** Those of some bakeries that nobody has seen, what lost most first. */
    List<AlertAnswer> of(List<Bakery> bakeries) {
        List<AlertAnswer> alerts = new ArrayList<>();
        bakeries.forEach(bakery -> alerts.addAll(of(bakery)));
        alerts.sort(Comparator.comparingDouble((AlertAnswer alert) -> alert.lostMoney() == null ? 0 : alert.lostMoney())
                .thenComparingDouble(AlertAnswer::lostPieces)
                .reversed());
        return alerts;
    }

    private List<AlertAnswer> of(Bakery bakery) {
        LocalDate last = last(bakery);
        Map<String, LocalDate> seenOn = seen.of(bakery);
        LocalDate from = last.minusDays(DAYS_BACK);
        LocalDate seenFirst = seenOn.values().stream()
                .min(LocalDate::compareTo)
                .map(on -> on.minusDays(WEEKS))
                .orElse(from);
        // what was seen a year ago is not looked at again
        LocalDate begin = seenFirst.isBefore(from) ? seenFirst : from;
        LocalDate earliest = last.minusDays(LedgerRange.MOST - 1);
        LedgerRange range = new LedgerRange(begin.isBefore(earliest) ? earliest : begin, last);
        return new BrokenForecasts(days.of(bakery, range)).alerts(seenOn);
    }

    /**
     * Somebody has seen it: it stays away until the forecast was well again once.
     *
     * @throws Refused if there is no such alert
     */
    void see(Bakery bakery, Product product) {
        if (of(bakery).stream().noneMatch(alert -> alert.product().equals(product.code()))) {
            throw Refused.because(LedgerFailure.UNKNOWN_ALERT)
                    .about("product", product.code())
                    .with("product", product.code());
        }
        seen.see(bakery, product, last(bakery));
    }

    private LocalDate last(Bakery bakery) {
        return days.last(List.of(bakery), bakery.dayAt(clock.instant()).minusDays(1));
    }
}
