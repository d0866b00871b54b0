package io.levain.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/** A time that runs as the machine's does, from where it was last put; processes that open the same file share it. */
final class SteeredTime {

    private final LongBuffer offset;

    private SteeredTime(LongBuffer offset) {
        this.offset = offset;
    }

    /** The time of that file, made if it is not there: then it is the machine's. */
    static SteeredTime of(Path file) {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return new SteeredTime(
                    channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES).asLongBuffer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Instant now() {
        return Instant.now().plusMillis(offset.get(0));
    }

    /** Puts it there. */
    void set(Instant instant) {
        offset.put(0, Duration.between(Instant.now(), instant).toMillis());
    }

    /** Puts it there, unless it is later already. */
    void forwardTo(Instant instant) {
        if (instant.isAfter(now())) {
            set(instant);
        }
    }

    /** Puts it ahead. */
    void forward(Duration duration) {
        forwardTo(now().plus(duration));
    }
}
