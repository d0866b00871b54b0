package io.levain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.TrainingSettings;
import io.levain.demand.past.Histories;
import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import io.levain.demand.past.Observation;
import io.levain.demand.past.Series;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Inputs that are broken before a model is trained harm no more than their own days: what is foretold of the four weeks
 * after costs what it costs without the break, and far less than if the broken inputs had been believed.
 */
class BrokenInputsTests {

    private static final LocalDate LAST = SimulatedHistory.LAST;
    private static final LocalDate FROM = LAST.minusDays(27);
    private static final LocalDate STOPPED = LocalDate.of(2025, 3, 10);
    private static final LocalDate WETTEST = SimulatedHistory.wettest();
    private static final List<Double> LEVELS = List.of(.1, .25, .5, .75, .9);

    private static final TrainingSettings SETTINGS = new TrainingSettings(List.of(1), LEVELS, 1, 2, null);

    private static final Histories WHOLE = new SimulatedHistory().build();
    private static final double COST = cost(WHOLE);
    private static final double A_LITTLE_MORE = 1.08 * COST;
    private static final double MUCH_MORE = 1.2 * COST;

    @Test
    void nothingIsNoticedWhereNothingIsBroken() {
        assertThat(WHOLE.notices()).isEmpty();
    }

    @Test
    void oneDayTypedAsTenThousandInsteadOfAHundred() {
        assertThat(kinds(typed(false))).containsExactly(NoticeKind.VALUE_SET_ASIDE);
        assertThat(cost(typed(false))).isLessThan(A_LITTLE_MORE);
        assertThat(cost(typed(true))).isGreaterThan(MUCH_MORE);
    }

    @Test
    void aProductWhoseTillPostsZerosForTwoWeeks() {
        assertThat(kinds(silent(false))).containsExactly(NoticeKind.PRODUCT_SILENT);
        assertThat(cost(silent(false))).isLessThan(A_LITTLE_MORE);
        assertThat(cost(silent(true))).isGreaterThan(MUCH_MORE);
    }

    @Test
    void aTillThatPostsZerosForAWeek() {
        Histories history = new SimulatedHistory()
                .sold(sale -> isBefore(sale.date(), 7) ? 0 : sale.demand(), false)
                .build();

        assertThat(kinds(history)).containsExactly(NoticeKind.SALES_MISSING);
        assertThat(cost(history)).isLessThan(A_LITTLE_MORE);
    }

    @Test
    void aWeatherFeedThatStoppedInMarchAndCameBack() {
        Histories history =
                new SimulatedHistory().weather(date -> !isBroken(date)).build();

        assertThat(kinds(history)).containsExactly(NoticeKind.WEATHER_GAP);
        assertThat(cost(history)).isLessThan(A_LITTLE_MORE);
    }

    @Test
    void aWeatherFeedThatHungFromMarchOn() {
        assertThat(kinds(stuck())).containsExactly(NoticeKind.WEATHER_STUCK);
        assertThat(cost(stuck())).isLessThan(A_LITTLE_MORE);
    }

    @Test
    void aListOfSchoolHolidaysWithoutThisYear() {
        Histories history = new SimulatedHistory()
                .schoolHolidays(event -> event.until().getYear() < 2025)
                .build();

        assertThat(kinds(history)).containsExactly(NoticeKind.SCHOOL_HOLIDAYS_UNKNOWN);
        assertThat(cost(history)).isLessThan(A_LITTLE_MORE);
    }

    private static Histories typed(boolean believed) {
        LocalDate day = FROM.minusDays(9); // an ordinary one
        return new SimulatedHistory()
                .sold(
                        sale -> sale.date().equals(day) && sale.product().equals("plain-roll") ? 10_000 : sale.demand(),
                        believed)
                .build();
    }

    private static Histories silent(boolean believed) {
        return new SimulatedHistory()
                .sold(
                        sale -> isBefore(sale.date(), 14) && sale.product().equals("plain-roll") ? 0 : sale.demand(),
                        believed)
                .build();
    }

    private static Histories stuck() {
        return new SimulatedHistory()
                .weatherFrom(date -> isBroken(date) ? WETTEST : date)
                .build();
    }

    private static boolean isBefore(LocalDate date, int days) {
        return date.isBefore(FROM) && !date.isBefore(FROM.minusDays(days));
    }

    private static boolean isBroken(LocalDate date) {
        return date.isAfter(STOPPED) && date.isBefore(FROM);
    }

    private static List<NoticeKind> kinds(Histories history) {
        return history.notices().stream().map(Notice::kind).toList();
    }

    /** What the forecasts of the last four weeks cost, by a model of the days before them. */
    private static double cost(Histories history) {
        Map<Series, Map<LocalDate, DemandForecast>> foretold = new HashMap<>();
        new RollingOrigin(FROM, LAST, 1, Retrain.NEVER, SETTINGS, Foresight.PERFECT)
                .run(
                        history,
                        day -> day.forEach(
                                forecast -> foretold.computeIfAbsent(forecast.series(), series -> new HashMap<>())
                                        .put(forecast.date(), forecast)));
        Score score = new Score(LEVELS);
        for (Observation row : WHOLE.observations(FROM, LAST)) {
            DemandForecast forecast =
                    foretold.getOrDefault(row.series(), Map.of()).get(row.date());
            score.add(row.sold(), row.open(), at(Objects.requireNonNull(forecast)));
        }
        return score.costSum();
    }

    private static double[] at(DemandForecast forecast) {
        return LEVELS.stream()
                .mapToDouble(level -> forecast.quantiles().at(level))
                .toArray();
    }
}
