package io.levain.service;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A chain in Levain: brought in, trained, and every shop's forecasts issued. */
final class ChainRun implements AutoCloseable {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Pattern PAUSE = Pattern.compile("(\\d+)M->(\\d+)M\\(");
    private static final int DAYS_AHEAD = 14;
    private static final JsonMapper JSON = new JsonMapper();

    private final SimulatedChain chain;
    private final Path directory;
    private final String heap;
    private final List<String> onDatabase;
    private LocalDate day;
    private Service service;

    /**
     * Brings a chain into a new database and starts a server on it.
     *
     * @param heap its largest heap, such as {@code 1g}
     */
    ChainRun(Postgres postgres, String database, SimulatedChain chain, String heap)
            throws IOException, SQLException, InterruptedException {
        this.chain = chain;
        this.directory = TARGET.resolve("chain/" + database);
        this.heap = heap;
        this.onDatabase = postgres.arguments(database);
        this.day = chain.newestDay();
        postgres.create(database);
        try (Service loading = new Service(directory, command("1g"));
                Connection connection = postgres.connect(database)) {
            loading.ready();
            Instant start = Instant.now();
            long rows = new ChainLoading(chain, loading, connection).load();
            System.out.printf(
                    "%d shops, %d products, %d days: %,d rows of sales, brought in within %.0f s%n",
                    chain.shops(), chain.products(), chain.days(), rows, seconds(start, Instant.now()));
        }
        Files.deleteIfExists(directory.resolve("gc.log"));
        service = new Service(directory, command(heap));
        service.ready();
    }

    /**
     * Starts the server anew in the evening of a later day, unless it is there already, and waits until it has done what
     * was due until then.
     *
     * @throws IOException if it does not start or answer
     */
    void goOnAt(LocalDate later) throws IOException, InterruptedException {
        if (day.equals(later)) {
            return;
        }
        service.close();
        day = later;
        service = new Service(directory, command(heap));
        service.ready();
        Instant deadline = Instant.now().plus(Duration.ofMinutes(10));
        while (!trainedOn(later)) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("no training ended on " + later);
            }
            Thread.sleep(1_000);
        }
        List<String> issued = issued();
        for (List<String> before = List.of(); !issued.equals(before); issued = issued()) {
            before = issued;
            Thread.sleep(10_000);
        }
    }

    private boolean trainedOn(LocalDate later) throws IOException, InterruptedException {
        for (JsonNode training : service.json("/api/v1/trainings")) {
            if (training.path("endedAt").asString("").startsWith(later.toString())) {
                return true;
            }
        }
        return false;
    }

    /** When the forecasts of each shop that it answers with were issued. */
    private List<String> issued() throws IOException, InterruptedException {
        List<String> issued = new ArrayList<>();
        for (int shop = 0; shop < chain.shops(); shop++) {
            String answer = service.get("/api/v1/bakeries/" + SimulatedChain.code(shop) + "/forecasts")
                    .body();
            issued.add(JSON.readTree(answer).path("issuedAt").asString(""));
        }
        return issued;
    }

    private List<String> command(String heap) {
        // After closing, past the training time, so that nothing starts by itself.
        String clock = "--levain.clock=" + day + "T22:30:00+02:00";
        List<String> command =
                new ArrayList<>(List.of("-Xmx" + heap, "-XX:ActiveProcessorCount=2", "-Xlog:gc:file=gc.log"));
        String more = System.getenv("LEVAIN_JVM");
        if (more != null) {
            command.addAll(List.of(more.split(" ", -1)));
        }
        command.addAll(List.of("-jar", TARGET.resolve("levain.jar").toString(), clock));
        command.addAll(onDatabase);
        return command;
    }

    Service service() {
        return service;
    }

    /**
     * What a night took.
     *
     * @param training seconds from the wish for it to its end
     * @param issuing seconds from there until the last of all forecasts of all shops was issued
     * @param perShop of them, for the 14 days of one shop
     */
    record NightTimes(double training, double issuing, double perShop) {}

    /** Sends the last week's sales, trains now, and waits until all shops have the forecasts of the new model. */
    NightTimes night() throws IOException, InterruptedException {
        new ChainLoading(chain, service, null).sendLastDays();
        Instant asked = Instant.now();
        String training = service.post("/api/v1/trainings", "application/json", "")
                .path("id")
                .asString();
        JsonNode record = awaitTraining(training);
        Instant done = Instant.now();
        Instant ended = Instant.parse(record.path("endedAt").asString());
        if (!record.path("gate").path("winner").asString("").equals("challenger")) {
            throw new IllegalStateException("nothing is issued anew, as the model did not go into use: " + record);
        }
        int version = record.path("modelVersion").asInt();
        Instant last = ended;
        for (int shop = 0; shop < chain.shops(); shop++) {
            Instant issued = awaitForecasts(SimulatedChain.code(shop), version, ended);
            last = issued.isAfter(last) ? issued : last;
        }
        double issuing = seconds(ended, last);
        return new NightTimes(seconds(asked, done), issuing, issuing / chain.shops());
    }

    private JsonNode awaitTraining(String id) throws InterruptedException {
        while (true) {
            JsonNode record = service.json("/api/v1/trainings/" + id);
            String state = record.path("state").asString();
            if (state.equals("done")) {
                return record;
            }
            if (state.equals("failed")) {
                throw new IllegalStateException("the training failed: " + record.path("reason"));
            }
            Thread.sleep(1_000);
        }
    }

    /** Waits for the forecasts of all days by the new model, and tells when the last was issued. */
    private Instant awaitForecasts(String shop, int version, Instant since) throws InterruptedException {
        Instant last = since;
        for (int ahead = 1; ahead <= DAYS_AHEAD; ahead++) {
            LocalDate date = chain.newestDay().plusDays(ahead);
            Instant issued = awaitForecast("/api/v1/bakeries/" + shop + "/forecasts?date=" + date, version, since);
            last = issued.isAfter(last) ? issued : last;
        }
        return last;
    }

    private Instant awaitForecast(String path, int version, Instant since) throws InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofHours(2));
        while (Instant.now().isBefore(deadline)) {
            HttpResponse<String> answer = service.get(path);
            if (answer.statusCode() == 200) {
                JsonNode forecast = JSON.readTree(answer.body());
                if (forecast.path("closed").asBoolean()
                        || forecast.path("model").path("version").asInt(-1) == version) {
                    Instant issued = Instant.parse(forecast.path("issuedAt").asString());
                    return issued.isAfter(since) ? issued : since;
                }
            } else if (answer.statusCode() != 409) {
                throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("no forecast within two hours: " + path);
    }

    /** The largest heap in use, and the largest after a collection, MB. */
    long[] peakHeap() throws IOException {
        long before = 0;
        long after = 0;
        for (String line : Files.readAllLines(directory.resolve("gc.log"))) {
            Matcher pause = PAUSE.matcher(line);
            if (pause.find()) {
                before = Math.max(before, Long.parseLong(pause.group(1)));
                after = Math.max(after, Long.parseLong(pause.group(2)));
            }
        }
        return new long[] {before, after};
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1e3;
    }

    @Override
    public void close() {
        service.close();
    }
}
