package io.levain;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** The clock that Levain goes by: the machine's, or one set to another time, to try Levain on data of the past. */
final class StartingClock {

    /** The property that sets it. */
    static final String PROPERTY = "levain.clock";

    private static final Logger LOG = LoggerFactory.getLogger(StartingClock.class);

    private StartingClock() {}

    /**
     * A clock that starts at a time and runs on from there.
     *
     * @param running how time passes
     * @param start such as {@code 2017-07-31T20:00+02:00} or {@code 2017-07-31T18:00:00Z}; empty: as it is
     * @throws InvalidConfigurationPropertyValueException if it is no point in time from 1970 to 2199
     */
    static Clock at(Clock running, String start) {
        if (start.isBlank()) {
            return running;
        }
        Instant instant = instant(start);
        LOG.warn("The clock was set: it starts at {} now, because {} says so.", instant, PROPERTY);
        return Clock.offset(running, Duration.between(running.instant(), instant));
    }

    private static Instant instant(String start) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(start.strip());
            if (time.getYear() >= 1970 && time.getYear() <= 2199) {
                return time.toInstant();
            }
        } catch (DateTimeException e) {
            // falls through to what is said of every wrong value
        }
        throw new InvalidConfigurationPropertyValueException(
                PROPERTY,
                start,
                "It must be a point in time between 1970 and 2199 with its offset, such as 2017-07-31T20:00+02:00.");
    }
}
