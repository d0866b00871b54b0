package io.levain.service;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Requests a second of Levain beside a bare application on the same PostgreSQL, by turns. */
final class RequestBenchmark {

    private static final int CONNECTIONS = 50;
    private static final int BATCH_CONNECTIONS = 8;
    private static final int BATCH = 1_000;
    private static final String JSON = "application/json";
    private static final LocalDate NEWEST = LocalDate.of(2024, 6, 30);
    /** Tills send the days between, one after the other. */
    private static final LocalDate LATER = NEWEST.plusMonths(23);

    private final ChainRun run;
    private final Service bare;
    private final Postgres postgres;
    private final Duration time;
    private final int rounds;
    private final SalesRows ours;
    private final SalesRows theirs;

    private RequestBenchmark(
            ChainRun run, Service bare, Postgres postgres, SimulatedChain chain, Duration time, int rounds) {
        this.run = run;
        this.bare = bare;
        this.postgres = postgres;
        this.time = time;
        this.rounds = rounds;
        this.ours = new SalesRows(chain, LATER);
        this.theirs = new SalesRows(chain, LocalDate.MAX);
    }

    /**
     * Runs it.
     *
     * @param args how many shops the chain has, how many products, how many years; seconds of a run, how many runs;
     *     what is measured, such as {@code forecasts,single,batches}
     */
    public static void main(String[] args) throws Exception {
        List<Integer> n = Arrays.stream(args).limit(5).map(Integer::valueOf).toList();
        SimulatedChain chain = new SimulatedChain(n.get(0), n.get(1), 365 * n.get(2), NEWEST);
        try (Postgres postgres = Postgres.start();
                ChainRun run = new ChainRun(postgres, "levain", chain, "2g")) {
            run.night();
            postgres.create("bare");
            List<String> command = new ArrayList<>(List.of(
                    "-Xmx2g",
                    "-jar",
                    Path.of("target/bare/bare.jar").toAbsolutePath().toString()));
            command.addAll(postgres.arguments("bare"));
            try (Service bare = new Service(Path.of("target/requests/bare"), command)) {
                bare.ready();
                new RequestBenchmark(run, bare, postgres, chain, Duration.ofSeconds(n.get(3)), n.get(4))
                        .run(List.of(args[5].split(",", -1)));
            }
        }
    }

    private void run(List<String> parts) throws Exception {
        for (String part : parts) {
            if (!part.equals("forecasts")) {
                run.goOnAt(LATER);
            }
            switch (part) {
                case "forecasts" -> forecasts();
                case "single" -> single();
                case "batches" -> batches();
                default -> throw new IllegalArgumentException("no part: " + part);
            }
        }
    }

    private void forecasts() throws Exception {
        String path = "/api/v1/bakeries/" + SimulatedChain.code(0) + "/forecasts";
        String answer = run.service().get(path).body();
        bare.put("/answers/shop", answer);
        byte[] ours = HttpLoad.get(path);
        byte[] theirs = HttpLoad.get("/answers/shop");
        compare(
                String.format(Locale.ROOT, "forecast GET, %,d bytes, %d connections", answer.length(), CONNECTIONS),
                () -> load(run.service(), CONNECTIONS).perSecond(() -> ours),
                () -> load(bare, CONNECTIONS).perSecond(() -> theirs));
    }

    private void single() throws Exception {
        compare(
                "sales POST, a row each, " + CONNECTIONS + " connections",
                () -> load(run.service(), CONNECTIONS)
                        .perSecond(() -> HttpLoad.post(
                                "/api/v1/sales", JSON, "[" + ours.next().json() + "]")),
                () -> load(bare, CONNECTIONS)
                        .perSecond(() ->
                                HttpLoad.post("/sales", JSON, theirs.next().json())));
    }

    /** Plain JDBC has no HTTP and no JSON to do: it goes to the database straight from here. */
    private void batches() throws Exception {
        createTable();
        compare(
                "rows in sales POSTs of " + BATCH + ", " + BATCH_CONNECTIONS + " connections, against JDBC upserts",
                () -> BATCH
                        * load(run.service(), BATCH_CONNECTIONS)
                                .perSecond(() -> HttpLoad.post("/api/v1/sales", JSON, ours.json(BATCH))),
                () -> BATCH * HttpLoad.perSecond(BATCH_CONNECTIONS, time, end -> upserts(theirs, end)));
    }

    private void createTable() throws SQLException {
        try (Connection connection = postgres.connect("bare");
                Statement statement = connection.createStatement()) {
            statement.execute("create table plain_sale (bakery varchar(64), product varchar(64), sales_date date,"
                    + " sold double precision not null, primary key (bakery, product, sales_date))");
        }
    }

    private long upserts(SalesRows rows, long end) throws SQLException {
        long batches = 0;
        try (Connection connection = postgres.connect("bare")) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement("insert into plain_sale values (?, ?, ?, ?)"
                    + " on conflict (bakery, product, sales_date) do update set sold = excluded.sold")) {
                while (System.nanoTime() < end) {
                    for (SalesRows.Row row : rows.next(BATCH)) {
                        statement.setString(1, row.bakery());
                        statement.setString(2, row.product());
                        statement.setObject(3, row.date());
                        statement.setDouble(4, row.sold());
                        statement.addBatch();
                    }
                    statement.executeBatch();
                    connection.commit();
                    batches++;
                }
            }
        }
        return batches;
    }

    private HttpLoad load(Service service, int connections) {
        return new HttpLoad(service.port(), connections, time);
    }

    private void compare(String what, Callable<Double> ours, Callable<Double> theirs) throws Exception {
        ours.call(); // the first run of each warms it up
        theirs.call();
        double[][] perSecond = new double[2][rounds];
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            perSecond[0][round] = ours.call();
            perSecond[1][round] = theirs.call();
            ratios[round] = perSecond[0][round] / perSecond[1][round];
        }
        System.out.printf(
                "%s: Levain %,.0f/s, bare %,.0f/s, ratio %.2f%n",
                what, median(perSecond[0]), median(perSecond[1]), median(ratios));
    }

    private static double median(double[] values) {
        return Medians.of(Arrays.stream(values));
    }
}
