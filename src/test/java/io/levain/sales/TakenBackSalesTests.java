package io.levain.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Sales that were sent by mistake. */
@LevainTest
class TakenBackSalesTests {

    private static final String DAY = "/api/v1/bakeries/harbour/sales/2026-03-03";
    private static final String HEADER = "bakery,product,date,sold\n";
    private static final String RYE = HEADER + "harbour,rye,2026-03-03,8\n";

    private final SalesClient sales;
    private final RestCalls rest;
    private final MovableClock clock;
    private final Catalog catalog;
    private final SalesHistory history;
    private final JdbcTemplate jdbc;

    TakenBackSalesTests(
            @Autowired RestTestClient client,
            @Autowired MovableClock clock,
            @Autowired Catalog catalog,
            @Autowired SalesHistory history,
            @Autowired JdbcTemplate jdbc) {
        this.sales = new SalesClient(client);
        this.rest = new RestCalls(client);
        this.clock = clock;
        this.catalog = catalog;
        this.history = history;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void catalog() {
        sales.withCatalog();
    }

    @Test
    void countsNoMoreWhatWasTakenBackOfADay() {
        sales.csv(RYE + "harbour,roll,2026-03-03,5\nharbour,rye,2026-03-02,7\nkiwi,rye,2026-03-03,9\n");
        sales.csv("?source=receipts", HEADER + "harbour,rye,2026-03-03,9\n");
        jdbc.update("delete from bakery_change");

        rest.delete(DAY).expectStatus().isNoContent();

        assertThat(sales.export())
                .contains("harbour,rye,2026-03-02,7", "kiwi,rye,2026-03-03,9")
                .doesNotContain("harbour,rye,2026-03-03", "harbour,roll");
        assertThat(days()).containsExactly("rye 2026-03-02");
        assertThat(history.lastDay(harbour())).contains(LocalDate.of(2026, 3, 2));
        assertThat(jdbc.queryForList("select kind || ' ' || first_day from bakery_change", String.class))
                .as("forecasts are issued anew")
                .containsExactly("SALES 2026-03-03");
        assertThat(RestCalls.problem(rest.delete(DAY), 404).getProperties()).containsEntry("kind", "no-sales-said");
    }

    @Test
    void showsWhatWasSaidUntilItWasTakenBack() {
        sales.csv("?source=till-total", RYE);
        clock.advance(Duration.ofMinutes(5));
        rest.delete(DAY + "/rye").expectStatus().isNoContent();
        clock.advance(Duration.ofMinutes(5));

        sales.json200(DAY).json("""
                {"bakery":"harbour","date":"2026-03-03","products":[
                  {"product":"rye","name":"Rye","from":{},"doubts":[],
                   "entries":[
                     {"source":"till-total","recordedAt":"2026-03-04T16:05:00Z","takenBack":true,"earlier":[
                       {"sold":8,"recordedAt":"2026-03-04T16:00:00Z","replacedAt":"2026-03-04T16:05:00Z"}]}]}]}""", JsonCompareMode.STRICT);

        sales.csv("?source=till-total", RYE).jsonPath("$.accepted").isEqualTo(1);

        sales.json200(DAY).json("""
                {"bakery":"harbour","date":"2026-03-03","products":[
                  {"product":"rye","name":"Rye","sold":8,"from":{"sold":"till-total"},"doubts":[],
                   "entries":[
                     {"source":"till-total","sold":8,"recordedAt":"2026-03-04T16:10:00Z","earlier":[
                       {"recordedAt":"2026-03-04T16:05:00Z","replacedAt":"2026-03-04T16:10:00Z"},
                       {"sold":8,"recordedAt":"2026-03-04T16:00:00Z","replacedAt":"2026-03-04T16:05:00Z"}]}]}]}""", JsonCompareMode.STRICT);
    }

    @Test
    void takesWhatIsSentAgainAsANewWord() {
        sales.csv(RYE);
        rest.delete(DAY + "/rye").expectStatus().isNoContent();
        RestCalls.problem(rest.delete(DAY + "/rye"), 404);
        sales.csv("?source=receipts", RYE).jsonPath("$.accepted").isEqualTo(1);
        sales.csv("?source=receipts", RYE).jsonPath("$.unchanged").isEqualTo(1);
        rest.delete(DAY + "/rye").expectStatus().isNoContent();
        sales.csv(RYE).jsonPath("$.accepted").isEqualTo(1);

        assertThat(sales.export()).isEqualTo(sales.export("/api/v1/sales?bakery=harbour"));
        assertThat(sales.export()).contains("harbour,rye,2026-03-03,8");
        rest.delete(DAY).expectStatus().isNoContent();
        assertThat(history.any(harbour().chainId())).isFalse();
    }

    @Test
    void takesBackTheWordOfOneSourceAlone() {
        sales.csv("?source=till-total", RYE);
        sales.csv(HEADER + "harbour,rye,2026-03-03,80\nharbour,roll,2026-03-03,5\n");

        rest.delete(DAY + "/rye?source=staff").expectStatus().isNoContent();

        assertThat(sales.export()).contains("harbour,rye,2026-03-03,8,", "harbour,roll,2026-03-03,5,");
        RestCalls.problem(rest.delete(DAY + "/rye?source=staff"), 404);
        rest.delete(DAY + "?source=till-total").expectStatus().isNoContent();
        assertThat(sales.export()).contains("harbour,roll").doesNotContain("rye");
        assertThat(RestCalls.problem(rest.delete(DAY + "?source=clerk"), 400).getProperties())
                .containsEntry("kind", "unknown-source");
    }

    @Test
    void namesWhatItDoesNotKnow() {
        RestCalls.problem(rest.delete(DAY), 404);
        RestCalls.problem(rest.delete("/api/v1/bakeries/harbour/sales/2027-03-03"), 404);
        assertThat(RestCalls.problem(rest.delete(DAY + "/brioche"), 404).getProperties())
                .containsEntry("kind", "unknown-product");
        assertThat(RestCalls.problem(rest.delete("/api/v1/bakeries/nowhere/sales/2026-03-03"), 404)
                        .getProperties())
                .containsEntry("kind", "unknown-bakery");
        RestCalls.problem(rest.delete("/api/v1/bakeries/harbour/sales/yesterday"), 400);
    }

    @Test
    void takesBackWhatSoldTodayAndOnAClosedDay() {
        rest.put("/api/v1/bakeries/harbour/closures/2026-03-03").expectStatus().isOk();
        sales.csv(RYE + "harbour,rye,2026-03-04,3\n");

        rest.delete(DAY).expectStatus().isNoContent();
        rest.delete("/api/v1/bakeries/harbour/sales/2026-03-04").expectStatus().isNoContent();

        assertThat(days()).isEmpty();
        assertThat(rest.json("/api/v1/bakeries/harbour/closures")).contains("confirmed");
    }

    @Test
    void closesADayAgainThatWasAssumedToBeClosedUntilItSold() {
        sales.csv("?history=true", HEADER + "harbour,rye,2026-02-02,8\nharbour,rye,2026-02-04,8\n");
        assertThat(rest.json("/api/v1/bakeries/harbour/closures")).contains("2026-02-03");
        sales.csv(HEADER + "harbour,rye,2026-02-03,8\nharbour,roll,2026-02-03,8\n");
        assertThat(rest.json("/api/v1/bakeries/harbour/closures")).isEqualTo("[]");

        rest.delete("/api/v1/bakeries/harbour/sales/2026-02-03/rye")
                .expectStatus()
                .isNoContent();
        assertThat(rest.json("/api/v1/bakeries/harbour/closures"))
                .as("rolls sold")
                .isEqualTo("[]");

        rest.delete("/api/v1/bakeries/harbour/sales/2026-02-03").expectStatus().isNoContent();
        assertThat(rest.json("/api/v1/bakeries/harbour/closures"))
                .isEqualTo("[{\"date\":\"2026-02-03\",\"state\":\"assumed\"}]");
        rest.delete("/api/v1/bakeries/harbour/sales/2026-02-04").expectStatus().isNoContent();
        assertThat(rest.json("/api/v1/bakeries/harbour/closures")).doesNotContain("2026-02-04");
    }

    @Test
    void asksAgainWhetherANumberIsRightThatWasConfirmedBeforeItWasTakenBack() {
        sales.csv(RYE);
        rest.put(DAY + "/rye/confirmation").expectStatus().isOk();
        sales.json200(DAY).jsonPath("$.products[0].confirmed").isEqualTo(true);

        rest.delete(DAY + "/rye").expectStatus().isNoContent();
        sales.csv(RYE);

        sales.json200(DAY).jsonPath("$.products[0].confirmed").doesNotExist();
    }

    @Test
    void flagsSalesLongBeforeTheFirstOnes() {
        sales.csv(
                "?history=true",
                HEADER + "harbour,rye,2013-01-02,8\nharbour,rye,2014-01-02,8\nharbour,rye,2015-01-02,8\n");
        sales.csv("?history=true", HEADER + "harbour,rye,2016-12-02,8\nharbour,rye,2018-11-02,8\n");

        for (int day = 1; day <= 2; day++) {
            sales.csv("?source=receipts", HEADER + "harbour,rye,1990-01-0" + day + ",8\n")
                    .jsonPath("$.accepted")
                    .isEqualTo(1)
                    .jsonPath("$.answers[0].doubts[0].field")
                    .isEqualTo("date")
                    .jsonPath("$.answers[0].doubts[0].reason.kind")
                    .isEqualTo("long-before-the-first")
                    .jsonPath("$.answers[0].doubts[0].reason.parameters.first")
                    .isEqualTo("2013-01-02")
                    .jsonPath("$.answers[0].doubts[0].reason.text")
                    .value(text -> assertThat((String) text)
                            .contains("DELETE /api/v1/bakeries/harbour/sales/1990-01-0", "?history=true"));
        }
        sales.csv(HEADER + "harbour,rye,2011-01-02,8\nharbour,rye,2015-02-02,8\n")
                .jsonPath("$.flagged")
                .isEqualTo(0);
        sales.csv("?history=true", HEADER + "harbour,rye,1991-01-02,8\n")
                .jsonPath("$.flagged")
                .isEqualTo(0);
        sales.csv(HEADER + "kiwi,rye,1990-01-01,8\nkiwi,rye,1990-01-02,8\n")
                .jsonPath("$.flagged")
                .isEqualTo(0);
        rest.delete("/api/v1/bakeries/harbour/sales/1990-01-01").expectStatus().isNoContent();
    }

    private List<String> days() {
        List<String> days = new ArrayList<>();
        history.read(harbour(), day -> days.add(day.product() + " " + day.date()));
        return days;
    }

    private Bakery harbour() {
        return catalog.bakery(catalog.chain("default").id(), "harbour");
    }
}
