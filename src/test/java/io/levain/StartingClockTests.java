package io.levain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartingClockTests {

    private final MovableClock running = new MovableClock();

    @ParameterizedTest
    @ValueSource(strings = {"2017-07-31T20:00+02:00", "2017-07-31T18:00:00Z", " 2017-07-31T18:00Z "})
    void startsWhereItIsSetAndRunsOn(String start) {
        Clock clock = StartingClock.at(running, start);

        assertThat(clock.instant()).isEqualTo("2017-07-31T18:00:00Z");
        running.advance(Duration.ofHours(3));
        assertThat(clock.instant()).isEqualTo("2017-07-31T21:00:00Z");
    }

    @Test
    void isThatOfTheMachineUnlessSet(CapturedOutput output) {
        assertThat(StartingClock.at(running, "")).isSameAs(running);
        assertThat(output).isEmpty();
    }

    @Test
    void warnsThatItWasSet(CapturedOutput output) {
        StartingClock.at(running, "2017-07-31T18:00:00Z");
        assertThat(output).contains("WARN", "2017-07-31T18:00:00Z", "levain.clock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2017-07-31", "2017-07-31T20:00", "2017-02-30T20:00Z", "0207-07-31T20:00Z"})
    void refusesWhatIsNoPointInTime(String start) {
        assertThatThrownBy(() -> StartingClock.at(running, start))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                .hasMessageContaining("levain.clock");
    }
}
