package io.levain.demand.model;

import static io.levain.demand.past.Bakeries.TWO_BY_TWO;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.days.Almanac;
import io.levain.demand.days.DaySales;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.past.Histories;
import io.levain.demand.past.Series;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A model that is told which days sold out finds the demand that it never saw. Half of the days sell out: of a demand
 * about 100 with a deviation of 20, in shops that bake about 100.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CensoringTests {

    private static final int DAYS = 800;
    private static final double MEAN = 100;
    private static final double DEVIATION = 20;
    /** Of a normal distribution, in deviations from its mean. */
    private static final double NINTH_DECILE = 1.2816;

    private double trueMedian;
    private double naiveMedian;
    private double toldMedian;
    private double naiveTail;
    private double toldTail;

    @BeforeAll
    void train() {
        Quantiles truth = foretell((builder, s, day) ->
                builder.sales(s.bakery(), s.product(), date(day), new DaySales(demand(s, day), 0, false, null)));
        Quantiles naive = foretell((builder, s, day) ->
                builder.sales(s.bakery(), s.product(), date(day), new DaySales(sold(s, day), 0, false, null)));
        Quantiles told = foretell((builder, s, day) -> builder.sales(
                s.bakery(),
                s.product(),
                date(day),
                new DaySales(sold(s, day), 0, demand(s, day) >= stock(s, day), null)));
        trueMedian = truth.at(.5);
        naiveMedian = naive.at(.5);
        toldMedian = told.at(.5);
        naiveTail = naive.at(.9);
        toldTail = told.at(.9);
    }

    @Test
    void recoversTheMedian() {
        assertThat(trueMedian).isCloseTo(MEAN, within(4.));
        assertThat(toldMedian).isCloseTo(MEAN, within(4.));
        assertThat(naiveMedian).isLessThan(MEAN - 7);
    }

    @Test
    void recoversTheTailThatHardlyAnyShelfCouldShow() {
        double tail = MEAN + NINTH_DECILE * DEVIATION;
        assertThat(toldTail).isCloseTo(tail, within(6.));
        assertThat(naiveTail).isLessThan(tail - 10);
    }

    private interface Telling {
        void tell(HistoryBuilder builder, Series series, int day);
    }

    private static Quantiles foretell(Telling telling) {
        HistoryBuilder builder = new HistoryBuilder();
        List.of("north", "south").forEach(b -> builder.bakery(b, Almanac.ORDINARY, true));
        TWO_BY_TWO.forEach(s -> {
            for (int day = 0; day < DAYS; day++) {
                telling.tell(builder, s, day);
            }
        });
        Histories history = builder.histories();
        TrainingSettings settings = new TrainingSettings(List.of(1), TrainingSettings.LEVELS, 3, 2, null);
        DemandModel model = DemandModel.train(history, date(DAYS - 1), settings, TrainingProgress.NONE);
        List<DemandForecast> forecasts = model.forecast(history, TWO_BY_TWO, date(DAYS), date(DAYS - 1));
        double[] levels = {.5, .9};
        double[] means = new double[levels.length];
        for (DemandForecast forecast : forecasts) {
            for (int i = 0; i < levels.length; i++) {
                means[i] += forecast.quantiles().at(levels[i]) / forecasts.size();
            }
        }
        return new Quantiles(levels, means);
    }

    private static double demand(Series series, int day) {
        return MEAN + DEVIATION * new SplittableRandom(series.hashCode() + 31L * day).nextGaussian();
    }

    private static double stock(Series series, int day) {
        return MEAN + DEVIATION * new SplittableRandom(series.hashCode() + 31L * day + 1_000_003).nextGaussian();
    }

    private static double sold(Series series, int day) {
        return Math.min(demand(series, day), stock(series, day));
    }
}
