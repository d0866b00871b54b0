package io.levain;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Starts Levain: the server, on the database that the configuration names. Spring Boot's page for errors stays out:
 * all of them are answered as problems. So does a second writer of JSON for the endpoints of operators.
 */
@SpringBootApplication(
        exclude = ErrorMvcAutoConfiguration.class,
        excludeName =
                "org.springframework.boot.actuate.autoconfigure.endpoint.jackson.Jackson2EndpointAutoConfiguration")
class LevainApplication {

    /**
     * The one source of time: whoever needs the hour asks for this bean, so that tests can move it.
     *
     * @param start where it starts, such as {@code 2017-07-31T20:00+02:00}; empty: at the time that it is
     */
    @Bean
    Clock clock(@Value("${" + StartingClock.PROPERTY + ":}") String start) {
        return StartingClock.at(Clock.systemUTC(), start);
    }

    /** Jobs are due by the same clock. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock jobClock(Clock clock) {
        return clock::instant;
    }

    /**
     * Starts the server, or runs the command that the first argument names and ends.
     *
     * @param args a command, such as {@code backtest}, and its options, or Spring Boot's arguments, such as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        List<String> words = List.of(args);
        if (Commands.isMeant(words)) {
            PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
            PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
            System.exit(Commands.run(words, out, err));
        }
        // Spring Boot would load in the background what Levain does not use.
        System.setProperty("spring.backgroundpreinitializer.ignore", "true");
        SpringApplication.run(LevainApplication.class, args);
    }
}
