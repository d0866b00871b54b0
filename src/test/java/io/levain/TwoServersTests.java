package io.levain;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

@TwoServersTest
class TwoServersTests {

    private static final TaskInstanceId TRAINING = TaskInstanceId.of("training", "1");

    @Test
    void shareDatabaseAndClockAndNothingElse(TwoServers servers) {
        assertThat(servers.first().bean(Scheduler.class))
                .isNotSameAs(servers.second().bean(Scheduler.class));
        servers.first()
                .client()
                .put()
                .uri("/api/v1/chains/default")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"name\":\"Two shops\"}")
                .exchange()
                .expectStatus()
                .isOk();
        servers.second()
                .client()
                .get()
                .uri("/api/v1/chains/default")
                .exchange()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Two shops");
    }

    @Test
    void runWhatIsDueOnOneOfThem(TwoServers servers) {
        Instant due = due(servers.first());
        servers.second().runDueJobs();
        assertThat(due(servers.first())).as("not due yet").isEqualTo(due);

        servers.clock().set(due.plusSeconds(1));
        servers.second().runDueJobs();
        assertThat(due(servers.first())).isEqualTo(due.plus(Duration.ofDays(1)));
        servers.first().runDueJobs();
        assertThat(due(servers.second())).isEqualTo(due.plus(Duration.ofDays(1)));
    }

    private static Instant due(TwoServers.Server server) {
        return server.bean(Scheduler.class)
                .getScheduledExecution(TRAINING)
                .orElseThrow()
                .getExecutionTime();
    }
}
