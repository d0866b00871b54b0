package io.levain.demand.model;

import static io.levain.demand.past.Bakeries.ONE;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.days.Almanac;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.inputs.Reason;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.History;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonsTests {

    @Test
    void tellOfASeasonThatLiftsAShopAboveWhatItUsuallySells() {
        History resort = resort(901);
        DemandModel model = SmallModels.train(resort, 900, 1);
        List<DemandForecast> told = model.forecast(resort, ONE, date(901), date(900));
        double lift = told.get(0).quantiles().at(.5) - told.get(0).usual();

        Map<Reason, Double> why = model.reasons(resort, told, date(900)).get(0);

        assertThat(lift).isGreaterThan(.15 * told.get(0).usual());
        assertThat(why.getOrDefault(Reason.SEASON, 0.) + why.getOrDefault(Reason.RECENT_DAYS, 0.))
                .isGreaterThan(.7 * lift);
        assertThat(sum(why)).isCloseTo(lift, within(1e-9));
    }

    @Test
    void leaveAllToTheProductWhereNoSuchDayIsKnown() {
        History shop = Bakeries.alone(
                ONE, 300, Almanac.ORDINARY, (s, day) -> day % 7 == 3 ? Double.NaN : Bakeries.byWeekday(s, day));
        DemandModel model = SmallModels.train(shop, 299, 1);
        int thursday = 304 - Math.floorMod(304 - 3, 7) + 7;
        List<DemandForecast> told = model.forecast(shop, ONE, date(thursday), date(thursday - 1));

        assertThat(told).hasSize(1);
        assertThat(model.reasons(shop, told, date(thursday - 1)).get(0)).containsOnlyKeys(Reason.USUAL);
    }

    @Test
    void tellOfTheLastDaysAloneWhereARuleOfThumbForetold() {
        Quantiles quantiles = new Quantiles(new double[] {.5}, new double[] {90});
        DemandForecast forecast = new DemandForecast(ONE.get(0), date(0), 100, 0, quantiles);
        Forecaster rule = (history, series, date, newest) -> List.of(forecast);
        History any = Bakeries.alone(ONE, 30, Almanac.ORDINARY, Bakeries::byWeekday);

        assertThat(rule.reasons(any, List.of(forecast), date(29))).containsExactly(Map.of(Reason.RECENT_DAYS, -10.));
    }

    private static double sum(Map<Reason, Double> why) {
        return why.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Through days of two and a half years, of which every summer doubles what sells; the last one begins. */
    private static History resort(int days) {
        HistoryBuilder builder = new HistoryBuilder().bakery("north", Almanac.ORDINARY, true);
        for (int day = 0; day < days; day++) {
            double summer = Math.exp(-Math.pow((day % 365 - 195) / 30., 2));
            builder.sales("north", "rye", date(day), Math.rint(Bakeries.byWeekday(ONE.get(0), day) * (1 + summer)), 0);
        }
        return builder.build();
    }
}
