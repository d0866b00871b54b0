package io.levain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.decision.Steps.Step;
import io.levain.demand.inputs.Reason;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.Quantiles;
import io.levain.demand.past.Series;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTests {

    private static final ServiceLevel NINE_IN_TEN = ServiceLevel.byHand(.9);

    @Test
    void leadFromTheUsualToTheCountTheGreatestReasonFirst() {
        DemandForecast forecast = forecast(112.4, 100, 119.4, 140.2);
        Map<Reason, Double> reasons = Map.of(Reason.WEATHER, -6.1, Reason.EVENTS, 9.2, Reason.RECENT_DAYS, 3.9);

        assertThat(steps(forecast, reasons, new Limits(12, null, null), 5.5))
                .containsExactly(
                        new Step(StepKind.USUALLY, 112),
                        new Step(Reason.EVENTS, 9),
                        new Step(Reason.WEATHER, -6),
                        new Step(Reason.RECENT_DAYS, 4),
                        new Step(StepKind.SAFETY, 21),
                        new Step(StepKind.TRAY, -2),
                        new Step(StepKind.FIRM_ORDERS, 6));
    }

    @Test
    void tellWhichLimitBinds() {
        DemandForecast forecast = forecast(50, 50, 50, 50);

        assertThat(steps(forecast, Map.of(), new Limits(null, 60, null), 0))
                .containsExactly(new Step(StepKind.USUALLY, 50), new Step(StepKind.MINIMUM, 10));
        assertThat(steps(forecast, Map.of(), new Limits(null, null, 42), 0))
                .containsExactly(new Step(StepKind.USUALLY, 50), new Step(StepKind.MAXIMUM, -8));
    }

    @Test
    void tellWhatASharedOvenTakes() {
        DemandForecast forecast = forecast(50, 50, 50, 50);

        assertThat(Steps.of(forecast, Map.of(), NINE_IN_TEN, Limits.NONE, new BakeCount(35, 0, 35)))
                .containsExactly(new Step(StepKind.USUALLY, 50), new Step(StepKind.SHARED, -15));
    }

    @Test
    void countTenthsWhereItIsAboutFewPieces() {
        DemandForecast forecast = forecast(2.3, 2, 2.7, 3.6);

        assertThat(steps(forecast, Map.of(Reason.SEASON, .4), Limits.NONE, 0))
                .containsExactly(
                        new Step(StepKind.USUALLY, 2.3),
                        new Step(Reason.SEASON, .4),
                        new Step(StepKind.SAFETY, .9),
                        new Step(StepKind.TRAY, .4));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void addUpToWhatIsBaked(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            double usual = random.nextDouble() * (i % 2 == 0 ? 8 : 300);
            Map<Reason, Double> reasons = new EnumMap<>(Reason.class);
            for (Reason reason : Reason.values()) {
                reasons.put(reason, usual * .1 * random.nextGaussian());
            }
            double median = Math.max(
                    0,
                    usual
                            + reasons.values().stream()
                                    .mapToDouble(Double::doubleValue)
                                    .sum());
            reasons.merge(
                    Reason.USUAL,
                    median
                            - usual
                            - reasons.values().stream()
                                    .mapToDouble(Double::doubleValue)
                                    .sum(),
                    Double::sum);
            DemandForecast forecast = forecast(usual, .8 * median, median, 1.3 * median);
            Limits limits = new Limits(1 + random.nextInt(12), random.nextInt(9), 5 + random.nextInt(300));
            BakeCount count =
                    BakeCount.of(new Demand(forecast.quantiles()), NINE_IN_TEN, limits, random.nextInt(9) * .5);

            assertThat(Steps.of(forecast, reasons, NINE_IN_TEN, limits, count).stream()
                            .mapToDouble(Step::pieces)
                            .sum())
                    .isCloseTo(count.bake(), within(1e-9));
        }
    }

    private static List<Step> steps(
            DemandForecast forecast, Map<Reason, Double> reasons, Limits limits, double ordered) {
        BakeCount count = BakeCount.of(new Demand(forecast.quantiles()), NINE_IN_TEN, limits, ordered);
        return Steps.of(forecast, reasons, NINE_IN_TEN, limits, count);
    }

    private static DemandForecast forecast(double usual, double low, double median, double high) {
        Quantiles quantiles = new Quantiles(new double[] {.1, .5, .9}, new double[] {low, median, high});
        return new DemandForecast(new Series("north", "rye"), LocalDate.of(2026, 3, 4), usual, 0, quantiles);
    }
}
