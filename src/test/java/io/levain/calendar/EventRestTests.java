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
class EventRestTests {

    private static final String EVENTS = """
            bakery,product,date,until,category,name
            ,rye,2026-03-30,,promotion,Rye week
            ,,2026-03-30,2026-04-11,school-holiday,Easter holidays
            harbour,rye,2026-06-20,2026-06-28,closed,No rye
            harbour,,2026-06-20,2026-06-28,festival,"Kieler ""Woche"", opening"
            market,,2026-03-07,,market,Flea market
            """;

    private final RestCalls rest;

    EventRestTests(@Autowired RestTestClient client) {
        rest = new RestCalls(client);
    }

    @BeforeEach
    void openTwoBakeries() {
        rest.csv("/api/v1/bakeries", """
                bakery,name,time_zone,country,region
                harbour,Harbour,Europe/Berlin,DE,SH
                market,Market,Europe/Berlin,DE,SH
                """);
        rest.csv("/api/v1/products", "product,name\nrye,Rye\nroll,Roll\n");
    }

    @Test
    void givesBackWhatItWasSentAndTakesItAgainUnchanged() {
        assertThat(rest.csv("/api/v1/events", EVENTS).accepted()).isEqualTo(5);

        assertThat(rest.csv("/api/v1/events")).isEqualTo(EVENTS);
        assertThat(rest.csv("/api/v1/events", EVENTS).unchanged()).isEqualTo(5);
        assertThat(rest.json("/api/v1/events", rest.json("/api/v1/events")).unchanged())
                .isEqualTo(5);
    }

    @Test
    void takesAnEventOfEveryBakeryAgainUnchangedWhereABatchNamesNone() {
        String everywhere = "date,category,name\n2026-03-30,market,Fair\n";

        assertThat(rest.csv("/api/v1/events", everywhere).accepted()).isOne();
        assertThat(rest.csv("/api/v1/events", everywhere).unchanged()).isOne();
    }

    @Test
    void changesTheLastDayOfAnEvent() {
        rest.csv("/api/v1/events", EVENTS);
        String easter = "{\"date\":\"2026-03-30\",\"category\":\"school-holiday\",\"name\":\"Easter holidays\"%s}";

        assertThat(rest.json("/api/v1/events", easter.formatted("")).unchanged())
                .isOne();
        assertThat(rest.json("/api/v1/events", easter.formatted(",\"until\":\"2026-04-10\""))
                        .corrected())
                .isOne();
        assertThat(rest.csv("/api/v1/events")).contains(",,2026-03-30,2026-04-10,");
        assertThat(rest.json("/api/v1/events", easter.formatted(",\"until\":null"))
                        .corrected())
                .isOne();
        assertThat(rest.csv("/api/v1/events")).contains(",,2026-03-30,,school");
    }

    @Test
    void keepsTheGoodRowsOfABatch() {
        BatchAnswer answer = rest.csv("/api/v1/events", """
                bakery,product,date,until,category,name
                nowhere,,2026-03-07,,market,Flea market
                harbour,cake,2026-03-07,,promotion,Cake day
                harbour,,2026-03-07,,party,Party
                harbour,,2026-03-07,2026-03-06,market,Flea market
                harbour,,2026-02-31,,market,Flea market
                harbour,,2026-03-07,,market,Flea market
                """);

        assertThat(answer.accepted()).isOne();
        assertThat(answer.answers())
                .extracting("row", "field", "value")
                .containsExactly(
                        tuple(2L, "bakery", "nowhere"),
                        tuple(3L, "product", "cake"),
                        tuple(4L, "category", "party"),
                        tuple(5L, "until", "2026-03-06"),
                        tuple(6L, "date", "2026-02-31"));
    }

    @Test
    void refusesAFieldThatEventsDoNotHave() {
        BatchAnswer answer = rest.json(
                "/api/v1/events",
                "{\"date\":\"2026-03-07\",\"category\":\"market\",\"name\":\"Flea market\",\"shop\":\"harbour\"}");

        assertThat(answer.answers()).extracting("field").containsExactly("shop");
    }

    @Test
    void listsTheEventsThatConcernABakeryAndTouchAPeriod() {
        rest.csv("/api/v1/events", EVENTS);

        assertThat(rest.csv("/api/v1/events?bakery=market"))
                .contains("Easter holidays", "Rye week", "Flea market")
                .doesNotContain("harbour");
        assertThat(rest.csv("/api/v1/events?from=2026-04-11&to=2026-06-20"))
                .contains("Easter holidays", "Kieler", "No rye")
                .doesNotContain("Rye week", "Flea market");
        assertThat(rest.csv("/api/v1/events?from=2026-04-12&to=2026-06-19").lines())
                .hasSize(1);
    }

    @Test
    void removesAMistypedEventAndNoOther() {
        rest.csv("/api/v1/events", EVENTS);
        String uri = "/api/v1/events?bakery={b}&product={p}&date=2026-06-20&category={c}&name={n}";

        rest.delete(uri, "harbour", "", "festival", "Kieler \"Woche\", opening")
                .expectStatus()
                .isNoContent();

        assertThat(rest.csv("/api/v1/events"))
                .doesNotContain("Kieler")
                .contains("No rye", "Easter holidays", "Rye week", "Flea market");
        rest.delete(uri, "harbour", "rye", "closed", "No rye").expectStatus().isNoContent();
        rest.delete("/api/v1/events?date=2026-03-30&category=school-holiday&name=Easter holidays")
                .expectStatus()
                .isNoContent();
        assertThat(rest.csv("/api/v1/events").lines()).hasSize(3);
    }

    @Test
    void saysThatThereIsNoSuchEventToRemove() {
        rest.csv("/api/v1/events", EVENTS);

        assertThat(RestCalls.problem(
                                rest.delete("/api/v1/events?date=2026-03-07&category=market&name=Flea market"), 404)
                        .getDetail())
                .contains("no event");
        assertThat(RestCalls.problem(rest.delete("/api/v1/events?date=+999999999-01-01&category=market&name=Flea"), 400)
                        .getDetail())
                .contains("date");
        assertThat(RestCalls.problem(rest.delete("/api/v1/events?date=2026-02-31&category=market&name=Flea"), 400)
                        .getDetail())
                .contains("a date that exists");
    }

    @Test
    void refusesDaysThatLieTooFarAhead() {
        assertThat(rest.refused("/api/v1/events", "date,category,name\n2062-06-20,festival,Kiel Week\n")
                        .field())
                .isEqualTo("date");
        assertThat(rest.refused(
                                "/api/v1/events",
                                "date,until,category,name\n2026-06-20,2062-06-28,festival,Kiel Week\n")
                        .field())
                .isEqualTo("until");
    }
}
