package io.levain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. Safe to move while others read it. */
public final class MovableClock extends Clock {

    /** Where it stands before each test: Wednesday, 4 March 2026, five in the afternoon in Berlin. */
    public static final Instant START = Instant.parse("2026-03-04T16:00:00Z");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    /** A clock in UTC that stands at {@link #START}. */
    public MovableClock() {
        this(new AtomicReference<>(START), ZoneOffset.UTC);
    }

    private MovableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Sets the clock to an instant, before or after where it stands. */
    public void set(Instant instant) {
        now.set(instant);
    }

    /** Sets the clock to what a clock on the wall of that zone shows. */
    public void set(LocalDateTime local, ZoneId zone) {
        set(local.atZone(zone).toInstant());
    }

    /** Moves the clock on, or back by a negative duration. */
    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock seen from another zone: moving the one moves the other. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(now, zone);
    }
}
