package io.levain.ledger;

import static io.levain.ledger.SomeDays.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.facts.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BrokenForecastsTests {

    @Test
    void findsAForecastThatIsTooHigh() {
        assertThat(alerts(20, day -> of(day).wanted(day < 5 ? 40 + day % 3 : 28)))
                .singleElement()
                .satisfies(rye -> {
                    assertThat(rye.bakery()).isEqualTo("shop");
                    assertThat(rye.product()).isEqualTo("rye");
                    assertThat(rye.days()).isEqualTo(14);
                    assertThat(rye.lostMoney()).isEqualTo(14 * 16);
                    assertThat(kinds(rye)).containsExactly("forecast-biased", "range-missed");
                    assertThat(rye.reasons().get(0).parameters())
                            .containsEntry("high", 1)
                            .containsEntry("since", rye.since().toString());
                });
    }

    @Test
    void saysSinceWhen() {
        // the first two weeks of which more than half of the days lie outside of the range begin on the fifth day
        assertThat(alerts(30, day -> of(day).wanted(day < 10 ? 40 : 28)).get(0).since())
                .isEqualTo(FRIDAY.plusDays(4));
    }

    @Test
    void findsCountsThatAreDearerThanTheRules() {
        assertThat(kinds(alerts(14, day -> of(day).bake(60).byRule(45).wanted(40 + day % 3 - 1))
                        .get(0)))
                .containsExactly("dearer-than-rule");
        assertThat(alerts(14, day -> of(day).bake(60).byRule(56).wanted(40 + day % 3 - 1)))
                .isEmpty();
        assertThat(alerts(14, day -> of(day).withoutMoney().bake(60).byRule(45).wanted(40)))
                .as("the service level tells as well")
                .hasSize(1);
    }

    @Test
    void saysNothingOfTenDaysOrOfWhatIsGone() {
        assertThat(alerts(9, day -> of(day).wanted(20))).isEmpty();
        assertThat(alerts(10, day -> of(day).wanted(20))).hasSize(1);
    }

    @Test
    void staysAwayUntilItWasWellOnce() {
        List<LedgerDay> days = days(30, day -> of(day).wanted(28));
        assertThat(new BrokenForecasts(days).alerts(Map.of("rye", FRIDAY.plusDays(20))))
                .isEmpty();
        assertThat(new BrokenForecasts(days).alerts(Map.of("roll", FRIDAY.plusDays(20))))
                .hasSize(1);

        List<LedgerDay> again = days(70, day -> of(day).wanted(day < 25 || day >= 45 ? 28 : 40));
        assertThat(new BrokenForecasts(again).alerts(Map.of("rye", FRIDAY.plusDays(20))))
                .hasSize(1);
        assertThat(new BrokenForecasts(again).alerts(Map.of("rye", FRIDAY.plusDays(69))))
                .isEmpty();
    }

    /** Each of the shop's 14 days is foretold with the very distribution that demand is drawn from. */
    @Test
    void isRarelyAlarmedByChance() {
        RandomGenerator random = new SplittableRandom(7);
        for (double mean : new double[] {3, 12, 40, 150}) {
            int alarms = 0;
            int truly = 0;
            for (int product = 0; product < 2_000; product++) {
                alarms += alarmed(random, mean, 1);
                truly += alarmed(random, mean, 1.6);
            }
            assertThat(alarms).as("of 2,000 products that sell %s a day", mean).isLessThan(30);
            assertThat(truly).as("when 1.6 times as many come as were foretold").isGreaterThan(200);
        }
    }

    private static int alarmed(RandomGenerator random, double mean, double times) {
        double[] sorted = IntStream.range(0, 999)
                .mapToDouble(i -> demand(random, mean))
                .sorted()
                .toArray();
        List<LedgerDay> days = new ArrayList<>();
        for (int day = 0; day < 14; day++) {
            double[] lately = IntStream.range(0, 8)
                    .mapToDouble(i -> demand(random, mean * times))
                    .sorted()
                    .toArray();
            days.add(of(day).foretold(sorted[99], sorted[499], sorted[899])
                    .bake((int) sorted[749])
                    .byRule((int) Math.round(lately[5] + .25 * (lately[6] - lately[5])))
                    .wanted(demand(random, mean * times)));
        }
        return Judgement.of(days).isEmpty() ? 0 : 1;
    }

    /** Whole pieces, that spread more than Poisson has it: from day to day people come more or less. */
    private static double demand(RandomGenerator random, double mean) {
        double rate = mean * Math.exp(.2 * random.nextGaussian() - .02);
        return Math.max(0, Math.rint(rate + Math.sqrt(rate) * random.nextGaussian()));
    }

    private static SomeDays of(int day) {
        LocalDate date = FRIDAY.plusDays(day);
        return SomeDays.rye().on(date);
    }

    private static List<LedgerDay> days(int count, IntFunction<LedgerDay> day) {
        return IntStream.range(0, count).mapToObj(day).toList();
    }

    private static List<AlertAnswer> alerts(int count, IntFunction<LedgerDay> day) {
        return new BrokenForecasts(days(count, day)).alerts(Map.of());
    }

    private static List<String> kinds(AlertAnswer alert) {
        return alert.reasons().stream().map(Fact::kind).toList();
    }
}
