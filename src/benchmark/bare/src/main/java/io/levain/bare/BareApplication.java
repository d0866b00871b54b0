package io.levain.bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Web, JPA, Flyway and the actuator, and one table each to read from and to write to. */
@SpringBootApplication
public class BareApplication {

    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(BareApplication.class, args);
    }
}
