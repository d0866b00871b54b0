package io.levain.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server in a process of its own, in a directory of its own, on a port of its own. */
final class Service implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final List<String> command;
    private final Path directory;
    private final int port;
    private Process process;
    private long started;

    /**
     * A server that is not started yet.
     *
     * @param directory where it runs and where its log comes, made if it is not there
     * @param java what stands behind {@code java}: options of the JVM, what runs, its arguments
     */
    Service(Path directory, List<String> java) {
        this.port = freePort();
        this.directory = directory;
        this.command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.add("--server.port=" + port);
        start();
    }

    /** Starts it, or starts it again after its end. */
    void start() {
        try {
            Files.createDirectories(directory);
            started = System.nanoTime();
            process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says that it is healthy, and tells the seconds from its start until then. */
    double ready() throws InterruptedException {
        while (seconds() < 300) {
            if (!process.isAlive()) {
                throw new IllegalStateException("it ended at its start; see " + log());
            }
            if (isHealthy()) {
                return seconds();
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("it is not ready after 300 s; see " + log());
    }

    /** Waits until it is healthy, whenever it was started. */
    void awaitHealthy() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!isHealthy()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("it is not healthy after 5 minutes; see " + log());
            }
            Thread.sleep(50);
        }
    }

    private double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    /** Whether it answers that it serves. */
    boolean isHealthy() {
        try {
            return send(request("/actuator/health")
                                    .timeout(Duration.ofSeconds(5))
                                    .GET()
                                    .build())
                            .statusCode()
                    == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What a path answers. */
    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** What a path answers, which must be good, as JSON. */
    JsonNode json(String path) {
        return JSON.readTree(good(get(path), path));
    }

    /** Posts a body, which must be taken, and reads the answer as JSON. */
    JsonNode post(String path, String type, String body) {
        return JSON.readTree(good(tryPost(path, type, body), path));
    }

    /** Posts a body, taken or not. */
    HttpResponse<String> tryPost(String path, String type, String body) {
        return send(request(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Puts a body, which must be taken. */
    void put(String path, String body) {
        good(
                send(request(path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body))
                        .build()),
                path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(10));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String good(HttpResponse<String> answer, String path) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    int port() {
        return port;
    }

    Path log() {
        return directory.resolve("server.log");
    }

    /** Seconds of all processors that it has taken, while it still runs: what else the machine does disturbs them less. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    /** Ends it as a power cut would. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Stops its clockwork, as a machine does that is put to sleep, or lets it go on. */
    void freeze(boolean frozen) throws IOException, InterruptedException {
        new ProcessBuilder("kill", frozen ? "-STOP" : "-CONT", String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** The most memory that it had, MB, while it still runs. */
    double peakMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.)
                .findFirst()
                .orElseThrow();
    }

    /** Ends it in order. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 60, TimeUnit.SECONDS).join();
        kill();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
