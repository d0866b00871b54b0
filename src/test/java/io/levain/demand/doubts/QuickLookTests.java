package io.levain.demand.doubts;

import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.days.Almanac;
import io.levain.demand.days.DaySales;
import io.levain.demand.past.Notice;
import io.levain.demand.past.Usual;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickLookTests {

    private static final int DAYS = 420;

    /** Nothing passes unseen that the rule of a history doubts, however a product sells. */
    @ParameterizedTest
    @ValueSource(doubles = {.1, .3, .6})
    void letsNothingPassThatIsDoubted(double spread) {
        Random random = new Random(7);
        int passed = 0;
        int doubted = 0;
        for (int series = 0; series < 150; series++) {
            double[] sold = series(random, spread);
            int day = 9 + random.nextInt(DAYS - 9);
            double usual = sold[day];
            for (double factor : new double[] {1, 1.5, 2, 2.5, 3, 4, 6, 10}) {
                sold[day] = Math.rint(factor * usual);
                boolean isDoubted = isDoubted(sold, day);
                boolean passes = passes(sold, day);
                assertThat(isDoubted && passes)
                        .as("%s of the usual %s on day %s of %s", sold[day], usual, day, Arrays.toString(sold))
                        .isFalse();
                doubted += isDoubted ? 1 : 0;
                passed += passes ? 1 : 0;
            }
        }
        assertThat(passed).isGreaterThan(300);
        assertThat(doubted).isGreaterThan(100);
    }

    /** What half of the weeks reached is usual; more weeks than may be special must have sold well for more. */
    @Test
    void takesNoPeakForTheUsual() {
        double[] weeks = new double[Usual.WEEKDAYS];
        Arrays.fill(weeks, 50);
        assertThat(QuickLook.letsPass(140, weeks)).isTrue();
        assertThat(QuickLook.letsPass(141, weeks)).isFalse();

        Arrays.fill(weeks, 0, 4, 500);
        assertThat(QuickLook.letsPass(141, weeks)).isFalse();
        Arrays.fill(weeks, 0, 5, 500);
        assertThat(QuickLook.letsPass(141, weeks)).isTrue();
    }

    @Test
    void letsSmallNumbersPassUnasked() {
        assertThat(QuickLook.letsPass(12)).isTrue();
        assertThat(QuickLook.letsPass(12.5)).isFalse();
    }

    @Test
    void knowsNothingFromThreeWeeks() {
        assertThat(QuickLook.letsPass(50, new double[] {50, 50, 50})).isFalse();
        assertThat(QuickLook.letsPass(50, new double[] {50}, new double[] {50, 50}))
                .isFalse();
        assertThat(QuickLook.letsPass(200, new double[] {50}, new double[] {60, 55, 50}))
                .isTrue();
        assertThat(QuickLook.letsPass(201, new double[] {50}, new double[] {60, 55, 50}))
                .isFalse();
    }

    /** From a first day on, with a season, a weekday of its own, noise, and days that are left out. */
    private static double[] series(Random random, double spread) {
        double level = 5 + 300 * random.nextDouble() * random.nextDouble();
        double season = .7 * random.nextDouble();
        double phase = 7 * random.nextDouble();
        int from = random.nextInt(4) == 0 ? random.nextInt(DAYS - 40) : 0;
        double[] sold = new double[DAYS];
        for (int day = 0; day < DAYS; day++) {
            double mean = level * (1 + season * Math.sin(phase + day / 58.));
            mean *= day % 7 == 5 ? 1.6 : 1;
            sold[day] = day < from || random.nextInt(12) == 0
                    ? Double.NaN
                    : Math.rint(mean * Math.exp(spread * random.nextGaussian()));
        }
        for (int day = 0; day < DAYS; day++) { // that day is asked for
            sold[day] = Double.isNaN(sold[day]) && random.nextInt(3) == 0 ? Math.rint(level) : sold[day];
        }
        return sold;
    }

    private static boolean isDoubted(double[] sold, int day) {
        CloserLook look = CloserLook.atSome("north", Almanac.ORDINARY, (product, date) -> 1);
        for (int d = 0; d <= day; d++) {
            if (!Double.isNaN(sold[d])) {
                look.sales("rye", date(d), new DaySales(sold[d], 0, false, null), false);
            }
        }
        return look.notices().stream().map(Notice::from).anyMatch(date(day)::equals);
    }

    private static boolean passes(double[] sold, int day) {
        double value = sold[day];
        double[] weeks = before(sold, day, 7, Usual.WEEKS_BACK);
        return QuickLook.letsPass(value)
                || Arrays.stream(before(sold, day, 7, 3))
                                .filter(then -> then >= QuickLook.enoughFor(value))
                                .count()
                        == 3
                || QuickLook.letsPass(value, before(sold, day, 7, Usual.WEEKDAYS))
                || (!QuickLook.isEnough(before(sold, day, 7, Usual.WEEKDAYS))
                        && QuickLook.letsPass(value, weeks, before(sold, day, 1, QuickLook.DAYS)));
    }

    private static double[] before(double[] sold, int day, int step, int count) {
        return IntStream.rangeClosed(1, count)
                .map(n -> day - n * step)
                .filter(d -> d >= 0 && !Double.isNaN(sold[d]))
                .mapToDouble(d -> sold[d])
                .toArray();
    }
}
