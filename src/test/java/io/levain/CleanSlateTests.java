package io.levain;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Time;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What one test leaves behind the next does not find. The order is part of what is tested here. */
@LevainTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CleanSlateTests {

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final MovableClock movable;

    CleanSlateTests(@Autowired JdbcTemplate jdbc, @Autowired Clock clock, @Autowired MovableClock movable) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.movable = movable;
    }

    @Test
    @Order(1)
    void aTestMayWriteRemoveAndMoveTheClock() {
        jdbc.update("delete from chain where code = 'default'");
        jdbc.update(
                "insert into chain (id, code, name, time_zone, training_time, created_at) values (?, ?, ?, ?, ?, ?)",
                7,
                "left-over",
                "Left over",
                "UTC",
                Time.valueOf("22:00:00"),
                Timestamp.from(clock.instant()));
        movable.advance(Duration.ofDays(1));
        assertThat(codes()).containsExactly("left-over");
        assertThat(clock.instant()).isEqualTo(MovableClock.START.plus(Duration.ofDays(1)));
    }

    @Test
    @Order(2)
    void theNextFindsWhatTheMigrationsLeft() {
        assertThat(codes()).containsExactly("default");
        assertThat(jdbc.queryForObject("select training_time from chain", Time.class))
                .isEqualTo(Time.valueOf("22:00:00"));
        assertThat(clock.instant()).isEqualTo(MovableClock.START);
    }

    private List<String> codes() {
        return jdbc.queryForList("select code from chain", String.class);
    }
}
