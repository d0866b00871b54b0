package io.levain.demand.past;

import io.levain.demand.days.DayConditions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a bakery's days: sales, weather and calendar, and what its chain contributes. Immutable once
 * built. Days are counted from the first day of sales, 0, to the last.
 */
public final class History implements Pasts {

    private final BakeryDays bakery;
    private final List<Notice> notices;
    private final Trends trends;
    private final @Nullable Supposed supposed;
    private final Map<String, Line> lines = new HashMap<>();

    /** What a day to come is said to be like, whatever calendar and weather say. */
    private record Supposed(LocalDate date, DayConditions conditions) {}

    /**
     * @param bakery its days, the demand of which has been estimated where they sold out
     * @param notices what is missing in them or not believed
     * @param share what the bakery's chain contributes
     */
    public History(BakeryDays bakery, List<Notice> notices, ChainShare share) {
        this.bakery = bakery;
        this.notices = List.copyOf(notices);
        this.trends = new Trends(bakery, share);
        this.supposed = null;
        bakery.series().forEach(each -> each.line().codes().forEach(code -> lines.put(code, each.line())));
    }

    private History(History other, Supposed supposed) {
        this.bakery = other.bakery;
        this.notices = other.notices;
        this.trends = other.trends;
        this.supposed = supposed;
        this.lines.putAll(other.lines);
    }

    /**
     * The same past before a day that is like that, whatever calendar and weather say of it: whoever foretells it from
     * here foretells what would be if.
     *
     * @param date the day, after the newest that is foretold from
     */
    public History supposing(LocalDate date, DayConditions conditions) {
        return new History(this, new Supposed(date, conditions));
    }

    /** The code of the bakery. */
    public String bakery() {
        return bakery.code();
    }

    /** Itself: a bakery that is alone is all of its chain. */
    @Override
    public <R> void each(int threads, Function<History, R> work, Consumer<R> result) {
        result.accept(work.apply(this));
    }

    /** The series that ever had a row of sales, or that a baker expects to sell, in a fixed order. */
    public List<Series> series() {
        return seriesDays().stream().map(SeriesDays::name).toList();
    }

    /** The series of a product, by whichever of its codes; one of that code if it is in no series. */
    public Series seriesOf(String product) {
        return line(product)
                .map(line -> new Series(bakery.code(), line.first()))
                .orElse(new Series(bakery.code(), product));
    }

    /** The codes that a product had, has and will have here; empty if it is in no series. */
    public Optional<Line> line(String product) {
        return Optional.ofNullable(lines.get(product));
    }

    /** The code under which the product of a series was sold on a day, or is to be sold. */
    public String soldAs(Series series, LocalDate date) {
        return line(series.product()).map(line -> line.soldAs(date)).orElse(series.product());
    }

    /** The first day with sales; where there are none yet, the last day. */
    public LocalDate firstDay() {
        return date(0);
    }

    /** The last day with sales, or a later one that the builder was told to reach to. */
    public LocalDate lastDay() {
        return date(days() - 1);
    }

    /** Number of days from the first to the last, both counted. */
    public int days() {
        return bakery.days();
    }

    /** What is missing in it or not believed; values that were set aside among it. */
    public List<Notice> notices() {
        return notices;
    }

    /**
     * All rows of sales of the days from the first to the last given, series by series: zeros of closed days too, but
     * none that is not believed.
     */
    public List<Observation> observations(LocalDate from, LocalDate to) {
        int first = Math.max(0, index(from));
        int last = Math.min(days() - 1, index(to));
        List<Observation> rows = new ArrayList<>();
        for (SeriesDays s : seriesDays()) {
            for (int day = first; day <= last; day++) {
                if (!Float.isNaN(s.raw(day))) {
                    double demand = s.isSoldOut(day) ? s.demand(day) : s.raw(day);
                    rows.add(new Observation(s.name(), date(day), s.raw(day), demand, bakery.isOpen(day)));
                }
            }
        }
        return rows;
    }

    /** What is known of the demand of the sold-out days from the first to the last given, series by series. */
    public List<DemandEstimate> estimates(LocalDate from, LocalDate to) {
        int first = Math.max(0, index(from));
        int last = Math.min(days() - 1, index(to));
        List<DemandEstimate> estimates = new ArrayList<>();
        for (SeriesDays s : seriesDays()) {
            for (int day = first; day <= last; day++) {
                if (s.isSoldOut(day)) {
                    estimates.add(s.estimateOf(day));
                }
            }
        }
        return estimates;
    }

    /**
     * What calendar and weather say of a day, past or to come, or what is supposed of it.
     *
     * @throws IllegalArgumentException if it is more than {@value BakeryDays#REACH} days after the last
     */
    public DayConditions conditions(LocalDate date) {
        requireInReach(date);
        return supposed != null && supposed.date.equals(date) ? supposed.conditions : bakery.conditions(index(date));
    }

    /**
     * Refuses a day of which calendar and weather are not at hand.
     *
     * @throws IllegalArgumentException if it is more than {@value BakeryDays#REACH} days after the last
     */
    public void requireInReach(LocalDate date) {
        if (date.isAfter(lastDay().plusDays(BakeryDays.REACH))) {
            throw new IllegalArgumentException(date + " is more than " + BakeryDays.REACH + " days after " + lastDay());
        }
    }

    /** The days of each series, in the order of {@link #series}. */
    public List<SeriesDays> seriesDays() {
        return bakery.series();
    }

    /** The days of the bakery. */
    public BakeryDays bakeryDays() {
        return bakery;
    }

    /** How demand has lately stood against the usual. */
    public Trends trends() {
        return trends;
    }

    /** The number of a date's day, negative before the first. */
    public int index(LocalDate date) {
        return bakery.index(date);
    }

    /** The date of a day's number. */
    public LocalDate date(int day) {
        return bakery.date(day);
    }
}
