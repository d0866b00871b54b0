package io.levain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.intake.BatchAnswer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What a baker expects of a product, said and taken back. */
@LevainTest
class ExpectationRestTests {

    private static final String ESTIMATES = "/api/v1/estimates";
    private static final String ROWS = """
            bakery,product,weekday,pieces,from
            harbour,roll,,200,2026-03-04
            harbour,rye,,60,2026-03-09
            harbour,rye,saturday,100,2026-03-09
            """;

    private final RestCalls rest;
    private final JdbcTemplate jdbc;
    private final MovableClock clock;

    @Autowired
    ExpectationRestTests(RestTestClient client, JdbcTemplate jdbc, MovableClock clock) {
        this.rest = new RestCalls(client);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void open() {
        rest.csv("/api/v1/bakeries", "bakery,name,time_zone,country\nharbour,Harbour,Europe/Berlin,DE\n");
        rest.csv("/api/v1/products", "product,name\nrye,Rye\nroll,Roll\n");
    }

    @Test
    void givesBackWhatItWasSentAndTakesItAgainUnchanged() {
        assertThat(rest.csv(ESTIMATES, ROWS).accepted()).isEqualTo(3);

        assertThat(rest.csv(ESTIMATES)).isEqualTo(ROWS);
        assertThat(rest.csv(ESTIMATES, ROWS).unchanged()).isEqualTo(3);
        assertThat(rest.json(ESTIMATES, rest.json(ESTIMATES)).unchanged()).isEqualTo(3);
        assertThat(rest.csv(ESTIMATES + "?product=rye").lines()).hasSize(3);
        assertThat(rest.csv(ESTIMATES + "?bakery=harbour&product=roll").lines()).hasSize(2);
    }

    @Test
    void isFromTheDayOnWhichItIsSaidAndRepeatingItChangesNothing() {
        String said = "bakery,product,pieces\nharbour,rye,60\n";
        rest.csv(ESTIMATES, said);
        assertThat(rest.csv(ESTIMATES)).endsWith("harbour,rye,,60,2026-03-04\n");

        clock.advance(Duration.ofDays(2));
        assertThat(rest.csv(ESTIMATES, said).unchanged()).isOne();
        assertThat(rest.csv(ESTIMATES, said.replace("60", "40")).corrected()).isOne();
        assertThat(rest.csv(ESTIMATES)).endsWith("harbour,rye,,40,2026-03-06\n");
    }

    @Test
    void namesWhatCannotBeTaken() {
        BatchAnswer answer = rest.csv(ESTIMATES, """
                bakery,product,weekday,pieces
                nowhere,rye,,60
                harbour,brioche,,60
                harbour,rye,Samstag,60
                harbour,rye,,-1
                harbour,rye,,
                harbour,rye,sunday,12.5
                """);

        assertThat(answer.accepted()).isOne();
        assertThat(answer.answers())
                .extracting("row", "field", "value")
                .containsExactly(
                        tuple(2L, "bakery", "nowhere"),
                        tuple(3L, "product", "brioche"),
                        tuple(4L, "weekday", "Samstag"),
                        tuple(5L, "pieces", "-1"),
                        tuple(6L, "pieces", null));
    }

    @Test
    void forgetsAllOfAProduct() {
        rest.csv(ESTIMATES, ROWS);
        jdbc.update("delete from bakery_change");

        rest.delete(ESTIMATES + "?bakery=harbour&product=rye").expectStatus().isNoContent();

        assertThat(rest.csv(ESTIMATES)).contains("roll").doesNotContain("rye");
        assertThat(jdbc.queryForObject("select count(*) from bakery_change", Integer.class))
                .as("the forecasts are issued anew")
                .isOne();
        assertThat(RestCalls.problem(rest.delete(ESTIMATES + "?bakery=harbour&product=cake"), 404)
                        .getDetail())
                .contains("there is no such product");
    }
}
