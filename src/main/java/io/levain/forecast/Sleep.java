package io.levain.forecast;

import io.levain.demand.past.History;
import io.levain.demand.past.Season;
import io.levain.demand.past.SeriesDays;
import io.levain.facts.Fact;
import io.levain.history.BakeryHistory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells which products sleep: those that have not sold for weeks, until they sell again, and those of a season, until the
 * day on which it began the last time.
 */
final class Sleep {

    /** A product that has not sold for so many days sleeps. */
    static final int DAYS = 28;

    /** A season is over when last time's had ended so many days before, and nothing has sold since. */
    private static final int SEASON_LONGER = 7;

    /** What sold on one of so many last days still sells. */
    private static final int NOW = 3;

    private final BakeryHistory known;
    private final History history;
    private final LocalDate newest;
    /** By the product of the series. */
    private final Map<String, Season> seasons = new HashMap<>();

    /**
     * @param known a bakery of which there is a history
     * @param newest its newest day
     */
    Sleep(BakeryHistory known, LocalDate newest) {
        this.known = known;
        this.history = known.history().orElseThrow();
        this.newest = newest;
        for (SeriesDays series : history.seriesDays()) {
            Season.before(series, history.index(newest)).ifPresent(season -> seasons.put(series.product(), season));
        }
    }

    /** Why the product is not foretold on that day; empty if it is awake. */
    Optional<Fact> reason(String product, LocalDate date) {
        Season season = seasons.get(history.seriesOf(product).product());
        if (season != null && isOver(season, product, date)) {
            return Optional.of(outOf(season));
        }
        if (hasSoldLately(product) || (season != null && season.isOn(history.index(date)))) {
            return Optional.empty();
        }
        return Optional.of(season == null ? Fact.of(LeftOutKind.ASLEEP).with("days", DAYS) : outOf(season));
    }

    /** Whether the product is foretold because of its season alone: it has not sold in this one yet. */
    boolean isWoken(String product) {
        return !hasSoldLately(product);
    }

    private static Fact outOf(Season season) {
        return Fact.of(LeftOutKind.OUT_OF_SEASON)
                .with("first", season.firstDay())
                .with("last", season.lastDay());
    }

    private boolean hasSoldLately(String product) {
        return signs(product).anyMatch(day -> day.isAfter(newest.minusDays(DAYS)));
    }

    /** Whether this season is over as far as the last one tells, and nothing says that it goes on. */
    private boolean isOver(Season season, String product, LocalDate date) {
        return season.isOver(history.index(date), SEASON_LONGER)
                && signs(product).noneMatch(day -> season.isOver(history.index(day), SEASON_LONGER))
                && !(sellsNow(product) && !date.isAfter(newest.plusDays(SEASON_LONGER)));
    }

    /** What still sells is on the sheet of the next days: what is not baked could never show that its season is longer. */
    private boolean sellsNow(String product) {
        return known.lastSold(product)
                .filter(day -> day.isAfter(newest.minusDays(NOW)))
                .isPresent();
    }

    private Stream<LocalDate> signs(String product) {
        return Stream.of(known.lastSold(product), known.expectedFrom(product)).flatMap(Optional::stream);
    }
}
