package io.levain;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.forecast.ForecastsIssued;
import io.levain.training.ModelTrained;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** The demo as a newcomer starts it, with its own database, clock and scheduler. */
@ExtendWith(OutputCaptureExtension.class)
class DemoTests {

    @Test
    void printsWhatToBakeTomorrow(CapturedOutput output) throws InterruptedException {
        CountDownLatch issued = new CountDownLatch(1);
        AtomicBoolean trained = new AtomicBoolean();
        ConfigurableApplicationContext demo = new SpringApplicationBuilder(LevainApplication.class)
                .profiles("demo")
                .listeners((ApplicationListener<ApplicationEvent>) event -> {
                    Object told = event instanceof PayloadApplicationEvent<?> payload ? payload.getPayload() : event;
                    if (told instanceof ModelTrained) {
                        trained.set(true);
                    } else if (told instanceof ForecastsIssued && trained.get()) {
                        issued.countDown();
                    }
                })
                .run("--server.port=0");
        assertThat(issued.await(5, TimeUnit.MINUTES)).isTrue();
        demo.close(); // waits for the job that issued them

        assertThat(output)
                .contains("Corner Bakery: bake for ", "Country loaf", "which it had not seen", "/swagger-ui.html")
                .doesNotContain("ERROR", "Exception", "no model has been trained");
    }
}
