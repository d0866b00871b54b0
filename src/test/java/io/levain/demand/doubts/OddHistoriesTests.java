package io.levain.demand.doubts;

import static io.levain.demand.past.Bakeries.ONE;
import static io.levain.demand.past.Bakeries.TWO_BY_TWO;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.levain.demand.days.Almanac;
import io.levain.demand.days.DaySales;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.DemandModel;
import io.levain.demand.model.SmallModels;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.Histories;
import io.levain.demand.past.NotEnoughHistory;
import io.levain.demand.past.Series;
import io.levain.texts.English;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories that a real shop hands in one day: whatever they hold, no forecast is infinite, negative or NaN. */
class OddHistoriesTests {

    private static final int DAYS = 200;
    private static final double NO_ROW = Double.NaN;

    @Test
    void foretellsASingleProduct() {
        List<DemandForecast> forecasts = twoWeeks(ONE, true, Bakeries::byWeekday);

        assertThat(forecasts).hasSize(14).allSatisfy(f -> assertThat(median(f)).isBetween(30., 100.));
    }

    @Test
    void foretellsTheConstantWhereSalesAreConstant() {
        assertThat(twoWeeks(ONE, true, (s, day) -> 50))
                .hasSize(14)
                .allSatisfy(
                        f -> assertThat(values(f)).allSatisfy(v -> assertThat(v).isBetween(49., 51.)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isNotEnoughWhereAllSalesAreZero(boolean silenceIsClosing) {
        assertThatThrownBy(() -> twoWeeks(TWO_BY_TWO, silenceIsClosing, (s, day) -> 0))
                .isInstanceOfSatisfying(
                        NotEnoughHistory.class,
                        few -> assertThat(English.of(few.lack())).contains("to learn from"));
    }

    @Test
    void isNotEnoughWhereTheFirstSaleIsNotFurtherBackThanTheHorizon() {
        assertThatThrownBy(() -> twoWeeks(TWO_BY_TWO, true, (s, day) -> day < DAYS - 5 ? 0 : 40))
                .isInstanceOfSatisfying(
                        NotEnoughHistory.class,
                        few -> assertThat(English.of(few.lack())).contains("to learn from"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bridgesAGapOfThreeMonths(boolean silenceIsClosing) {
        List<DemandForecast> forecasts = twoWeeks(
                TWO_BY_TWO, silenceIsClosing, (s, day) -> day >= 90 && day < 181 ? NO_ROW : Bakeries.byWeekday(s, day));

        assertThat(forecasts)
                .hasSize(4 * 14)
                .allSatisfy(f -> assertThat(median(f)).isBetween(20., 110.));
    }

    @Test
    void foretellsAProductThatStoppedSellingAndThoseThatDidNot() {
        List<DemandForecast> forecasts = twoWeeks(
                TWO_BY_TWO,
                true,
                (s, day) -> s.product().equals("roll") && day >= 100 ? NO_ROW : Bakeries.byWeekday(s, day));

        assertThat(forecasts)
                .filteredOn(f -> f.series().product().equals("rye"))
                .hasSize(2 * 14)
                .allSatisfy(f -> assertThat(median(f)).isBetween(30., 110.));
    }

    @Test
    void foretellsNextToNothingOfAProductThatHasSoldNothingForMonths() {
        List<DemandForecast> forecasts = twoWeeks(
                TWO_BY_TWO,
                true,
                (s, day) -> s.product().equals("roll") && day >= 100 ? 0 : Bakeries.byWeekday(s, day));

        assertThat(forecasts)
                .filteredOn(f -> f.series().product().equals("roll"))
                .hasSize(2 * 14)
                .allSatisfy(f -> assertThat(median(f)).isLessThan(2));
    }

    @Test
    void foretellsLittleMoreThanWasBakedWhereEveryDaySoldOut() {
        HistoryBuilder builder = new HistoryBuilder().bakery("north", Almanac.ORDINARY, true);
        for (int day = 0; day < DAYS; day++) {
            builder.sales("north", "rye", date(day), new DaySales(Bakeries.byWeekday(ONE.get(0), day), 0, true, null));
        }

        assertThat(twoWeeks(builder.histories(), ONE)).hasSize(14).allSatisfy(f -> {
            assertThat(median(f)).isGreaterThan(f.usual() * .9);
            assertThat(f.quantiles().at(.9)).isLessThan(f.usual() * 1.5);
        });
    }

    /** Trains, and foretells the two weeks after the last day; whatever comes out is a possible number of pieces. */
    private static List<DemandForecast> twoWeeks(List<Series> series, boolean silenceIsClosing, Bakeries.Sales sales) {
        return twoWeeks(Bakeries.history(series, DAYS, Almanac.ORDINARY, silenceIsClosing, sales), series);
    }

    private static List<DemandForecast> twoWeeks(Histories history, List<Series> series) {
        DemandModel model = SmallModels.train(history, DAYS - 1, 7);
        List<DemandForecast> forecasts = IntStream.rangeClosed(1, 14)
                .mapToObj(h -> model.forecast(history, series, date(DAYS - 1 + h), date(DAYS - 1)))
                .flatMap(List::stream)
                .toList();
        assertThat(forecasts)
                .allSatisfy(f -> assertThat(values(f))
                        .allSatisfy(v -> assertThat(v).isFinite().isNotNegative()));
        return forecasts;
    }

    private static List<Double> values(DemandForecast forecast) {
        return Arrays.stream(forecast.quantiles().values()).boxed().toList();
    }

    private static double median(DemandForecast forecast) {
        return forecast.quantiles().at(.5);
    }
}
