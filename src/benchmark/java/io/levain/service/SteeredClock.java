package io.levain.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Lets servers that are started with the benchmarks' classes live by a time that a benchmark steers. */
@Configuration(proxyBeanMethods = false)
class SteeredClock {

    /** The property that names the file of the time. */
    static final String PROPERTY = "levain.benchmark.time";

    @Bean
    @Primary
    Clock steered(@Value("${" + PROPERTY + "}") Path file) {
        SteeredTime time = SteeredTime.of(file);
        return new Clock() {
            @Override
            public Instant instant() {
                return time.now();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("the zone of the clock is not asked for");
            }
        };
    }
}
