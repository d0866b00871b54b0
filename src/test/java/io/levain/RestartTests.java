package io.levain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Levain as a process on its own H2 database, stopped in the midst of a training, gently and not. */
class RestartTests {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Enough to learn from for a while. */
    private static final int PRODUCTS = 12;

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);

    private final HttpClient http = HttpClient.newHttpClient();

    private @Nullable Process process;
    private String address = "";

    @AfterEach
    void stop() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void goesOnWithATrainingThatItWasStoppedIn(@TempDir Path directory) throws Exception {
        LevainProcess levain = new LevainProcess(directory);
        start(levain);
        send("POST", "/api/v1/sales?create=true&history=true", sales());
        send("POST", "/api/v1/trainings", "");
        await("/api/v1/trainings", answer -> answer.contains("\"running\""));

        Process stopping = running();
        stopping.destroy();
        assertThat(stopping.waitFor(20, TimeUnit.SECONDS)).as("it stops soon").isTrue();
        assertThat(levain.printed()).contains("is handed back").doesNotContain("ERROR", "Exception", "closed");

        start(levain);
        await("/api/v1/trainings", answer -> !answer.contains("\"waiting\""));
        running().destroyForcibly().waitFor();

        start(levain);
        String trainings = await("/api/v1/trainings", answer -> answer.contains("\"done\""));
        assertThat(trainings).as("the one that was asked for").containsOnlyOnce("\"state\"");
        assertThat(send("GET", "/api/v1/models", "")).containsOnlyOnce("\"trainedThrough\"");
    }

    private Process running() {
        return Objects.requireNonNull(process);
    }

    private void start(LevainProcess levain) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        address = "http://127.0.0.1:" + port;
        process = levain.start("--server.port=" + port, "--levain.clock=2026-03-04T08:00+01:00");
        await("/actuator/health", answer -> answer.contains("\"UP\""));
    }

    private String await(String path, Predicate<String> wanted) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                HttpResponse<String> answer = exchange("GET", path, "");
                if (answer.statusCode() < 300 && wanted.test(answer.body())) {
                    return answer.body();
                }
            } catch (IOException e) {
                assertThat(running().isAlive()).isTrue(); // it does not listen yet
            }
            running().waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError(path + " never answered what was waited for");
    }

    private String send(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> response = exchange(method, path, body);
        assertThat(response.statusCode()).as(response.body()).isLessThan(300);
        return response.body();
    }

    private HttpResponse<String> exchange(String method, String path, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "text/csv")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String sales() {
        StringBuilder csv = new StringBuilder("bakery,product,date,sold\n");
        YESTERDAY.minusDays(500).datesUntil(YESTERDAY.plusDays(1)).forEach(date -> {
            for (int product = 1; product <= PRODUCTS; product++) {
                csv.append("shop,p").append(product).append(',').append(date).append(',');
                csv.append(Math.round(SmallShop.ordinary(date.plusDays(product))))
                        .append('\n');
            }
        });
        return csv.toString();
    }
}
