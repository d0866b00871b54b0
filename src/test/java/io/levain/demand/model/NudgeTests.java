package io.levain.demand.model;

import static io.levain.demand.past.Bakeries.TWO_BY_TWO;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.days.Almanac;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.Histories;
import io.levain.demand.past.Observation;
import io.levain.demand.past.Series;
import io.levain.texts.English;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A model is brought up to date night by night, and fitted anew where that will not do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NudgeTests {

    private static final int FITTED = 300;
    private static final int DAYS = 330;

    private final Histories history = Bakeries.history(TWO_BY_TWO, DAYS, Almanac.ORDINARY, Bakeries::byWeekday);
    private final TrainingSettings settings = SmallModels.settings(2, 1, 3);
    private DemandModel fitted;

    @BeforeAll
    void fit() {
        fitted = SmallModels.train(history, FITTED, 1, 3);
    }

    @Test
    void isTheSameToTheBitOnOneThreadAndOnTwo() throws IOException {
        DemandModel one =
                fitted.nudged(history, date(FITTED + 1), SmallModels.settings(1, 1, 3), TrainingProgress.NONE);
        DemandModel two = fitted.nudged(history, date(FITTED + 1), settings, TrainingProgress.NONE);

        assertThat(bytes(one)).isEqualTo(bytes(two)).isNotEqualTo(bytes(fitted));
    }

    @Test
    void learnsTheNewDaysAndKeepsWhenItWasFitted() {
        DemandModel nudged = fitted.nudged(history, date(FITTED + 3), settings, TrainingProgress.NONE);

        assertThat(nudged.trainedThrough()).isEqualTo(date(FITTED + 3));
        assertThat(nudged.fittedThrough()).isEqualTo(date(FITTED));
        assertThat(nudged.inputs()).isEqualTo(fitted.inputs());
    }

    @Test
    void movesTowardsWhatSellsNow() {
        // since the fit every other day sells more than half as much again
        Histories changed = Bakeries.history(
                TWO_BY_TWO,
                DAYS,
                Almanac.ORDINARY,
                (s, day) -> Bakeries.byWeekday(s, day) * (day > FITTED && day % 2 == 0 ? 1.6 : 1));
        double before = median(fitted, changed);

        DemandModel nudged = fitted;
        for (int night = FITTED + 10; night < DAYS; night += 2) {
            nudged = nudged.nudged(changed, date(night), settings, TrainingProgress.NONE);
        }

        assertThat(median(nudged, changed)).isNotEqualTo(before);
        assertThat(loss(nudged, changed)).isLessThan(loss(fitted, changed));
    }

    @Test
    void doesForAWeekOfOrdinaryDays() {
        assertThat(fitted.reasonToFitAnew(history, date(FITTED + 6), settings)).isEmpty();
        assertThat(fitted.reasonToFitAnew(history, date(FITTED + 7), settings))
                .hasValueSatisfying(why -> assertThat(English.of(why)).contains("up to " + date(FITTED)));
    }

    @Test
    void doesNotDoWhereTheDaysHaveBecomeUnlikeThoseBefore() {
        Histories wild = Bakeries.history(
                TWO_BY_TWO,
                DAYS,
                Almanac.ORDINARY,
                (s, day) -> day > FITTED ? (day % 3) * 100 + 5 : Bakeries.byWeekday(s, day));

        assertThat(fitted.reasonToFitAnew(wild, date(FITTED + 6), settings))
                .hasValueSatisfying(why -> assertThat(English.of(why)).contains("loss of the last days"));
    }

    @Test
    void doesNotDoWhereAProductIsNew() {
        List<Series> more = new ArrayList<>(TWO_BY_TWO);
        more.add(new Series(TWO_BY_TWO.get(0).bakery(), "spelt"));
        Histories spelt = Bakeries.history(more, DAYS, Almanac.ORDINARY, Bakeries::byWeekday);

        assertThat(fitted.reasonToFitAnew(spelt, date(FITTED + 2), settings))
                .hasValueSatisfying(why -> assertThat(English.of(why)).contains("new product"));
    }

    @Test
    void doesNotDoWhereMuchOfTheHistoryHasBeenCorrected() {
        assertThat(fitted.reasonToFitAnew(corrected(200), date(FITTED + 2), settings))
                .hasValueSatisfying(why -> assertThat(English.of(why)).contains("% of the weeks"));
    }

    @Test
    void doesWhereADayOrTwoHaveBeenCorrected() {
        assertThat(fitted.reasonToFitAnew(corrected(FITTED - 1), date(FITTED + 2), settings))
                .isEmpty();
    }

    /** With two pieces more of one product from one day on up to the day of the fit. */
    private static Histories corrected(int from) {
        return Bakeries.history(
                TWO_BY_TWO,
                DAYS,
                Almanac.ORDINARY,
                (s, day) -> Bakeries.byWeekday(s, day)
                        + (s.equals(TWO_BY_TWO.get(0)) && day >= from && day <= FITTED ? 2 : 0));
    }

    @Test
    void takesUpAProductThatIsNew() {
        List<Series> more = new ArrayList<>(TWO_BY_TWO);
        more.add(new Series("south", "pretzel"));
        Histories later = Bakeries.history(
                more,
                DAYS,
                Almanac.ORDINARY,
                (s, day) ->
                        s.product().equals("pretzel") && day <= FITTED - 20 ? Double.NaN : Bakeries.byWeekday(s, day));

        DemandModel nudged = fitted.nudged(later, date(FITTED + 1), settings, TrainingProgress.NONE);

        assertThat(nudged.forecast(later, more, date(FITTED + 2), date(FITTED + 1)))
                .hasSize(5);
    }

    private static double median(DemandModel model, Histories history) {
        return model.forecast(history, TWO_BY_TWO, date(DAYS), date(DAYS - 1))
                .get(0)
                .quantiles()
                .at(.5);
    }

    private static double loss(DemandModel model, Histories history) {
        double loss = 0;
        for (int day = FITTED + 10; day < DAYS; day++) {
            List<DemandForecast> forecasts = model.forecast(history, TWO_BY_TWO, date(day), date(day - 1));
            List<Observation> sold = history.observations(date(day), date(day));
            for (int i = 0; i < sold.size(); i++) {
                for (double level : new double[] {.1, .5, .9}) {
                    double missing =
                            sold.get(i).sold() - forecasts.get(i).quantiles().at(level);
                    loss += Math.max(level * missing, (level - 1) * missing);
                }
            }
        }
        return loss;
    }

    private static byte[] bytes(DemandModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }
}
