package io.levain.decision;

import io.levain.demand.model.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes to share out what a place bakes for many shops: some 5 to 80 pieces of each product, in trays of 10,
 * every third product in a dough of presses of 30.
 *
 * <p>Arguments: shops, products, days. Prints the seconds a day without an oven that binds, and with one of 90 % of what
 * is wanted.
 */
public final class CentralBakehouseBenchmark {

    private static final double[] LEVELS = {.05, .1, .25, .5, .75, .9, .95};
    private static final double[] SPREAD = {.5, .6, .8, 1, 1.2, 1.5, 1.7};

    private CentralBakehouseBenchmark() {}

    public static void main(String[] args) {
        int shops = Integer.parseInt(args[0]);
        int products = Integer.parseInt(args[1]);
        int days = Integer.parseInt(args[2]);
        long wanted = run("trays and presses", shops, products, days, null);
        run("and an oven of 90 %", shops, products, days, (int) (wanted * .9));
    }

    /** @return pieces of the last day */
    private static long run(String what, int shops, int products, int days, @Nullable Integer oven) {
        long pieces = 0;
        for (int day = 0; day < days; day++) {
            List<CentralBakehouse.Good> goods = goods(shops, products, new Random(day));
            long begun = System.nanoTime();
            pieces = CentralBakehouse.plan(goods, oven).stream()
                    .flatMap(List::stream)
                    .mapToLong(BakeCount::bake)
                    .sum();
            System.out.printf(
                    Locale.ROOT,
                    "%-20s day %2d: %6.2f s, %d pieces%n",
                    what,
                    day + 1,
                    (System.nanoTime() - begun) / 1e9,
                    pieces);
        }
        return pieces;
    }

    private static List<CentralBakehouse.Good> goods(int shops, int products, Random random) {
        List<CentralBakehouse.Good> goods = new ArrayList<>();
        for (int product = 0; product < products; product++) {
            double price = 1 + 4 * random.nextDouble();
            double usual = 5 + 45 * random.nextDouble();
            List<Shelf> shelves = new ArrayList<>();
            for (int shop = 0; shop < shops; shop++) {
                double median = usual * (.4 + 1.2 * random.nextDouble());
                double[] values = new double[LEVELS.length];
                for (int i = 0; i < values.length; i++) {
                    values[i] = median * SPREAD[i];
                }
                Demand demand = new Demand(new Quantiles(LEVELS, values));
                shelves.add(new Shelf(demand, ServiceLevel.byHand(.7), price, Limits.NONE, 0));
            }
            Bakehouse.Press press = product % 3 == 0 ? new Bakehouse.Press("wheat", 30) : null;
            goods.add(new CentralBakehouse.Good(shelves, 10, press));
        }
        return goods;
    }
}
