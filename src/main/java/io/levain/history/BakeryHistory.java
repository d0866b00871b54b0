package io.levain.history;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.DaysOver;
import io.levain.catalog.Bakery;
import io.levain.demand.days.DayConditions;
import io.levain.demand.days.DayWeather;
import io.levain.demand.past.History;
import io.levain.demand.past.Line;
import io.levain.demand.past.Notice;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one bakery, as it was at one moment: what its forecasts and reports rest on.
 *
 * @param bakery which
 * @param calendar its calendar as it is known now
 * @param past the complete days of its sales, and weather and calendar around them, as one of its chain; null as long as
 *     nothing has sold nor is expected
 * @param newestDay the last complete day whose sales are in; of a bakery that never sold, the day before the baker
 *     expects the first sales, and null if none are expected
 * @param over which of its days are over, with or without sales
 * @param soldDays the complete days on which anything sold
 * @param weatherDays the days whose weather is known, observed or forecast
 * @param lastSoldDays by product, the last complete day on which it sold anything; those that never did are left out
 * @param expectedFromDays by product, the first day for which the baker last said what to expect; others are left out
 * @param leftovers by product, what became in the last year of the pieces that nobody bought at full price
 */
public record BakeryHistory(
        Bakery bakery,
        BakeryCalendar calendar,
        @Nullable History past,
        @Nullable LocalDate newestDay,
        DaysOver over,
        NavigableSet<LocalDate> soldDays,
        NavigableSet<LocalDate> weatherDays,
        Map<String, LocalDate> lastSoldDays,
        Map<String, LocalDate> expectedFromDays,
        Map<String, Leftovers> leftovers) {

    public BakeryHistory {
        soldDays = Collections.unmodifiableNavigableSet(new TreeSet<>(soldDays));
        weatherDays = Collections.unmodifiableNavigableSet(new TreeSet<>(weatherDays));
        lastSoldDays = Map.copyOf(lastSoldDays);
        expectedFromDays = Map.copyOf(expectedFromDays);
        leftovers = Map.copyOf(leftovers);
    }

    /**
     * The same if the bakery and a day to come were others than they are.
     *
     * @param other the bakery
     * @param conditions of the day
     * @param otherCalendar a calendar that says of the day what they do
     */
    public BakeryHistory supposing(
            Bakery other, LocalDate date, DayConditions conditions, BakeryCalendar otherCalendar) {
        NavigableSet<LocalDate> weathers = new TreeSet<>(weatherDays);
        if (conditions.weather().equals(DayWeather.UNKNOWN)) {
            weathers.remove(date);
        } else {
            weathers.add(date);
        }
        return new BakeryHistory(
                other,
                otherCalendar,
                past == null ? null : past.supposing(date, conditions),
                newestDay,
                over,
                soldDays,
                weathers,
                lastSoldDays,
                expectedFromDays,
                leftovers);
    }

    /** Its days; empty as long as nothing has sold nor is expected. */
    public Optional<History> history() {
        return Optional.ofNullable(past);
    }

    /** The last complete day on which the product sold anything, by whichever of its codes; empty if it never did. */
    public Optional<LocalDate> lastSold(String product) {
        return last(lastSoldDays, product);
    }

    /** The first day for which the baker last said what to expect of the product, or empty if nobody did. */
    public Optional<LocalDate> expectedFrom(String product) {
        return last(expectedFromDays, product);
    }

    /** What became in the last year of the pieces of the product that nobody bought at full price. */
    public Leftovers leftovers(String product) {
        return codes(product)
                .map(code -> leftovers.getOrDefault(code, Leftovers.NONE))
                .reduce(Leftovers.NONE, Leftovers::plus);
    }

    private Optional<LocalDate> last(Map<String, LocalDate> days, String product) {
        return codes(product).flatMap(code -> Stream.ofNullable(days.get(code))).max(LocalDate::compareTo);
    }

    /** The codes that a product had, has and will have here. */
    private Stream<String> codes(String product) {
        return history().flatMap(history -> history.line(product)).map(Line::codes).orElse(List.of(product)).stream();
    }

    /** What is missing in its days, or not believed. */
    public List<Notice> notices() {
        return past == null ? List.of() : past.notices();
    }
}
