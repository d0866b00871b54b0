package io.levain;

import java.time.Clock;
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
     * Starts the server.
     *
     * @param args Spring Boot's command line arguments, such as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        SpringApplication.run(LevainApplication.class, args);
    }
}
