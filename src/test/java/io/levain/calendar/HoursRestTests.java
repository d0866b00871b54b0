package io.levain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.intake.BatchAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class HoursRestTests {

    private static final String HOURS = """
            bakery,weekday,opens,closes,from,until
            harbour,monday,06:30,12:30,,
            harbour,monday,14:00,18:00,,
            harbour,tuesday,06:30,18:00,,2026-03-31
            harbour,tuesday,06:30,18:30,2026-04-01,
            market,sunday,08:00,11:00,,
            """;

    private final RestCalls rest;

    HoursRestTests(@Autowired RestTestClient client) {
        rest = new RestCalls(client);
    }

    @BeforeEach
    void openTwoBakeries() {
        rest.csv("/api/v1/bakeries", """
                bakery,name,time_zone,country,region
                harbour,Harbour,Europe/Berlin,DE,SH
                market,Market,Europe/Berlin,DE,SH
                """);
    }

    @Test
    void givesBackWhatItWasSentAndTakesItAgainUnchanged() {
        assertThat(rest.csv("/api/v1/hours", HOURS).accepted()).isEqualTo(5);

        assertThat(rest.csv("/api/v1/hours")).isEqualTo(HOURS);
        assertThat(rest.csv("/api/v1/hours", HOURS).unchanged()).isEqualTo(5);
        assertThat(rest.json("/api/v1/hours", rest.json("/api/v1/hours")).unchanged())
                .isEqualTo(5);
        assertThat(rest.csv("/api/v1/hours?bakery=market").lines()).hasSize(2);
    }

    @Test
    void correctsWhenItClosesAndLeavesTheLastDayThatARowDoesNotName() {
        rest.csv("/api/v1/hours", HOURS);

        BatchAnswer answer = rest.json(
                "/api/v1/hours",
                "{\"bakery\":\"harbour\",\"weekday\":\"tuesday\",\"opens\":\"06:30\",\"closes\":\"17:00\"}");

        assertThat(answer.corrected()).isOne();
        assertThat(rest.csv("/api/v1/hours")).contains("harbour,tuesday,06:30,17:00,,2026-03-31\n");
    }

    @Test
    void keepsTheGoodRowsOfABatch() {
        BatchAnswer answer = rest.csv("/api/v1/hours", """
                bakery,weekday,opens,closes
                nowhere,monday,07:00,18:00
                harbour,monday,18:00,07:00
                harbour,monday,07:00,25:00
                harbour,Montag,07:00,18:00
                harbour,monday,07:00,18:00
                harbour,monday,17:00,19:00
                """);

        assertThat(answer.accepted()).isOne();
        assertThat(answer.answers())
                .extracting("row", "field", "value")
                .containsExactly(
                        tuple(2L, "bakery", "nowhere"),
                        tuple(3L, "closes", "07:00"),
                        tuple(4L, "closes", "25:00"),
                        tuple(5L, "weekday", "Montag"),
                        tuple(7L, "opens", "17:00"));
    }

    @Test
    void refusesAFieldThatHoursDoNotHave() {
        BatchAnswer answer = rest.json(
                "/api/v1/hours",
                "{\"bakery\":\"harbour\",\"weekday\":\"monday\",\"opens\":\"07:00\",\"closes\":\"18:00\",\"shuts\":1}");

        assertThat(answer.answers()).extracting("field").containsExactly("shuts");
    }

    @Test
    void movesTheOpeningOnceTheOldHoursEnd() {
        rest.csv("/api/v1/hours", HOURS);

        assertThat(rest.csv("/api/v1/hours", """
                bakery,weekday,opens,closes,from,until
                market,sunday,08:00,11:00,,2026-05-31
                market,sunday,07:30,11:00,2026-06-01,
                """).refused()).isZero();
    }

    @Test
    void forgetsTheHoursOfAWeekdayOrOfABakery() {
        rest.csv("/api/v1/hours", HOURS);

        rest.delete("/api/v1/hours?bakery=harbour&weekday=monday")
                .expectStatus()
                .isNoContent();
        assertThat(rest.csv("/api/v1/hours")).doesNotContain("monday").contains("tuesday");

        rest.delete("/api/v1/hours?bakery=harbour").expectStatus().isNoContent();
        assertThat(rest.csv("/api/v1/hours")).doesNotContain("harbour").contains("market");
    }

    @Test
    void saysWhoseHoursCannotBeForgotten() {
        assertThat(RestCalls.problem(rest.delete("/api/v1/hours"), 400).getDetail())
                .contains("bakery");
        assertThat(RestCalls.problem(rest.delete("/api/v1/hours?bakery=nowhere"), 404)
                        .getDetail())
                .contains("there is no such bakery");
        assertThat(RestCalls.problem(rest.delete("/api/v1/hours?bakery=harbour&weekday=MONDAY"), 400)
                        .getDetail())
                .contains("monday");
    }
}
