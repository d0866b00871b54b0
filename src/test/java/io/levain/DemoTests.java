package io.levain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The demo as a newcomer starts it, with its own database, clock and scheduler. */
@ExtendWith(OutputCaptureExtension.class)
class DemoTests {

    @Test
    void printsWhatToBakeTomorrow(CapturedOutput output) {
        ConfigurableApplicationContext demo = new SpringApplicationBuilder(LevainApplication.class)
                .profiles("demo")
                .run("--server.port=0");
        await().atMost(Duration.ofMinutes(5)).until(() -> output.getAll().contains("/swagger-ui.html"));
        demo.close(); // waits for the job that issued them

        assertThat(output)
                .contains("Corner Bakery: bake for ", "Country loaf", "which it had not seen", "/swagger-ui.html")
                .doesNotContain("ERROR", "Exception", "no model has been trained");
    }
}
