package io.levain.service;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two servers on one PostgreSQL through many nights under a steered clock. Servers are killed and put to sleep at random
 * moments; each night is to be trained once, and by morning both servers are to tell the newest forecast.
 */
final class Nights {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final int HISTORY = 150;
    private static final JsonMapper JSON = new JsonMapper();

    private final SteeredTime time;
    private final List<Service> servers;
    private final SplittableRandom luck;
    private final Connection database;
    private int notAtAll;
    private int twice;
    private int stale;

    private Nights(SteeredTime time, List<Service> servers, Connection database, long seed) {
        this.time = time;
        this.servers = servers;
        this.database = database;
        this.luck = new SplittableRandom(seed);
    }

    /**
     * Runs it.
     *
     * @param args how many nights, the seed of the accidents, and what else the servers are to be told
     */
    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        int nights = Integer.parseInt(args[0]);
        Path directory = Path.of("target/nights").toAbsolutePath();
        Files.createDirectories(directory);
        Path file = directory.resolve("time");
        Files.deleteIfExists(file);
        SteeredTime time = SteeredTime.of(file);
        try (Postgres postgres = Postgres.start()) {
            postgres.create("nights");
            time.set(at(FIRST, 12, 0));
            List<String> command = command(file, postgres.arguments("nights"));
            command.addAll(List.of(args).subList(2, args.length));
            try (Connection database = postgres.connect("nights");
                    Service first = new Service(directory.resolve("first"), command)) {
                first.ready(); // it alone makes the tables
                try (Service second = new Service(directory.resolve("second"), command)) {
                    second.ready();
                    SmallChain.introduce(first, FIRST.minusDays(1), HISTORY);
                    Nights run = new Nights(time, List.of(first, second), database, Long.parseLong(args[1]));
                    for (int night = 0; night < nights; night++) {
                        run.night(FIRST.plusDays(night));
                        run.print(night + 1);
                    }
                }
            }
        }
    }

    private static List<String> command(Path time, List<String> database) {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                "io.levain.LevainApplication",
                "--" + SteeredClock.PROPERTY + "=" + time,
                "--db-scheduler.polling-interval=200ms"));
        command.addAll(database);
        return command;
    }

    private void night(LocalDate day) throws IOException, InterruptedException {
        time.forwardTo(at(day, 18, 30));
        Instant sold = time.now();
        send(SmallChain.sales(day, 0));
        time.forwardTo(at(day, 22, 0).plusSeconds(1));
        int victim = luck.nextInt(2);
        Service other = servers.get(1 - victim);
        boolean slept = accident(servers.get(victim));
        if (!await(other, 8 * 60, () -> trainings(other, day) > 0)) {
            notAtAll++;
            report(day, "no training is done");
        }
        if (slept) {
            servers.get(victim).freeze(false);
        }
        revive();
        checkForecasts(day, forecast -> isSince(forecast, sold));
        correct(day);
        int done = trainings(servers.get(0), day);
        if (done > 1) {
            twice++;
            report(day, done + " trainings are done");
        }
    }

    /** Kills or freezes a server at some moment of the training, or lets it be; tells whether it sleeps now. */
    private boolean accident(Service victim) throws IOException, InterruptedException {
        int kind = luck.nextInt(10);
        if (kind < 5) {
            Thread.sleep(luck.nextInt(3_000));
        }
        if (kind < 4) {
            victim.kill();
            victim.start();
        } else if (kind == 4) {
            victim.freeze(true);
        }
        return kind == 4;
    }

    /**
     * The next morning somebody corrects the day; within minutes the forecast is to rest on that. Where the correction
     * changes no number, as it may while the baker's rule serves, the forecast of before stays once that was found.
     */
    private void correct(LocalDate day) throws InterruptedException {
        time.forwardTo(at(day.plusDays(1), 9, 0));
        Instant sent = time.now();
        send(SmallChain.sales(day, 5));
        if (luck.nextInt(5) == 0) {
            Service victim = servers.get(luck.nextInt(2));
            victim.kill();
            victim.start();
        }
        time.forward(Duration.ofMinutes(5));
        revive();
        checkForecasts(day, forecast -> isSince(forecast, sent) || isNothingDue());
    }

    /** Both are to tell the same forecast, on the sales through that day, by the model in use and not an old one. */
    private void checkForecasts(LocalDate day, Predicate<JsonNode> isNew) throws InterruptedException {
        String path = SmallChain.FORECASTS + "?date=" + day.plusDays(2);
        boolean fresh = await(servers.get(0), 60, () -> {
            JsonNode first = forecast(servers.get(0), path);
            return isFresh(first, day) && isNew.test(first) && first.equals(forecast(servers.get(1), path));
        });
        if (!fresh) {
            stale++;
            report(day, "not the same or not new: " + brief(0, path) + ", " + brief(1, path));
        }
    }

    private boolean isFresh(JsonNode forecast, LocalDate day) {
        JsonNode version = forecast.path("model").path("version");
        JsonNode inUse = forecast(servers.get(1), "/api/v1/models/current").path("version");
        return forecast.path("salesThrough").asString("").equals(day.toString())
                && (version.isMissingNode() || version.equals(inUse));
    }

    private static boolean isSince(JsonNode forecast, Instant moment) {
        return !Instant.parse(forecast.path("issuedAt").asString()).isBefore(moment);
    }

    /** Whether each change has led to an issue, which may have found that it says what the one before did. */
    private boolean isNothingDue() {
        try (Statement statement = database.createStatement();
                ResultSet due = statement.executeQuery("select 1 from bakery_change")) {
            return !due.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String brief(int server, String path) {
        JsonNode forecast = forecast(servers.get(server), path);
        return forecast.path("issuedAt") + " through " + forecast.path("salesThrough") + " by "
                + forecast.path("model").path("version") + " "
                + forecast.path("detail").asString("");
    }

    private static JsonNode forecast(Service service, String path) {
        return JSON.readTree(service.get(path).body());
    }

    /** How many trainings on the sales through that day are done. */
    private static int trainings(Service service, LocalDate day) {
        int done = 0;
        for (JsonNode training : service.json("/api/v1/trainings?limit=20")) {
            String last = training.path("trainedOn").path("lastDay").asString("");
            done += training.path("state").asString().equals("done") && last.equals(day.toString()) ? 1 : 0;
        }
        return done;
    }

    /** Sends rows to a server that lives, as a till does: again until they are taken. */
    private void send(String csv) throws InterruptedException {
        int first = luck.nextInt(2);
        for (int attempt = 0; attempt < 100; attempt++) {
            Service server = servers.get((first + attempt) % 2);
            if (server.isHealthy()
                    && server.tryPost("/api/v1/sales", "text/csv", csv).statusCode() == 200) {
                return;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("no server takes sales");
    }

    private void revive() throws InterruptedException {
        for (Service server : servers) {
            if (!server.isAlive()) {
                server.start();
            }
            server.awaitHealthy();
        }
    }

    /** Waits some seconds as they are, and then by moving the clock, so many minutes in all. */
    private boolean await(Service awake, int minutes, BooleanSupplier wish) throws InterruptedException {
        Instant end = time.now().plus(Duration.ofMinutes(minutes));
        for (int look = 0; time.now().isBefore(end); look++) {
            if (awake.isHealthy() && wish.getAsBoolean()) {
                return true;
            }
            Thread.sleep(250);
            if (look > 40 && look % 8 == 0) {
                time.forward(Duration.ofMinutes(1));
            }
        }
        return false;
    }

    private void report(LocalDate day, String what) {
        System.out.println(day + ": " + what);
    }

    private void print(int nights) {
        System.out.printf(
                "%d nights: trained twice %d, not at all %d, stale answers %d%n", nights, twice, notAtAll, stale);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(ZONE).toInstant();
    }
}
