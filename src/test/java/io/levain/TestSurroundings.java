package io.levain;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.springframework.boot.resttestclient.autoconfigure.RestTestClientBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What tests put in the place of the world outside: time that stands still, and a scheduler that starts nothing. */
@TestConfiguration(proxyBeanMethods = false)
class TestSurroundings {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    /** What the server answers must be what its API page says. */
    @Bean
    RestTestClientBuilderCustomizer contract() {
        return client -> client.requestInterceptor(new ApiContract());
    }

    /** Leaves the scheduler unstarted: jobs can be stored and looked at, and none runs into a test by itself. */
    @Bean
    DbSchedulerStarter unstartedScheduler() {
        return () -> {};
    }
}
