package io.levain.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.levain.LevainTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** Clients that announce a body and fall silent, or ask for much and do not take it. */
@LevainTest
class SlowClientsTests {

    private static final int CLIENTS = 210;
    private static final int PATIENCE = 10_000;

    /** So that an answer has no room in the buffers of a connection. */
    private static final int ROWS = 120_000;

    private static final String CSV = "product,name\nrye,Rye\n";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private HikariDataSource database;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/v1/products HTTP/1.1|Content-Type: text/csv|Content-Length: 100",
                "POST /api/v1/products HTTP/1.1|Content-Type: text/csv|Transfer-Encoding: chunked",
                "POST /api/v1/products HTTP/1.1|Content-Type: text/csv|Expect: 100-continue|Content-Length: 100",
                "PUT /api/v1/chains/default HTTP/1.1|Content-Type: application/json|Content-Length: 100",
                "GET /api/v1/products HTTP/1.1|Content-Length: 100",
                "POST /api/v1/cakes HTTP/1.1|Content-Length: 100",
                "POST /api/v1/products?=x HTTP/1.1|Content-Length: 100",
                "POST /%FF HTTP/1.1|Content-Length: 100",
                "POST /WEB-INF/x HTTP/1.1|Content-Length: 100",
                "TRACE / HTTP/1.1|Content-Length: 100",
                "POST /api/v1/products HTTP/1.1|Content-Type: text/csv|Content-Length: 99999999999"
            })
    void doNotKeepOthersFromBeingServed(String head) throws IOException {
        try (RawRequests requests = new RawRequests(port)) {
            for (int i = 0; i < CLIENTS; i++) {
                requests.send(head.replace("|", "\r\n") + "\r\nHost: slow\r\n\r\n5");
            }
            assertThat(requests.answer(post(CSV.length()) + CSV, PATIENCE)).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void areServedOnceTheirBodyIsThere() throws IOException {
        try (RawRequests requests = new RawRequests(port)) {
            Socket slow = requests.send(post(CSV.length()) + CSV.substring(0, 1));
            assertThat(requests.answer(post(CSV.length()) + CSV, PATIENCE)).contains("\"accepted\":1");
            slow.setSoTimeout(PATIENCE);
            slow.getOutputStream().write(CSV.substring(1).getBytes(StandardCharsets.UTF_8));
            assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"unchanged\":1");
        }
    }

    @Test
    void mayTakeALongBody() throws IOException {
        StringBuilder csv = new StringBuilder("product,name\n");
        for (int i = 0; i < 60_000; i++) {
            csv.append("loaf,A name that is rather long, and the same in every row\n".replace(", and", " and"));
        }
        try (RawRequests requests = new RawRequests(port)) {
            assertThat(csv.length()).isGreaterThan(3_000_000);
            assertThat(requests.answer(post(csv.length()) + csv, 60_000))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"rows\":60000", "\"accepted\":1", "\"unchanged\":59999");
        }
    }

    @Test
    void mayLeaveALongAnswerWhereItIs() throws IOException {
        storeWeather(ROWS);
        try (RawRequests requests = new RawRequests(port)) {
            for (int i = 0; i < database.getMaximumPoolSize() + 1; i++) {
                Socket slow = requests.sendThroughNeedle(get("/api/v1/weather"));
                slow.setSoTimeout(60_000);
                assertThat(slow.getInputStream().read()).isEqualTo('H');
            }
            assertThat(requests.answer(get("/api/v1/products"), PATIENCE)).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void getALongAnswerWhole() throws IOException {
        storeWeather(20_000);
        try (RawRequests requests = new RawRequests(port)) {
            Socket slow = requests.sendThroughNeedle(get("/api/v1/weather.csv"));
            slow.setSoTimeout(60_000);
            String answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200");
            assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4).lines())
                    .hasSize(1 + 20_000)
                    .last()
                    .asString()
                    .startsWith("harbour,2026-01-01,");
        }
    }

    /** One observation, and forecasts of the same day without end. */
    private void storeWeather(int rows) {
        jdbc.update("""
                insert into bakery (id, version, chain_id, code, name, time_zone)
                select 1, 0, id, 'harbour', 'Harbour', 'Europe/Berlin' from chain""");
        Timestamp first = Timestamp.from(Instant.parse("2024-01-01T00:00:00Z"));
        jdbc.batchUpdate("""
                insert into weather (id, version, bakery_id, weather_date, issued_at, temperature_mean, recorded)
                values (?, 0, 1, date '2026-01-01', ?, 1, current_timestamp)""", IntStream.range(0, rows).boxed().toList(), 5_000, (statement, row) -> {
            statement.setInt(1, row + 1);
            statement.setTimestamp(2, Timestamp.from(first.toInstant().plusSeconds(row)));
        });
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: l\r\nConnection: close\r\n\r\n";
    }

    private static String post(int length) {
        return "POST /api/v1/products HTTP/1.1\r\nHost: l\r\nConnection: close\r\nContent-Type: text/csv\r\n"
                + "Content-Length: " + length + "\r\n\r\n";
    }
}
