package io.levain.demand.model;

import static io.levain.demand.past.Bakeries.TWO_BY_TWO;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.days.Almanac;
import io.levain.demand.days.Calendar;
import io.levain.demand.days.DaySales;
import io.levain.demand.days.EventCategory;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.Histories;
import io.levain.demand.past.Series;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No sale after the newest day reaches a forecast, neither by the training nor by the inputs, at any horizon. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakTests {

    private static final Integer[] HORIZONS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
    private static final int DAYS = 200;
    private static final int NEWEST = 130;

    /** Holidays before and after the newest day, some of them closed. */
    private static final Calendar CALENDAR = new Almanac()
            .holiday("feast", date(65), date(100), date(133), date(140))
            .specialDay("eve", date(64), date(99), date(132), date(139))
            .event(EventCategory.FESTIVAL, date(135));

    private final Histories asItWas = history(TWO_BY_TWO, DAYS, CALENDAR, LeakTests::sold);
    private final Histories changedLater =
            history(TWO_BY_TWO, DAYS, CALENDAR, (s, day) -> day <= NEWEST ? sold(s, day) : other(s, day));
    private DemandModel model;
    private DemandModel modelOfChanged;

    @BeforeAll
    void train() {
        model = SmallModels.train(asItWas, NEWEST, HORIZONS);
        modelOfChanged = SmallModels.train(changedLater, NEWEST, HORIZONS);
    }

    static Integer[] horizons() {
        return HORIZONS;
    }

    @ParameterizedTest
    @MethodSource("horizons")
    void noSaleAfterTheNewestDayMovesAForecast(int horizon) {
        assertThat(forecast(modelOfChanged, changedLater, NEWEST + horizon, NEWEST))
                .hasSize(TWO_BY_TWO.size())
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(forecast(model, asItWas, NEWEST + horizon, NEWEST));
    }

    @ParameterizedTest
    @MethodSource("horizons")
    void aForecastIsTheSameWhereTheHistoryEndsAtTheNewestDay(int horizon) {
        Histories ended = history(TWO_BY_TWO, NEWEST + 1, CALENDAR, LeakTests::sold);

        assertThat(forecast(model, ended, NEWEST + horizon, NEWEST))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(forecast(model, asItWas, NEWEST + horizon, NEWEST));
    }

    @ParameterizedTest
    @MethodSource("horizons")
    void aSaleOfTheNewestDayDoesMoveAForecast(int horizon) {
        assertThat(forecast(model, changedLater, NEWEST + 1 + horizon, NEWEST + 1))
                .usingRecursiveFieldByFieldElementComparator()
                .isNotEqualTo(forecast(model, asItWas, NEWEST + 1 + horizon, NEWEST + 1));
    }

    @Test
    void aProductThatIsNewAfterTheLastDayTrainedOnDoesNotReachTheModel() {
        List<Series> more = new ArrayList<>(TWO_BY_TWO);
        more.add(new Series("south", "pretzel"));
        Histories later = history(
                more,
                DAYS,
                CALENDAR,
                (s, day) -> s.product().equals("pretzel") && day <= NEWEST ? Double.NaN : sold(s, day));

        DemandModel same = SmallModels.train(later, NEWEST, 1);

        assertThat(same.inputs()).isEqualTo(model.inputs());
        assertThat(same.forecast(later, TWO_BY_TWO, date(NEWEST + 1), date(NEWEST)))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(forecast(model, asItWas, NEWEST + 1, NEWEST));
    }

    /** Of which a day in five sold out, half of those it is not known when. */
    private static Histories history(List<Series> series, int days, Calendar calendar, Bakeries.Sales sales) {
        HistoryBuilder builder = new HistoryBuilder();
        List.of("north", "south").forEach(bakery -> builder.bakery(bakery, calendar, true));
        for (Series s : series) {
            for (int day = 0; day < days; day++) {
                double sold = sales.sold(s, day);
                if (!Double.isNaN(sold)) {
                    LocalTime time = day % 10 == 2 ? LocalTime.NOON : null;
                    builder.sales(s.bakery(), s.product(), date(day), new DaySales(sold, 0, day % 5 == 2, time));
                }
            }
        }
        return builder.histories();
    }

    private static List<DemandForecast> forecast(DemandModel model, Histories history, int day, int newest) {
        return model.forecast(history, TWO_BY_TWO, date(day), date(newest));
    }

    /** By the weekday; closed, with zeros, on the first feast and on some Sundays. */
    private static double sold(Series series, int day) {
        return day == 65 || day % 21 == 20 ? 0 : Bakeries.byWeekday(series, day);
    }

    /** Anything, with every fourth day closed. */
    private static double other(Series series, int day) {
        return day % 4 == 3 ? 0 : new SplittableRandom(series.hashCode() + 77L * day).nextInt(500);
    }
}
