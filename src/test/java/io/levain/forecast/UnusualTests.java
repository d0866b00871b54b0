package io.levain.forecast;

import static io.levain.demand.past.Bakeries.ONE;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.days.Almanac;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.inputs.Reason;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.DemandModel;
import io.levain.demand.model.Quantiles;
import io.levain.demand.model.SmallModels;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.History;
import io.levain.facts.Fact;
import io.levain.texts.English;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnusualTests {

    private static final double[] LEVELS = {.1, .5, .9};

    @Test
    void isAUsualOutsideOfTheRange() {
        assertThat(Unusual.is(forecast(100, 80, 100, 120))).isFalse();
        assertThat(Unusual.is(forecast(80, 80, 100, 120))).isFalse();
        assertThat(Unusual.is(forecast(79, 80, 100, 120))).isTrue();
        assertThat(Unusual.is(forecast(121, 80, 100, 120))).isTrue();
    }

    @Test
    void namesWhatMovesTheForecastAwayFromItTheMostFirst() {
        Unusual up = Unusual.of(
                forecast(100, 150, 160, 170),
                Map.of(Reason.WEATHER, 14.4, Reason.SEASON, 31.2, Reason.EVENTS, 3., Reason.RECENT_DAYS, -20.));
        assertThat(up.reasons()).extracting(Fact::kind).containsExactly("season", "weather");
        assertThat(up.reasons()).extracting(English::of).first().isEqualTo("+31 for the time of the year");

        Unusual down = Unusual.of(
                forecast(100, 50, 60, 70), Map.of(Reason.WEATHER, -18.2, Reason.SPECIAL_DAY, -1., Reason.SEASON, 9.));
        assertThat(down.reasons()).extracting(English::of).containsExactly("-18 for the weather");
    }

    @Test
    void tellsOfASeasonThatLiftsAShopAboveWhatItUsuallySells() {
        History resort = resort(901);
        DemandModel model = SmallModels.train(resort, 900, 1);
        DemandForecast forecast =
                model.forecast(resort, ONE, date(901), date(900)).get(0);

        assertThat(Unusual.is(forecast)).as("%s", forecast).isTrue();
        Unusual why = Unusual.of(forecast, model.moves(resort, forecast, date(900)));
        assertThat(why.reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.kind()).isIn("season", "recent-days"));
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

    private static DemandForecast forecast(double usual, double low, double median, double high) {
        return new DemandForecast(
                ONE.get(0), date(0), usual, 0, new Quantiles(LEVELS, new double[] {low, median, high}));
    }
}
