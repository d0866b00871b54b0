package io.levain.demand.doubts;

import static io.levain.demand.past.Bakeries.ONE;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.days.Almanac;
import io.levain.demand.days.Calendar;
import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.DaySales;
import io.levain.demand.days.OpenHours;
import io.levain.demand.past.EstimateKind;
import io.levain.demand.past.History;
import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import io.levain.demand.past.SeriesDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelfTimesTests {

    private static final int DAY = 120;

    @Test
    void takesAnHourOfTheNightForUnknown() {
        History history = history(Almanac.ORDINARY, day -> day == DAY ? LocalTime.of(3, 0) : null, false);

        SeriesDays series = history.seriesDays().get(0);
        assertThat(series.isSoldOut(DAY)).isTrue();
        assertThat(series.soldOutAt(DAY)).isNull();
        assertThat(series.demand(DAY)).isBetween(100., 130.);
        assertThat(series.estimateOf(DAY).reason().is(EstimateKind.FROM_EARLIER_DAYS))
                .isTrue();
        assertThat(history.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.SOLD_OUT_TIME_UNLIKELY);
            assertThat(notice.from()).isEqualTo(date(DAY));
            assertThat(notice.details()).containsEntry("at", LocalTime.of(3, 0));
        });
    }

    @ParameterizedTest
    @CsvSource({"06:59, true", "07:00, true", "07:01, false", "13:00, false", "13:01, true"})
    void goesByTheHoursThatWereTold(LocalTime at, boolean doubted) {
        Calendar mornings = new Calendar() {
            @Override
            public CalendarDay day(LocalDate date) {
                return Almanac.ORDINARY.day(date);
            }

            @Override
            public OpenHours hours(LocalDate date) {
                return new OpenHours(LocalTime.of(7, 0), LocalTime.of(13, 0));
            }

            @Override
            public boolean knowsHours(LocalDate date) {
                return true;
            }
        };

        assertThat(isDoubted(history(mornings, day -> day == DAY ? at : null, false)))
                .isEqualTo(doubted);
    }

    @ParameterizedTest
    @CsvSource({"07:59, true", "08:01, false", "18:00, false", "18:31, true"})
    void goesByOtherDaysWhereNobodyHasToldTheHours(LocalTime at, boolean doubted) {
        IntFunction<@Nullable LocalTime> times = day -> switch (day) {
            // one slip that is within what may be
            case 20 -> LocalTime.of(6, 0);
            case DAY -> at;
            default -> day % 4 == 0 ? LocalTime.of(10, 0).plusMinutes(10L * (day % 40)) : null;
        };

        assertThat(isDoubted(history(Almanac.ORDINARY, times, false))).isEqualTo(doubted);
    }

    @Test
    void believesWhatSomebodyHasConfirmed() {
        History history = history(Almanac.ORDINARY, day -> day == DAY ? LocalTime.of(3, 0) : null, true);

        assertThat(history.seriesDays().get(0).soldOutAt(DAY)).isEqualTo("03:00");
        assertThat(isDoubted(history)).isFalse();
    }

    private static boolean isDoubted(History history) {
        return history.notices().stream()
                .filter(notice -> notice.kind() == NoticeKind.SOLD_OUT_TIME_UNLIKELY)
                .map(Notice::from)
                .anyMatch(date(DAY)::equals);
    }

    private static History history(Calendar calendar, IntFunction<@Nullable LocalTime> soldOutAt, boolean confirmed) {
        String bakery = ONE.get(0).bakery();
        String product = ONE.get(0).product();
        HistoryBuilder builder = new HistoryBuilder().bakery(bakery, calendar, true);
        for (int day = 0; day <= DAY; day++) {
            LocalTime time = soldOutAt.apply(day);
            builder.sales(bakery, product, date(day), new DaySales(100, 0, time != null, time));
        }
        if (confirmed) {
            builder.confirmedTime(bakery, product, date(DAY));
        }
        return builder.build();
    }
}
