package io.levain.evaluation;

import io.levain.simulation.OtherPurchases;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How well the lost share is found again in simulated years in which it is known.
 *
 * <p>Arguments: days, seeds. Prints for each true share the mean of what is measured for the shop, its mean absolute
 * error, the standard error that it gives itself, and how often the truth lies within one and within two of these; the
 * same within one for single products.
 */
public final class LostShareBenchmark {

    private LostShareBenchmark() {}

    public static void main(String[] args) {
        int days = Integer.parseInt(args[0]);
        int seeds = Integer.parseInt(args[1]);
        System.out.println("lost   measured  error  standard error  within 1  within 2  products: error  within 1");
        for (double wanted : new double[] {0, .3, .7, 1}) {
            double[] sums = new double[8];
            for (int seed = 1; seed <= seeds; seed++) {
                OtherPurchases world = new OtherPurchases(seed, 1 - wanted);
                LostShares shares = LostShares.of(year(world, days)).orElseThrow();
                double lost = world.lost();
                sums[7] += lost;
                LostShares.Share shop = shares.shop();
                double off = Math.abs(shop.lost() - lost);
                sums[0] += shop.lost();
                sums[1] += off;
                sums[2] += shop.standardError();
                sums[3] += off <= shop.standardError() ? 1 : 0;
                sums[4] += off <= 2 * shop.standardError() ? 1 : 0;
                for (LostShares.Share product : shares.products().values()) {
                    double productOff = Math.abs(product.lost() - lost);
                    sums[5] += productOff / shares.products().size();
                    sums[6] += (productOff <= product.standardError() ? 1. : 0)
                            / shares.products().size();
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%.2f %9.3f %8.3f %11.3f %13.2f %9.2f %13.3f %11.2f%n",
                    sums[7] / seeds,
                    sums[0] / seeds,
                    sums[1] / seeds,
                    sums[2] / seeds,
                    sums[3] / seeds,
                    sums[4] / seeds,
                    sums[5] / seeds,
                    sums[6] / seeds);
        }
    }

    private static List<ShortDay> year(OtherPurchases world, int days) {
        return Stream.generate(() -> new ShortDay(world.next().stream()
                        .map(sale -> new ShortDay.Sale(
                                "p" + sale.product(),
                                "c" + sale.category(),
                                sale.foretold(),
                                sale.baked(),
                                sale.sold(),
                                sale.missed()))
                        .toList()))
                .limit(days)
                .toList();
    }
}
