package io.levain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class DayEndsTests {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String CLOSE = "/api/v1/bakeries/harbour/days/2026-03-04/close";

    private final RestCalls rest;
    private final RestTestClient client;
    private final DayEnds dayEnds;
    private final Catalog catalog;
    private final MovableClock clock;

    @Autowired
    DayEndsTests(RestTestClient client, DayEnds dayEnds, Catalog catalog, MovableClock clock) {
        this.rest = new RestCalls(client);
        this.client = client;
        this.dayEnds = dayEnds;
        this.catalog = catalog;
        this.clock = clock;
    }

    @BeforeEach
    void bakery() {
        rest.csv("/api/v1/bakeries", "bakery,name,time_zone,country\nharbour,Harbour,Europe/Berlin,DE\n");
        rest.csv("/api/v1/products", "product,name\nrye,Rye\nroll,Roll\n");
    }

    @Test
    void countTheDayFromClosingTimeOn() {
        rest.csv("/api/v1/hours", "bakery,weekday,opens,closes\nharbour,wednesday,06:00,18:30\n");

        itIs(LocalTime.of(18, 29));
        assertThat(now().last()).isEqualTo("2026-03-03");
        assertThat(now().next()).isEqualTo("2026-03-04T17:30:00Z");
        itIs(LocalTime.of(18, 30));
        assertThat(now().last()).isEqualTo("2026-03-04");
    }

    @Test
    void countTheDayInTheEveningWhereNobodyToldHours() {
        itIs(LocalTime.of(19, 59));
        assertThat(now())
                .isEqualTo(new DaysOver(WEDNESDAY.minusDays(1), clock.instant().plusSeconds(60)));
        itIs(LocalTime.of(20, 0));
        assertThat(now().last()).isEqualTo(WEDNESDAY);
        assertThat(now().next()).isEqualTo("2026-03-05T19:00:00Z");
    }

    @Test
    void countTheDayOnceSomebodySaysThatItWasAllUntilThatIsTakenBack() {
        itIs(LocalTime.of(13, 0));
        rest.csv("/api/v1/sales", "bakery,product,date,sold\nharbour,rye,2026-03-04,12\n");

        rest.post(CLOSE).expectStatus().isOk().expectBody().json("""
                {"bakery":"harbour","date":"2026-03-04","products":["rye"]}""");
        rest.post(CLOSE).expectStatus().isOk();
        assertThat(now()).isEqualTo(new DaysOver(WEDNESDAY, clock.instant().plusSeconds(31 * 3600)));

        rest.delete(CLOSE).expectStatus().isNoContent();
        assertThat(now().last()).isEqualTo("2026-03-03");
        RestCalls.problem(rest.delete(CLOSE), 404);
    }

    @Test
    void refuseADayThatHasNotBegun() {
        assertThat(RestCalls.problem(rest.post("/api/v1/bakeries/harbour/days/2026-03-05/close"), 409)
                        .getProperties())
                .containsEntry("field", "date")
                .containsEntry("value", "2026-03-05");
    }

    @Test
    void areAssumedAloudWhereNobodyToldHours() {
        String sales = "bakery,product,date,sold\nharbour,rye,2026-03-04,12\n";
        client.post()
                .uri("/api/v1/sales")
                .header("Content-Type", "text/csv")
                .body(sales)
                .exchange()
                .expectBody()
                .jsonPath("$.notes[0].kind")
                .isEqualTo("day-end-assumed")
                .jsonPath("$.notes[0].parameters.at")
                .isEqualTo("20:00");
        assertThat(rest.csv("/api/v1/sales", sales.replace("03-04", "03-03")).notes())
                .as("a day that is over")
                .isEmpty();

        rest.csv("/api/v1/hours", "bakery,weekday,opens,closes\nharbour,wednesday,06:00,18:30\n");
        assertThat(rest.csv("/api/v1/sales", sales).notes()).isEmpty();
    }

    private void itIs(LocalTime time) {
        clock.set(WEDNESDAY.atTime(time), BERLIN);
    }

    private DaysOver now() {
        Bakery bakery = catalog.bakery(catalog.chain("default").id(), "harbour");
        return dayEnds.now(bakery);
    }
}
