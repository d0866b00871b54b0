package io.levain;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole of Levain, listening on a port of its own. The build runs it twice, on H2 and on PostgreSQL.
 *
 * <p>All classes with this annotation and no further configuration share one server and one database, so that only the
 * first pays for the start. Before each test the database is as the migrations left it and the clock stands at
 * {@link MovableClock#START}. Jobs are stored but never started by themselves: a test runs what a job would run.
 *
 * <p>A test may have injected whatever a bean may, also the {@link MovableClock} and a {@code RestTestClient} that
 * speaks to the server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // The scheduler is not started (see TestSurroundings), and its health would say so.
        properties = {"management.health.db-scheduler.enabled=false", "spring.main.banner-mode=off"})
@AutoConfigureRestTestClient
@Import({TestDatabase.class, TestSurroundings.class})
@ExtendWith(CleanSlate.class)
@Tag("database")
public @interface LevainTest {}
