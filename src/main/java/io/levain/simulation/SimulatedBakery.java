package io.levain.simulation;

import io.levain.demand.days.Calendar;
import io.levain.demand.days.DayWeather;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bakery that never was, with a history in which every effect is known: sales of some days up to a newest day, and
 * for the {@value #FORESEEN_DAYS} days after it the events planned and the weather as forecast. Equal scenarios and
 * calendars give equal bakeries. It never changes once made.
 */
public final class SimulatedBakery {

    /** Days after the newest day for which events and weather are known. */
    public static final int FORESEEN_DAYS = 14;

    private static final LocalTime ISSUED = LocalTime.of(18, 0);

    private final Scenario scenario;
    private final Map<String, SimulatedProduct> products;
    private final SimulatedWeather weather;
    private final List<SimulatedEvent> events;
    private final TrueDemand demand;
    private final List<SimulatedSale> sales;

    /**
     * Simulates a bakery.
     *
     * @param scenario what to simulate
     * @param calendar public holidays, special days and Easter of the place. Its events and closures are not asked for:
     *     the simulation has {@linkplain #events() its own}
     */
    public SimulatedBakery(Scenario scenario, Calendar calendar) {
        this.scenario = scenario;
        this.products = scenario.products().stream()
                .collect(Collectors.toUnmodifiableMap(SimulatedProduct::code, Function.identity()));
        this.weather = new SimulatedWeather(scenario.seed());
        this.events = EventPlan.of(scenario, calendar, lastDay());
        this.demand = new TrueDemand(scenario, calendar, weather, events, lastDay());
        this.sales = scenario.products().stream().flatMap(this::work).toList();
    }

    private Stream<SimulatedSale> work(SimulatedProduct product) {
        Baker baker = new Baker(product, demand, scenario.margin());
        return scenario.firstDay()
                .datesUntil(scenario.newestDay().plusDays(1))
                .filter(this::isOpen)
                .map(baker::workOn);
    }

    /** What was simulated: shop, products, days, and the effects to be found again. */
    public Scenario scenario() {
        return scenario;
    }

    /** The last day that anything is known of. */
    public LocalDate lastDay() {
        return scenario.newestDay().plusDays(FORESEEN_DAYS);
    }

    /** Sales of all products and open days up to the newest, by product and date. Closed days have none. */
    public List<SimulatedSale> sales() {
        return sales;
    }

    /**
     * All events that touch a day from the first to the last, by date, closures among them, and the school holidays of
     * the year that follow.
     */
    public List<SimulatedEvent> events() {
        return events;
    }

    /** The hours of the weekdays on which it opens. */
    public List<SimulatedHours> hours() {
        return Arrays.stream(DayOfWeek.values())
                .filter(w -> !scenario.closedWeekdays().contains(w))
                .map(SimulatedHours::of)
                .toList();
    }

    /** The weather of any day as it was or will come true; no value is unknown. */
    public DayWeather weatherOn(LocalDate date) {
        return weather.observed(date);
    }

    /** The weather observed on each day up to the newest. */
    public SortedMap<LocalDate, DayWeather> weather() {
        return byDate(scenario.firstDay(), scenario.newestDay(), weather::observed);
    }

    /** The weather foretold for each day after the newest, as known {@linkplain #forecastIssuedAt() that evening}. */
    public SortedMap<LocalDate, DayWeather> weatherForecast() {
        return byDate(scenario.newestDay().plusDays(1), lastDay(), day -> weather.forecast(day, scenario.newestDay()));
    }

    /** When the weather forecast was issued: at six in the evening of the newest day. */
    public Instant forecastIssuedAt() {
        return scenario.newestDay()
                .atTime(ISSUED)
                .atZone(scenario.shop().timeZone())
                .toInstant();
    }

    /**
     * Whether it opens on a day.
     *
     * @throws IllegalArgumentException if the day is not one from the first to the last
     */
    public boolean isOpen(LocalDate date) {
        return demand.isOpen(date);
    }

    /**
     * The mean of the true demand: the product of the product's level on that weekday and of all effects, under the
     * weather that comes true. 0 on closed days.
     *
     * @param product its code
     * @param date a day from the first to the last
     * @throws IllegalArgumentException if product or day is not of this bakery
     */
    public double expectedDemand(String product, LocalDate date) {
        return demand.expected(product(product), date);
    }

    /**
     * The true demand, pieces: what was or will be asked for. Of the days that have sales it is theirs.
     *
     * @param product its code
     * @param date a day from the first to the last
     * @throws IllegalArgumentException if product or day is not of this bakery
     */
    public int demand(String product, LocalDate date) {
        return demand.drawn(product(product), date);
    }

    /**
     * When the pieces of a sale sold, ascending, a customer each. Whoever came after the last one went away in vain.
     *
     * @param sale one of {@link #sales()}
     */
    public List<LocalTime> receipts(SimulatedSale sale) {
        SimulatedHours hours = SimulatedHours.of(demand.weekday(sale.date()));
        double[] customers =
                new Draws(scenario.seed()).shares("customers of " + sale.product(), sale.date(), sale.demand());
        return Arrays.stream(customers)
                .limit(sale.sold())
                .mapToObj(hours::served)
                .toList();
    }

    private SimulatedProduct product(String code) {
        SimulatedProduct product = products.get(code);
        if (product == null) {
            throw new IllegalArgumentException("product \"" + code + "\" is not one of " + products.keySet());
        }
        return product;
    }

    private static SortedMap<LocalDate, DayWeather> byDate(
            LocalDate first, LocalDate last, Function<LocalDate, DayWeather> weather) {
        return first.datesUntil(last.plusDays(1))
                .collect(Collectors.toMap(Function.identity(), weather, (a, b) -> b, TreeMap::new));
    }
}
