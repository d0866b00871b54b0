package io.levain;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class LevainApplicationTests {

    @Test
    void startsOnTheDatabaseThatWasAskedFor(@Autowired DataSource dataSource) throws SQLException {
        String expected = TestDatabase.Kind.asked() == TestDatabase.Kind.H2 ? "H2" : "PostgreSQL";
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(expected);
        }
        assertThat(dataSource).isInstanceOf(HikariDataSource.class);
    }

    @Test
    void listensOnLoopbackOnly(@Autowired ServerProperties server) {
        assertThat(server.getAddress())
                .isNotNull()
                .satisfies(address -> assertThat(address.isLoopbackAddress()).isTrue());
    }

    @Test
    void tellsItsHealth(@Autowired RestTestClient client) {
        client.get().uri("/actuator/health").exchange().expectStatus().isOk();
    }

    @Test
    void saysWhereToGoWhileThereIsNothingToShow(@Autowired RestTestClient client) {
        client.get()
                .uri("/plan")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page ->
                        assertThat(page).contains("There is no bakery yet", "/swagger-ui.html", "/api/v1/bakeries"));
    }

    @Test
    void storesJobsAndStartsNoneByItself(
            @Autowired Scheduler scheduler, @Autowired JdbcTemplate jdbc, @Autowired Clock clock) {
        Instant due = clock.instant();
        scheduler.schedule(new TaskInstance<>("try", "once", "data"), due);
        assertThat(jdbc.queryForObject("select execution_time from scheduled_tasks", OffsetDateTime.class))
                .isEqualTo(due.atOffset(ZoneOffset.UTC));
        assertThat(scheduler.getSchedulerState().isStarted()).isFalse();
    }

    @Test
    void runsJobsByTheClockOfEverythingElse(
            @Autowired com.github.kagkarlsson.scheduler.Clock jobs, @Autowired MovableClock clock) {
        clock.advance(Duration.ofDays(3));
        assertThat(jobs.now()).isEqualTo(clock.instant());
    }
}
