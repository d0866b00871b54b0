package io.levain.sales;

import static io.levain.sales.SalesClient.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.LevainTest;
import io.levain.MovableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class DayReportTests {

    private static final String DAY = "/api/v1/bakeries/harbour/sales/2026-03-03";
    private static final String RYE = "{\"bakery\":\"harbour\",\"product\":\"rye\",\"date\":\"2026-03-03\",";

    private final SalesClient sales;
    private final MovableClock clock;

    DayReportTests(@Autowired RestTestClient client, @Autowired MovableClock clock) {
        this.sales = new SalesClient(client);
        this.clock = clock;
    }

    @BeforeEach
    void catalog() {
        sales.withCatalog();
    }

    @Test
    void showsWhatHoldsWhoSaidSoAndWhatWasSaidBefore() {
        sales.json("?source=till-total", RYE + "\"sold\":8.5}");
        clock.advance(Duration.ofMinutes(5));
        sales.json(RYE + "\"baked\":9}");
        clock.advance(Duration.ofMinutes(5));
        sales.json(RYE + "\"baked\":10}").jsonPath("$.corrected").isEqualTo(1);

        sales.json200(DAY).json("""
                {"bakery":"harbour","date":"2026-03-03","products":[
                  {"product":"rye","name":"Rye","sold":8.5,"baked":10,"unsold":1.5,
                   "from":{"sold":"till-total","baked":"staff","unsold":"derived"},
                   "doubts":[],
                   "entries":[
                     {"source":"staff","baked":10,"recordedAt":"2026-03-04T16:10:00Z","earlier":[
                       {"baked":9,"recordedAt":"2026-03-04T16:05:00Z","replacedAt":"2026-03-04T16:10:00Z"}]},
                     {"source":"till-total","sold":8.5,"recordedAt":"2026-03-04T16:00:00Z",
                      "earlier":[]}]}]}""", JsonCompareMode.STRICT);
    }

    @Test
    void showsWhatWasMarkedDownWhoSaidSoAndWhatWasSaidBefore() {
        sales.json("?source=till-total", RYE + "\"sold\":40,\"markedDown\":5,\"markedDownIncome\":3.5}");
        clock.advance(Duration.ofMinutes(5));
        sales.json("?source=till-total", RYE + "\"markedDown\":6}")
                .jsonPath("$.corrected")
                .isEqualTo(1);
        sales.json(RYE + "\"unsold\":0}");

        sales.json200(DAY).json("""
                {"products":[
                  {"sold":40,"baked":40,"unsold":0,"markedDown":6,"markedDownIncome":3.5,
                   "from":{"sold":"till-total","baked":"derived","unsold":"staff","markedDown":"till-total",
                           "markedDownIncome":"till-total"},
                   "entries":[
                     {"source":"staff","unsold":0},
                     {"source":"till-total","sold":40,"markedDown":6,"markedDownIncome":3.5,
                      "earlier":[{"sold":40,"markedDown":5,"markedDownIncome":3.5}]}]}]}""");
        sales.json(RYE + "\"markedDown\":41}")
                .jsonPath("$.answers[0].doubts[0].field")
                .isEqualTo("markedDown")
                .jsonPath("$.answers[0].doubts[0].reason.kind")
                .isEqualTo("more-marked-down-than-sold");
        assertThat(new String(
                        sales.get(SALES + ".csv", SalesClient.CSV)
                                .expectBody()
                                .returnResult()
                                .getResponseBody(),
                        StandardCharsets.UTF_8))
                .contains("harbour,rye,2026-03-03,40,40,0,,,41,3.5");
    }

    @Test
    void believesWhoSpeaksOfADayRatherThanAnImportedHistory() {
        sales.csv("?history=true", "bakery,product,date,sold\nharbour,rye,2026-03-03,7\n")
                .jsonPath("$.accepted")
                .isEqualTo(1);
        sales.json("?source=receipts", RYE + "\"sold\":8}")
                .jsonPath("$.flagged")
                .isEqualTo(0);

        sales.json200(DAY)
                .jsonPath("$.products[0].sold")
                .isEqualTo(8)
                .jsonPath("$.products[0].from.sold")
                .isEqualTo("receipts");
    }

    @Test
    void asksWhichOfTwoSourcesIsRight() {
        sales.json(RYE + "\"sold\":158.97}").jsonPath("$.flagged").isEqualTo(0);
        sales.json("?source=till-total", RYE + "\"sold\":140}")
                .jsonPath("$.answers[0].doubts[0].field")
                .isEqualTo("sold")
                .jsonPath("$.answers[0].doubts[0].reason.text")
                .value(reason -> assertThat((String) reason)
                        .contains("staff says that 158.97 sold, till-total says 140; the former counts"));

        sales.json200(DAY).jsonPath("$.products[0].doubts[0].reason.kind").isEqualTo("sources-differ");
        sales.json("?source=till-total", RYE + "\"sold\":158}")
                .jsonPath("$.flagged")
                .isEqualTo(0);
    }

    @Test
    void keepsEveryEarlierValueLatestFirst() {
        sales.json(RYE + "\"sold\":1}");
        for (int sold = 2; sold <= 4; sold++) {
            clock.advance(Duration.ofMinutes(1));
            sales.json(RYE + "\"sold\":" + sold + "}");
        }
        sales.json(RYE + "\"sold\":4}").jsonPath("$.unchanged").isEqualTo(1);

        sales.json200(DAY).jsonPath("$.products[0].entries[0].earlier[*].sold").isEqualTo(List.of(3, 2, 1));
    }

    @Test
    void keepsAndFlagsWhatDoesNotFit() {
        sales.json(RYE + "\"sold\":12,\"baked\":10,\"soldOutAt\":\"11:30\"}")
                .jsonPath("$.accepted")
                .isEqualTo(1)
                .jsonPath("$.flagged")
                .isEqualTo(1)
                .jsonPath("$.answers[0].outcome")
                .isEqualTo("accepted")
                .jsonPath("$.answers[0].doubts[0].field")
                .isEqualTo("sold")
                .jsonPath("$.answers[0].doubts[0].value")
                .isEqualTo("12")
                .jsonPath("$.answers[0].doubts[0].reason.text")
                .value(reason -> assertThat((String) reason).contains("10"));

        sales.json200(DAY)
                .jsonPath("$.products[0].sold")
                .isEqualTo(12)
                .jsonPath("$.products[0].doubts[0].field")
                .isEqualTo("sold")
                .jsonPath("$.products[0].doubts[0].reason.kind")
                .isEqualTo("more-sold-than-baked")
                .jsonPath("$.products[0].doubts[0].reason.text")
                .isEqualTo("the 12 sold are more than the 10 that were baked; kept as they are, please check");
    }

    @Test
    void setsWhatWouldHaveSoldApartFromWhatSold() {
        StringBuilder weeks = new StringBuilder("bakery,product,date,sold\n");
        for (int week = 1; week <= 8; week++) {
            LocalDate tuesday = LocalDate.of(2026, 3, 3).minusWeeks(week);
            weeks.append("harbour,rye,")
                    .append(tuesday)
                    .append(",100\nharbour,roll,")
                    .append(tuesday)
                    .append(",50\n");
        }
        sales.csv(weeks.toString());
        sales.json(RYE + "\"sold\":70,\"ordered\":6,\"soldOutAt\":\"12:00\"}");
        sales.json("{\"bakery\":\"harbour\",\"product\":\"roll\",\"date\":\"2026-03-03\",\"sold\":50}");

        // 64 of those who walk in by noon are as many as usual; all day 100 come, and 6 had ordered
        sales.json200(DAY)
                .jsonPath("$.products[1].product")
                .isEqualTo("rye")
                .jsonPath("$.products[1].sold")
                .isEqualTo(70)
                .jsonPath("$.products[1].estimatedDemand")
                .value(pieces -> assertThat(((Number) pieces).doubleValue()).isCloseTo(105.2, within(.2)))
                .jsonPath("$.products[1].estimateReason.text")
                .isEqualTo(
                        "sold out at 12:00, by then 65 % is taken to be sold, as if the shop were open from 6:00 to 18:00; POST its hours to /api/v1/hours")
                .jsonPath("$.products[0].estimatedDemand")
                .doesNotExist();
        assertThat(sales.export(SALES + "?product=rye&from=2026-03-03"))
                .contains("harbour,rye,2026-03-03,70,,,12:00,6")
                .doesNotContain("105");
    }

    @Test
    void estimatesNothingWhileTheDayIsNotOver() {
        sales.json("{\"bakery\":\"harbour\",\"product\":\"rye\",\"date\":\"2026-03-04\",\"sold\":5," + "\"unsold\":0}");

        sales.json200("/api/v1/bakeries/harbour/sales/2026-03-04")
                .jsonPath("$.products[0].sold")
                .isEqualTo(5)
                .jsonPath("$.products[0].estimatedDemand")
                .doesNotExist();
    }

    @Test
    void storesNothingForARowThatRepeatsWhatAnotherSourceSaid() {
        sales.json("?source=till-total", RYE + "\"sold\":8,\"baked\":9}");
        sales.json(RYE + "\"sold\":8,\"unsold\":1,\"ordered\":null}")
                .jsonPath("$.unchanged")
                .isEqualTo(1);

        sales.json200(DAY).jsonPath("$.products[0].entries.length()").isEqualTo(1);
    }

    @Test
    void isEmptyWhereNothingIsKnownAndRefusesDaysAndBakeriesThatAreNone() {
        sales.json200(DAY).jsonPath("$.products.length()").isEqualTo(0);
        sales.problem(sales.get("/api/v1/bakeries/harbour/sales/2026-02-31", MediaType.APPLICATION_JSON), 400)
                .jsonPath("$.field")
                .isEqualTo("date");
        sales.problem(sales.get("/api/v1/bakeries/none/sales/2026-03-03", MediaType.APPLICATION_JSON), 404)
                .jsonPath("$.field")
                .isEqualTo("bakery");
        sales.problem(sales.get(SALES + "?from=999999999-01-01", MediaType.APPLICATION_JSON), 400);
    }
}
