package io.levain.demand.model;

import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.days.Almanac;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.Histories;
import io.levain.demand.past.Series;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shops that are not open as they were, or not on the same days: what they would sell on a day that they do open. */
class OpeningsTests {

    private static final List<Series> SHOP =
            List.of(new Series("b", "rye"), new Series("b", "roll"), new Series("b", "bun"));

    private static final double[] WEEKDAYS = {.7, .9, 1, 1, 1.1, 1.4, .9};
    private static final int DAYS = 500;
    private static final int CHANGED = 400;

    @Test
    void foretellsAShopThatOpensOnTwoOrThreeDaysAWeekWhicheverTheyAre() {
        Histories market = history(OpeningsTests::isMarketDay, Bakeries::byWeekday);
        DemandModel model = SmallModels.train(market, CHANGED - 1, 1);

        for (int day = CHANGED; day < DAYS; day++) {
            if (isMarketDay(day)) {
                assertThat(share(model, market, SHOP, day)).isCloseTo(1., within(.15));
            }
        }
    }

    /** Two or three days of each week, drawn anew each week. */
    private static boolean isMarketDay(int day) {
        SplittableRandom week = new SplittableRandom(day / 7);
        int first = week.nextInt(7);
        int second = (first + 1 + week.nextInt(3)) % 7;
        int third = week.nextBoolean() ? first : (second + 1 + week.nextInt(3)) % 7;
        return day % 7 == first || day % 7 == second || day % 7 == third;
    }

    @Test
    void followsTheSaturdaysOfAShopThatGivesItsSundaysUp() {
        Histories shop = history(
                day -> day < CHANGED || !isSunday(day),
                (s, day) -> Bakeries.byWeekday(s, day) * (day >= CHANGED && isSaturday(day) ? 1.4 : 1));

        assertThat(share(shop, CHANGED + 27, OpeningsTests::isSaturday)).isCloseTo(1.4, within(.1));
        assertThat(share(shop, CHANGED + 27, day -> day % 7 == 2)).isCloseTo(1., within(.06));
    }

    /** Open on all days before and after, so that no closed day brings the weekdays closer. */
    @Test
    void followsTheSaturdaysThatGainWhereNothingCloses() {
        Histories shop = history(
                day -> true, (s, day) -> Bakeries.byWeekday(s, day) * (day >= CHANGED && isSaturday(day) ? 1.4 : 1));

        assertThat(share(shop, CHANGED + 27, OpeningsTests::isSaturday)).isCloseTo(1.4, within(.1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void foretellsTheSundaysOfAShopThatTakesThemUp(int sundaysBefore) {
        Histories shop = history(day -> day >= CHANGED || !isSunday(day), Bakeries::byWeekday);
        int sunday = IntStream.range(CHANGED, DAYS)
                .filter(OpeningsTests::isSunday)
                .skip(sundaysBefore)
                .findFirst()
                .orElseThrow();
        DemandModel model = SmallModels.train(shop, CHANGED - 1, 1);

        assertThat(share(model, shop, SHOP, sunday)).isCloseTo(1., within(sundaysBefore == 0 ? .35 : .15));
    }

    @Test
    void goesOnWhereItStoodAfterThreeWeeksOfHolidays() {
        Histories shop = history(day -> day < CHANGED || day >= CHANGED + 21, Bakeries::byWeekday);
        DemandModel model = SmallModels.train(shop, CHANGED - 1, 1);

        for (int day = CHANGED + 21; day < CHANGED + 35; day++) {
            assertThat(share(model, shop, SHOP, day)).isCloseTo(1., within(.15));
        }
    }

    @Test
    void foretellsOneSeriesAlone() {
        List<Series> one = List.of(new Series("b", "rye"));
        Histories shop = Bakeries.history(one, DAYS, Almanac.ORDINARY, Bakeries::byWeekday);
        DemandModel model = SmallModels.train(shop, CHANGED - 1, 1);

        for (int day = CHANGED; day < CHANGED + 14; day++) {
            assertThat(share(model, shop, one, day)).isCloseTo(1., within(.2));
        }
    }

    private static Histories history(IntPredicate open, Bakeries.Sales sales) {
        Almanac calendar = new Almanac();
        IntStream.range(0, DAYS).filter(open.negate()).forEach(day -> calendar.closed(date(day)));
        return Bakeries.history(SHOP, DAYS, calendar, (s, day) -> open.test(day) ? sales.sold(s, day) : Double.NaN);
    }

    private static boolean isSaturday(int day) {
        return day % 7 == 5;
    }

    private static boolean isSunday(int day) {
        return day % 7 == 6;
    }

    /** The same of such a day of the coming week, by a model fitted of late. */
    private static double share(Histories shop, int newest, IntPredicate weekday) {
        int day = IntStream.range(newest + 1, newest + 8)
                .filter(weekday)
                .findFirst()
                .orElseThrow();
        return share(SmallModels.train(shop, newest - 6, 1), shop, SHOP, day);
    }

    /** What is foretold of a day the evening before, over what such a weekday sells by the mean. */
    private static double share(DemandModel model, Histories shop, List<Series> series, int day) {
        double foretold = model.forecast(shop, Set.copyOf(series), date(day), date(day - 1)).stream()
                .mapToDouble(forecast -> forecast.quantiles().at(.5))
                .sum();
        return foretold / (60 * WEEKDAYS[day % 7] * series.size());
    }
}
