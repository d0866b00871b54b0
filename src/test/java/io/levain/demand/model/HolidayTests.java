package io.levain.demand.model;

import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.days.Almanac;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.Histories;
import io.levain.demand.past.Series;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A holiday that sells a third more on a weekday and 5 % less on a Sunday, after five of it, one of them a Sunday. */
class HolidayTests {

    private static final double ON_WEEKDAYS = 1.33;
    private static final double ON_SUNDAYS = .95;

    private static final List<Series> SHOP = IntStream.range(0, 8)
            .mapToObj(number -> new Series("b", "product " + number))
            .toList();

    private static final List<LocalDate> SEEN = List.of(
            may(2024, DayOfWeek.WEDNESDAY),
            may(2025, DayOfWeek.SUNDAY),
            may(2026, DayOfWeek.MONDAY),
            may(2027, DayOfWeek.TUESDAY),
            may(2028, DayOfWeek.WEDNESDAY));

    @Test
    void isForetoldByTheKindOfWeekdayThatItFallsOn() {
        double friday = overUsual(DayOfWeek.FRIDAY);
        double sunday = overUsual(DayOfWeek.SUNDAY);

        assertThat(friday).isBetween(1.2, 1.38);
        assertThat(sunday).isBetween(.9, 1.03);
    }

    /** The medians of the next one, over what such a weekday usually sells. */
    private static double overUsual(DayOfWeek weekday) {
        LocalDate holiday = may(2029, weekday);
        Almanac calendar =
                new Almanac().holiday("may", SEEN.toArray(LocalDate[]::new)).holiday("may", holiday);
        int day = (int) (holiday.toEpochDay() - date(0).toEpochDay());
        Histories shop = Bakeries.history(SHOP, day, calendar, (s, d) -> Bakeries.byWeekday(s, d) * onHoliday(date(d)));
        TrainingSettings settings = new TrainingSettings(List.of(1), TrainingSettings.LEVELS, 1, 2, Starter.shipped());
        DemandModel model = DemandModel.train(shop, date(day - 1), settings, TrainingProgress.NONE);
        List<DemandForecast> forecasts = model.forecast(shop, Set.copyOf(SHOP), holiday, date(day - 1));
        double medians =
                forecasts.stream().mapToDouble(f -> f.quantiles().at(.5)).sum();
        return medians / forecasts.stream().mapToDouble(DemandForecast::usual).sum();
    }

    private static double onHoliday(LocalDate date) {
        if (!SEEN.contains(date)) {
            return 1;
        }
        return date.getDayOfWeek() == DayOfWeek.SUNDAY ? ON_SUNDAYS : ON_WEEKDAYS;
    }

    private static LocalDate may(int year, DayOfWeek weekday) {
        return LocalDate.of(year, 5, 1).with(TemporalAdjusters.nextOrSame(weekday));
    }
}
