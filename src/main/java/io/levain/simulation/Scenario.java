package io.levain.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What to simulate.
 *
 * @param shop where
 * @param newestDay the last day whose sales are in
 * @param days how many days up to the newest have sales, at least one
 * @param seed equal seeds give equal bakeries
 * @param products what is baked, at least one
 * @param effects what demand depends on
 * @param closedWeekdays weekdays on which the bakery never opens
 * @param overdispersion variance of demand beyond that of a Poisson draw, over the square of what was expected: 0 for
 *     Poisson, at most 1
 * @param margin what the baker bakes beyond what he expects: .1 is a tenth more. The less, the more days sell out
 */
public record Scenario(
        SimulatedShop shop,
        LocalDate newestDay,
        int days,
        long seed,
        List<SimulatedProduct> products,
        Effects effects,
        Set<DayOfWeek> closedWeekdays,
        double overdispersion,
        double margin) {

    private static final int TWO_YEARS = 730;

    /**
     * Checks what the simulation needs.
     *
     * @throws IllegalArgumentException naming the value at fault
     */
    public Scenario {
        products = List.copyOf(products);
        closedWeekdays = Set.copyOf(closedWeekdays);
        if (days < 1) {
            throw new IllegalArgumentException("days " + days + " is less than 1");
        }
        if (products.isEmpty()) {
            throw new IllegalArgumentException("products are none");
        }
        if (!(overdispersion >= 0 && overdispersion <= 1)) {
            throw new IllegalArgumentException("overdispersion " + overdispersion + " is not between 0 and 1");
        }
        if (!(margin > -1)) {
            throw new IllegalArgumentException("margin " + margin + " leaves nothing to bake");
        }
    }

    /**
     * The bakery of the demo: two years of eight products, open on every weekday, so that there is a tomorrow to bake
     * for on any day but Christmas and New Year.
     */
    public static Scenario demo(LocalDate newestDay, long seed) {
        return new Scenario(
                SimulatedShop.BERLIN,
                newestDay,
                TWO_YEARS,
                seed,
                DemoAssortment.PRODUCTS,
                DemoAssortment.EFFECTS,
                Set.of(),
                .012,
                .15);
    }

    /** The same with another length of history. */
    public Scenario withDays(int changed) {
        return new Scenario(shop, newestDay, changed, seed, products, effects, closedWeekdays, overdispersion, margin);
    }

    /** The same with other effects. */
    public Scenario withEffects(Effects changed) {
        return new Scenario(shop, newestDay, days, seed, products, changed, closedWeekdays, overdispersion, margin);
    }

    /** The same, closed on those weekdays. */
    public Scenario withClosedWeekdays(Set<DayOfWeek> changed) {
        return new Scenario(shop, newestDay, days, seed, products, effects, changed, overdispersion, margin);
    }

    /** The same with more or less noise. */
    public Scenario withOverdispersion(double changed) {
        return new Scenario(shop, newestDay, days, seed, products, effects, closedWeekdays, changed, margin);
    }

    /** The same with a more or less generous baker. */
    public Scenario withMargin(double changed) {
        return new Scenario(shop, newestDay, days, seed, products, effects, closedWeekdays, overdispersion, changed);
    }

    /** The first day that has sales. */
    public LocalDate firstDay() {
        return newestDay.minusDays(days - 1L);
    }
}
