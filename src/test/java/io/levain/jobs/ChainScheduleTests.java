package io.levain.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.catalog.Chain;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ChainScheduleTests {

    private static final LocalTime TEN_AT_NIGHT = LocalTime.of(22, 0);

    @Test
    void isDueTonightOnTheChainsOwnClock() {
        Instant noon = Instant.parse("2026-07-01T12:00:00Z");

        assertThat(ChainSchedule.next(chain("Europe/Berlin"), TEN_AT_NIGHT, noon))
                .isEqualTo("2026-07-01T20:00:00Z");
        assertThat(ChainSchedule.next(chain("America/New_York"), TEN_AT_NIGHT, noon))
                .isEqualTo("2026-07-02T02:00:00Z");
    }

    @Test
    void wasDueLastNightUntilItIsTonight() {
        Instant tonight = Instant.parse("2026-07-01T20:00:00Z");

        assertThat(ChainSchedule.last(chain("Europe/Berlin"), TEN_AT_NIGHT, tonight))
                .isEqualTo(tonight);
        assertThat(ChainSchedule.last(chain("Europe/Berlin"), TEN_AT_NIGHT, tonight.minusSeconds(1)))
                .isEqualTo("2026-06-30T20:00:00Z");
    }

    @Test
    void isDueTomorrowOnceItHasRun() {
        Instant tonight = Instant.parse("2026-07-01T20:00:00Z");

        assertThat(ChainSchedule.next(chain("Europe/Berlin"), TEN_AT_NIGHT, tonight))
                .isEqualTo("2026-07-02T20:00:00Z");
    }

    @Test
    void isDueOnceInTheNightThatSkipsItsHourAndInTheOneThatRepeatsIt() {
        LocalTime halfPastTwo = LocalTime.of(2, 30);
        Chain berlin = chain("Europe/Berlin");

        Instant skipped = ChainSchedule.next(berlin, halfPastTwo, Instant.parse("2026-03-28T12:00:00Z"));
        assertThat(skipped).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(ChainSchedule.next(berlin, halfPastTwo, skipped)).isEqualTo("2026-03-30T00:30:00Z");

        Instant repeated = ChainSchedule.next(berlin, halfPastTwo, Instant.parse("2026-10-24T12:00:00Z"));
        assertThat(repeated).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(ChainSchedule.next(berlin, halfPastTwo, repeated)).isEqualTo("2026-10-26T01:30:00Z");
    }

    private static Chain chain(String zone) {
        return new Chain(1, "default", "Default", ZoneId.of(zone), TEN_AT_NIGHT, Instant.EPOCH);
    }
}
