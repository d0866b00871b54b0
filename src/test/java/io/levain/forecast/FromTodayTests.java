package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.days.Calendar;
import io.levain.demand.days.CalendarDay;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.inputs.Reason;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.Forecaster;
import io.levain.demand.model.Quantiles;
import io.levain.demand.past.History;
import io.levain.demand.past.Series;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FromTodayTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final Series RYE = new Series("shop", "rye");
    private static final Series ROLL = new Series("shop", "roll");

    private static final Calendar CALENDAR = date -> new CalendarDay(Set.of(), Set.of(), 150, false, List.of());

    private final History history = new HistoryBuilder()
            .bakery("shop", CALENDAR, true)
            .sales("shop", "roll", TODAY.minusDays(1), 5, 0)
            .sales("shop", "rye", TODAY.minusDays(1), 7, 0)
            .sales("shop", "rye", TODAY, 9, 0)
            .build();

    /** Foretells so many pieces as the newest day has as its day of the month. */
    private static final class Newest implements Forecaster {

        @Override
        public List<DemandForecast> forecast(
                History history, Collection<Series> series, LocalDate date, LocalDate newest) {
            return series.stream()
                    .map(each -> new DemandForecast(
                            each, date, 0, 0, new Quantiles(new double[] {.5}, new double[] {newest.getDayOfMonth()})))
                    .toList();
        }

        @Override
        public List<Map<Reason, Double>> reasons(History history, List<DemandForecast> forecasts, LocalDate newest) {
            return forecasts.stream()
                    .map(each -> Map.of(Reason.RECENT_DAYS, 1. * newest.getDayOfMonth()))
                    .toList();
        }
    }

    @Test
    void letsTodayCountWhereItIsEstimatedAlone() {
        Forecaster fromToday = new FromToday(new Newest(), Set.of(RYE), TODAY);

        List<DemandForecast> forecasts =
                fromToday.forecast(history, Set.of(RYE, ROLL), TODAY.plusDays(1), TODAY.minusDays(1));

        assertThat(forecasts).extracting(DemandForecast::series).containsExactlyElementsOf(history.series());
        assertThat(forecasts).extracting(each -> each.quantiles().at(.5)).containsExactlyElementsOf(newestDays());
        assertThat(fromToday.reasons(history, forecasts, TODAY.minusDays(1)))
                .extracting(each -> each.get(Reason.RECENT_DAYS))
                .containsExactlyElementsOf(newestDays());
    }

    private List<Double> newestDays() {
        return history.series().stream()
                .map(series -> series.equals(RYE) ? 5. : 4.)
                .toList();
    }
}
