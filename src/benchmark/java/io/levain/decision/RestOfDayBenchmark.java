package io.levain.decision;

import io.levain.demand.days.IntradayProfile;
import io.levain.demand.days.OpenHours;
import io.levain.demand.model.Quantiles;
import io.levain.simulation.RunningDays;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How far off the rest of a day is foretold at a time of it, on simulated days that run ahead or behind: beside the
 * morning's forecast less what sold, and beside the morning's forecast of the hours to come.
 *
 * <p>Arguments: local time, days for each seed, seeds, and {@code assumed} where the course of a day is to be taken for
 * assumed and not learned. Prints a line for each seed and one for all.
 */
public final class RestOfDayBenchmark {

    private static final double[] LEVELS = {.05, .1, .25, .5, .75, .9, .95};
    private static final int MORNINGS = 20_000;

    private RestOfDayBenchmark() {}

    public static void main(String[] args) {
        double share = IntradayProfile.assumed(OpenHours.ASSUMED).share(LocalTime.parse(args[0]));
        int days = Integer.parseInt(args[1]);
        System.out.printf(Locale.ROOT, "share usually come by %s: %.3f%n", args[0], share);
        System.out.println("seed     less sold   hours     Levain    to less sold  to hours  covered by .1 to .9");
        RestOfDay.Course course = args[3].equals("assumed") ? RestOfDay.Course.ASSUMED : RestOfDay.Course.LEARNED;
        double[] all = new double[4];
        for (int seed = 1; seed <= Integer.parseInt(args[2]); seed++) {
            double[] errors = errors(seed, share, days, course);
            Arrays.setAll(all, i -> all[i] + errors[i]);
            print(Integer.toString(seed), errors, 1.);
        }
        print("all", all, Integer.parseInt(args[2]));
    }

    private static void print(String name, double[] errors, double of) {
        System.out.printf(
                Locale.ROOT,
                "%-8s %9.3f %9.3f %9.3f %11.1f %% %7.1f %% %18.3f%n",
                name,
                errors[0] / of,
                errors[1] / of,
                errors[2] / of,
                100 * (errors[2] / errors[0] - 1),
                100 * (errors[2] / errors[1] - 1),
                errors[3] / of);
    }

    /** Mean absolute errors of the three, and how often the truth lay within the range. */
    private static double[] errors(long seed, double share, int days, RestOfDay.Course course) {
        RunningDays world = new RunningDays(seed, RunningDays.Ways.USUAL);
        List<Quantiles> mornings = IntStream.range(0, world.products())
                .mapToObj(product -> quantiles(world.morning(product, MORNINGS)))
                .toList();
        double[] sums = new double[4];
        for (int day = 0; day < days; day++) {
            List<double[]> receipts = world.next();
            double[] sold = receipts.stream()
                    .mapToDouble(
                            all -> Arrays.stream(all).filter(at -> at <= share).count())
                    .toArray();
            List<Begun> begun = IntStream.range(0, sold.length)
                    .mapToObj(i -> new Begun(mornings.get(i), share, new Begun.Sold(sold[i], share)))
                    .toList();
            List<Quantiles> rests = RestOfDay.of(begun, course);
            for (int i = 0; i < sold.length; i++) {
                double rest = receipts.get(i).length - sold[i];
                double median = mornings.get(i).at(.5);
                sums[0] += Math.abs(rest - Math.max(0, median - sold[i]));
                sums[1] += Math.abs(rest - median * (1 - share));
                sums[2] += Math.abs(rest - rests.get(i).at(.5));
                sums[3] += rest >= rests.get(i).at(.1) && rest <= rests.get(i).at(.9) ? 1 : 0;
            }
        }
        return Arrays.stream(sums).map(sum -> sum / days / world.products()).toArray();
    }

    private static Quantiles quantiles(double[] sorted) {
        return new Quantiles(
                LEVELS,
                Arrays.stream(LEVELS)
                        .map(level -> sorted[(int) (level * sorted.length)])
                        .toArray());
    }
}
