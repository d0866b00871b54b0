package io.levain.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DailyTimeTests {

    @Test
    void isTonightOnTheClockOfItsOwnWall() {
        Instant noon = Instant.parse("2026-07-01T12:00:00Z");

        assertThat(tenAtNight("Europe/Berlin").next(noon)).isEqualTo("2026-07-01T20:00:00Z");
        assertThat(tenAtNight("America/New_York").next(noon)).isEqualTo("2026-07-02T02:00:00Z");
    }

    @Test
    void wasLastNightUntilItIsTonight() {
        Instant tonight = Instant.parse("2026-07-01T20:00:00Z");

        assertThat(tenAtNight("Europe/Berlin").last(tonight)).isEqualTo(tonight);
        assertThat(tenAtNight("Europe/Berlin").last(tonight.minusSeconds(1))).isEqualTo("2026-06-30T20:00:00Z");
    }

    @Test
    void isTomorrowOnceItHasBeen() {
        Instant tonight = Instant.parse("2026-07-01T20:00:00Z");

        assertThat(tenAtNight("Europe/Berlin").next(tonight)).isEqualTo("2026-07-02T20:00:00Z");
    }

    @Test
    void isOnceInTheNightThatSkipsItsHourAndInTheOneThatRepeatsIt() {
        LocalTime halfPastTwo = LocalTime.of(2, 30);
        DailyTime berlin = new DailyTime(halfPastTwo, ZoneId.of("Europe/Berlin"));

        Instant skipped = berlin.next(Instant.parse("2026-03-28T12:00:00Z"));
        assertThat(skipped).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(berlin.next(skipped)).isEqualTo("2026-03-30T00:30:00Z");

        Instant repeated = berlin.next(Instant.parse("2026-10-24T12:00:00Z"));
        assertThat(repeated).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(berlin.next(repeated)).isEqualTo("2026-10-26T01:30:00Z");
    }

    private static DailyTime tenAtNight(String zone) {
        return new DailyTime(LocalTime.of(22, 0), ZoneId.of(zone));
    }
}
