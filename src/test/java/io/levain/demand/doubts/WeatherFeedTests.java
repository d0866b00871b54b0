package io.levain.demand.doubts;

import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.days.DayWeather;
import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeatherFeedTests {

    private static final int LAST = 60;

    private final Map<LocalDate, DayWeather> weather = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();

    @Test
    void saysNothingOfWeatherThatChanges() {
        put(0, LAST + 14);

        assertThat(believed()).hasSize(LAST + 15);
        assertThat(notices).isEmpty();
    }

    @Test
    void notesAFeedThatStopped() {
        put(0, 40);

        believed();

        assertNotice(NoticeKind.WEATHER_GAP, 41, LAST);
    }

    @Test
    void notesAGapInThePastAndNoneOfADayOrTwo() {
        put(0, 20);
        put(24, 30);
        put(33, LAST);

        believed();

        assertNotice(NoticeKind.WEATHER_GAP, 21, 23);
    }

    @Test
    void missesNoWeatherOfTheTimeBeforeItWasFirstSent() {
        put(30, LAST);

        believed();

        assertThat(notices).isEmpty();
    }

    @Test
    void missesNoWeatherOfTheTimeBeforeTheFirstSales() {
        put(-100, -50);
        put(0, LAST);

        believed();

        assertThat(notices).isEmpty();
    }

    @Test
    void saysNothingWhereOnlyForecastsAreKnown() {
        put(LAST + 1, LAST + 14);

        assertThat(believed()).hasSize(14);
        assertThat(notices).isEmpty();
    }

    @Test
    void leavesOutAllButTheFirstDayOfAFeedThatHangs() {
        put(0, LAST);
        for (int day = 20; day <= 24; day++) {
            weather.put(date(day), weather(20));
        }

        Map<LocalDate, DayWeather> believed = believed();

        assertThat(believed).containsKeys(date(19), date(20), date(25)).hasSize(LAST + 1 - 4);
        assertThat(believed).doesNotContainKeys(date(21), date(22), date(23), date(24));
        assertNotice(NoticeKind.WEATHER_STUCK, 21, 24);
    }

    @Test
    void noticesThatForecastsHangAsWell() {
        put(0, LAST);
        for (int day = LAST + 1; day <= LAST + 14; day++) {
            weather.put(date(day), weather(LAST));
        }

        assertThat(believed()).containsKey(date(LAST)).hasSize(LAST + 1);
        assertNotice(NoticeKind.WEATHER_STUCK, LAST + 1, LAST + 14);
    }

    @Test
    void believesFourDaysOfTheSameWeather() {
        put(0, LAST);
        for (int day = 20; day <= 23; day++) {
            weather.put(date(day), weather(20));
        }

        assertThat(believed()).hasSize(LAST + 1);
        assertThat(notices).isEmpty();
    }

    @Test
    void believesAnyNumberOfDryDaysWhereNoTemperatureIsKnown() {
        double unknown = Double.NaN;
        for (int day = 0; day <= LAST; day++) {
            weather.put(
                    date(day),
                    new DayWeather(
                            DayWeather.Temperatures.UNKNOWN,
                            new DayWeather.Sky(0, unknown, unknown, unknown, unknown)));
        }

        assertThat(believed()).hasSize(LAST + 1);
        assertThat(notices).isEmpty();
    }

    private Map<LocalDate, DayWeather> believed() {
        return new WeatherFeed("north", weather, notices).believed(date(0), date(LAST));
    }

    private void assertNotice(NoticeKind kind, int from, int to) {
        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(kind);
            assertThat(notice.bakery()).isEqualTo("north");
            assertThat(notice.from()).isEqualTo(date(from));
            assertThat(notice.to()).isEqualTo(date(to));
        });
    }

    private void put(int from, int to) {
        for (int day = from; day <= to; day++) {
            weather.put(date(day), weather(day));
        }
    }

    private static DayWeather weather(int day) {
        return new DayWeather(new DayWeather.Temperatures(8 + day % 7, 12, 4), new DayWeather.Sky(0, 5, 4, 10, 2));
    }
}
