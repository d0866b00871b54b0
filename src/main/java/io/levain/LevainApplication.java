package io.levain;

import io.levain.backtest.BacktestCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Levain: the server, on the database that the configuration names. */
@SpringBootApplication
class LevainApplication {

    /** The one source of time: whoever needs the hour asks for this bean, so that tests can move it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Starts the server, or runs the command that the first argument names and ends.
     *
     * @param args {@code backtest} and its options, or Spring Boot's arguments, such as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        List<String> words = List.of(args);
        if (!words.isEmpty() && words.get(0).equals("backtest")) {
            PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
            PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
            System.exit(BacktestCommand.run(words.subList(1, words.size()), out, err));
        }
        SpringApplication.run(LevainApplication.class, args);
    }
}
