package io.levain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.model.Quantiles;
import io.levain.simulation.RunningDays;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RestOfDayTests {

    private static final double[] LEVELS = {.1, .5, .9};
    private static final Quantiles HUNDRED = new Quantiles(LEVELS, new double[] {75, 100, 133});

    /** About eleven at a shop that is open from six to six. */
    private static final double SHARE = .55;

    @Test
    void isTheHoursToComeOfAnOrdinaryDay() {
        Quantiles rest = rest(begun(HUNDRED, 55.));

        assertThat(rest.at(.5)).isCloseTo(45, within(2.));
        assertThat(rest.at(.1)).isBetween(25., 40.);
        assertThat(rest.at(.9)).isBetween(50., 65.);
    }

    @Test
    void isMoreOnABusyDayAndLessOnAQuietOne() {
        assertThat(rest(begun(HUNDRED, 75.)).at(.5)).isBetween(47., 60.);
        assertThat(rest(begun(HUNDRED, 38.)).at(.5)).isBetween(33., 43.);
    }

    /** A busy street lifts all of them. */
    @Test
    void movesAProductOfWhichNobodyToldWithTheOthers() {
        List<Begun> busy = List.of(begun(HUNDRED, null), begun(HUNDRED, 75.), begun(HUNDRED, 80.));
        List<Begun> usual = List.of(begun(HUNDRED, null), begun(HUNDRED, 55.), begun(HUNDRED, 55.));

        double lifted = all(busy).get(0).at(.5);
        assertThat(lifted).isGreaterThan(all(usual).get(0).at(.5) + 2);
        assertThat(lifted).isLessThan(all(busy).get(1).at(.5));
    }

    /** What sold by ten and was gone says as much as what sold by ten and goes on. */
    @Test
    void readsAnEmptyShelfByItsHour() {
        Quantiles soldOut = rest(new Begun(HUNDRED, SHARE, new Begun.Sold(55, .4)));

        assertThat(soldOut.at(.5)).isGreaterThan(rest(begun(HUNDRED, 55.)).at(.5) + 3);
    }

    @Test
    void isNothingWhenTheDayIsOver() {
        assertThat(rest(new Begun(HUNDRED, 1, new Begun.Sold(90, 1))).values()).containsOnly(0);
    }

    /** A slip of the keyboard moves nothing further than a busy day would. */
    @Test
    void staysFiniteWhateverSold() {
        List<Quantiles> rests = all(List.of(begun(HUNDRED, 1e7), begun(HUNDRED, 55.)));

        assertThat(rests.get(0).at(.9)).isBetween(50., 200.);
        assertThat(rests.get(1).at(.5)).isBetween(40., 70.);
        Quantiles nothing = new Quantiles(LEVELS, new double[] {0, 0, 0});
        assertThat(rest(begun(nothing, 0.)).at(.5)).isBetween(0., 1.);
        assertThat(rest(new Begun(HUNDRED, 0, new Begun.Sold(0, 0))).at(.5)).isCloseTo(100, within(5.));
        assertThat(all(List.of())).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new Begun.Sold(-1, .5)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new Begun(HUNDRED, 1.5, null)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> new Begun(HUNDRED, .5, new Begun.Sold(1, .6))).hasMessageContaining("0.6");
    }

    /** On days that run ahead or behind, as RestOfDayBenchmark measures it on more of them. */
    @Test
    void foretellsTheRestBetterThanTheMorningDoes() {
        RunningDays world = new RunningDays(7, RunningDays.Ways.USUAL);
        List<Quantiles> mornings = IntStream.range(0, world.products())
                .mapToObj(product -> quantiles(world.morning(product, 2_000)))
                .toList();
        double[] errors = new double[3];
        int within = 0;
        int days = 100;
        for (int day = 0; day < days; day++) {
            List<double[]> receipts = world.next();
            double[] sold = receipts.stream()
                    .mapToDouble(
                            all -> Arrays.stream(all).filter(at -> at <= SHARE).count())
                    .toArray();
            List<Quantiles> rests = RestOfDay.of(
                    IntStream.range(0, sold.length)
                            .mapToObj(i -> begun(mornings.get(i), sold[i]))
                            .toList(),
                    RestOfDay.Course.LEARNED);
            for (int i = 0; i < sold.length; i++) {
                double rest = receipts.get(i).length - sold[i];
                double median = mornings.get(i).at(.5);
                errors[0] += Math.abs(rest - Math.max(0, median - sold[i]));
                errors[1] += Math.abs(rest - median * (1 - SHARE));
                errors[2] += Math.abs(rest - rests.get(i).at(.5));
                within += rest >= rests.get(i).at(.1) && rest <= rests.get(i).at(.9) ? 1 : 0;
            }
        }
        assertThat(errors[2]).isLessThan(.75 * errors[0]).isLessThan(.95 * errors[1]);
        assertThat(within / (double) (days * world.products())).isBetween(.75, .87);
    }

    private static Quantiles quantiles(double[] sorted) {
        return new Quantiles(
                LEVELS,
                Arrays.stream(LEVELS)
                        .map(level -> sorted[(int) (level * sorted.length)])
                        .toArray());
    }

    private static Begun begun(Quantiles morning, @Nullable Double sold) {
        return new Begun(morning, SHARE, sold == null ? null : new Begun.Sold(sold, SHARE));
    }

    private static Quantiles rest(Begun product) {
        return all(List.of(product)).get(0);
    }

    private static List<Quantiles> all(List<Begun> products) {
        return RestOfDay.of(products, RestOfDay.Course.LEARNED);
    }
}
