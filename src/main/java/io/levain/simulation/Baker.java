package io.levain.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the simulated baker counts one product: like the last same weekdays, a little more, in full trays. Of what is
 * coming he foresees holidays and promotions, though not in full, and weather not at all. So some days sell out, more
 * of them when it matters, and he never learns how much was asked for.
 */
final class Baker {

    private static final int WEEKS = 4;

    /** How much of a coming occasion he foresees. */
    private static final double INSIGHT = .7;

    /** What he adds in his mind to a day that sold out, but half a tray at least: less would never bake him another. */
    private static final double MISSED = .1;

    private final SimulatedProduct product;
    private final TrueDemand demand;
    private final double margin;
    private final Map<DayOfWeek, Deque<Double>> ordinaryDays = new EnumMap<>(DayOfWeek.class);

    Baker(SimulatedProduct product, TrueDemand demand, double margin) {
        this.product = product;
        this.demand = demand;
        this.margin = margin;
    }

    /** Bakes for the next open day, sees what is asked for, and remembers what was sold if the day was ordinary. */
    SimulatedSale workOn(LocalDate date) {
        double occasion = demand.occasion(product, date);
        int baked = bakeCount(demand.weekday(date), occasion);
        int asked = demand.drawn(product, date);
        SimulatedHours hours = SimulatedHours.of(demand.weekday(date));
        SimulatedSale sale = new SimulatedSale(
                product.code(), date, asked, baked, asked > baked ? hours.served((double) baked / asked) : null);
        if (occasion == 1) {
            remember(date.getDayOfWeek(), sale);
        }
        return sale;
    }

    private int bakeCount(DayOfWeek weekday, double occasion) {
        double typical = remembered(weekday).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(product.level(weekday));
        double wanted = typical * (1 + INSIGHT * (occasion - 1)) * (1 + margin);
        long trays = Math.max(1, Math.round(wanted / product.batchSize()));
        return (int) trays * product.batchSize();
    }

    private void remember(DayOfWeek weekday, SimulatedSale sale) {
        Deque<Double> days = remembered(weekday);
        double missed = sale.soldOutAt() == null ? 0 : Math.max(MISSED * sale.sold(), product.batchSize() / 2.);
        days.addLast(sale.sold() + missed);
        if (days.size() > WEEKS) {
            days.removeFirst();
        }
    }

    private Deque<Double> remembered(DayOfWeek weekday) {
        return ordinaryDays.computeIfAbsent(weekday, w -> new ArrayDeque<>());
    }
}
