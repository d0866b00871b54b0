package io.levain.confirmations;

import static io.levain.sales.SalesClient.CSV;
import static io.levain.sales.SalesClient.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.sales.SalesClient;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

/** One day typed as 10,000 instead of 100. */
@LevainTest
class DoubtsTests {

    private static final LocalDate TYPED = LocalDate.of(2026, 3, 3);
    private static final String OF_BAKERY = "/api/v1/bakeries/harbour/sales";
    private static final String LIST = OF_BAKERY + "/doubts";
    private static final String CONFIRMATION = OF_BAKERY + "/2026-03-03/rye/confirmation";

    private final RestTestClient client;
    private final SalesClient sales;

    DoubtsTests(@Autowired RestTestClient client) {
        this.client = client;
        this.sales = new SalesClient(client);
    }

    @BeforeEach
    void hundredADay() {
        sales.withCatalog();
        StringBuilder csv = new StringBuilder("bakery,product,date,sold\n");
        for (LocalDate date = TYPED.minusDays(70); date.isBefore(TYPED); date = date.plusDays(1)) {
            csv.append("harbour,rye,")
                    .append(date)
                    .append(",100\nharbour,roll,")
                    .append(date)
                    .append(",300\n");
        }
        sales.csv(csv.toString()).jsonPath("$.flagged").isEqualTo(0);
        sales.csv("bakery,product,date,sold\nharbour,roll,2026-03-03,310\n");
    }

    @Test
    void keepsAndFlagsTheRowAndSaysWhatToDo() {
        type(10_000)
                .jsonPath("$.accepted")
                .isEqualTo(1)
                .jsonPath("$.flagged")
                .isEqualTo(1)
                .jsonPath("$.answers[0].row")
                .isEqualTo(2)
                .jsonPath("$.answers[0].doubts[0].field")
                .isEqualTo("sold")
                .jsonPath("$.answers[0].doubts[0].value")
                .isEqualTo("10000")
                .jsonPath("$.answers[0].doubts[0].reason.text")
                .value(reason -> assertThat((String) reason).contains("far beyond the 100", "PUT " + CONFIRMATION));
        type(10_000).jsonPath("$.unchanged").isEqualTo(1).jsonPath("$.flagged").isEqualTo(1);
    }

    @Test
    void listsWhatIsSetAside() {
        type(10_000);

        sales.json200(LIST)
                .jsonPath("$.length()")
                .isEqualTo(1)
                .jsonPath("$[0].product")
                .isEqualTo("rye")
                .jsonPath("$[0].date")
                .isEqualTo("2026-03-03")
                .jsonPath("$[0].field")
                .isEqualTo("sold")
                .jsonPath("$[0].value")
                .isEqualTo("10000")
                .jsonPath("$[0].reason.kind")
                .isEqualTo("value-set-aside")
                .jsonPath("$[0].reason.parameters.sold")
                .isEqualTo(10_000.0)
                .jsonPath("$[0].reason.text")
                .value(reason -> assertThat((String) reason).contains("10,000", "2026-03-03"));
        sales.json200(LIST + "?from=2026-03-03&to=2026-03-03")
                .jsonPath("$.length()")
                .isEqualTo(1);
        sales.json200(LIST + "?to=2026-03-02").jsonPath("$.length()").isEqualTo(0);
        sales.json200(LIST + "?from=2026-03-04").jsonPath("$.length()").isEqualTo(0);
        sales.json200(LIST + "?from=1970-01-01").jsonPath("$.length()").isEqualTo(1);
        sales.json200("/api/v1/bakeries/kiwi/sales/doubts")
                .jsonPath("$.length()")
                .isEqualTo(0);
        sales.problem(sales.get(LIST + "?from=2026-03-04&to=2026-03-03", MediaType.APPLICATION_JSON), 400);
    }

    @Test
    void flagsFourTimesAndLetsTwiceAndAHalfPass() {
        type(400)
                .jsonPath("$.flagged")
                .isEqualTo(1)
                .jsonPath("$.answers[0].doubts[0].reason.kind")
                .isEqualTo("value-set-aside");
        type(250).jsonPath("$.flagged").isEqualTo(0);
        sales.json200(LIST).jsonPath("$.length()").isEqualTo(0);
    }

    @Test
    void letsPassWhatTheRestOfTheShopExplains() {
        sales.csv("bakery,product,date,sold\nharbour,roll,2026-03-03,650\n")
                .jsonPath("$.flagged")
                .isEqualTo(0);

        type(400).jsonPath("$.flagged").isEqualTo(0);
        sales.json200(LIST).jsonPath("$.length()").isEqualTo(0);
        type(800).jsonPath("$.flagged").isEqualTo(1);
    }

    @Test
    void asksAboutThePeakOfAnEventAndSaysThatItCounts() {
        sales.post("/api/v1/events", CSV, "bakery,product,date,category,name\nharbour,,2026-03-03,festival,Fair\n");

        type(2_000)
                .jsonPath("$.flagged")
                .isEqualTo(1)
                .jsonPath("$.answers[0].doubts[0].reason.kind")
                .isEqualTo("peak-asked-about")
                .jsonPath("$.answers[0].doubts[0].reason.text")
                .value(reason -> assertThat((String) reason).contains("they count", "PUT " + CONFIRMATION));
        sales.json200(LIST)
                .jsonPath("$.length()")
                .isEqualTo(1)
                .jsonPath("$[0].value")
                .isEqualTo("2000")
                .jsonPath("$[0].reason.kind")
                .isEqualTo("peak-asked-about");
        put(CONFIRMATION, 200);
        type(2_000).jsonPath("$.flagged").isEqualTo(0);
        sales.json200(LIST).jsonPath("$.length()").isEqualTo(0);
    }

    @Test
    void showsItInTheReportOfTheDay() {
        type(10_000);

        report().jsonPath("$.products[1].doubts[0].reason.text")
                .value(reason -> assertThat((String) reason).contains("10,000", CONFIRMATION));
        report().jsonPath("$.products[1].confirmed").doesNotExist();
        report().jsonPath("$.products[0].doubts.length()").isEqualTo(0);
    }

    @Test
    void believesWhatSomebodyConfirmsUntilItIsTakenBack() {
        type(10_000);

        put(CONFIRMATION, 200).jsonPath("$.sold").isEqualTo(10_000);
        sales.json200(LIST).jsonPath("$.length()").isEqualTo(0);
        report().jsonPath("$.products[1].confirmed").isEqualTo(true);
        report().jsonPath("$.products[1].doubts.length()").isEqualTo(0);

        client.delete().uri(CONFIRMATION).exchange().expectStatus().isNoContent();
        sales.json200(LIST).jsonPath("$.length()").isEqualTo(1);
        client.delete().uri(CONFIRMATION).exchange().expectStatus().isNotFound();
    }

    @Test
    void judgesAnotherNumberAnew() {
        type(10_000);
        put(CONFIRMATION, 200);

        type(9_000).jsonPath("$.flagged").isEqualTo(1);
        sales.json200(LIST).jsonPath("$[0].value").isEqualTo("9000");
        put(CONFIRMATION, 200);
        sales.json200(LIST).jsonPath("$.length()").isEqualTo(0);
    }

    @Test
    void isSettledByTheRightNumber() {
        type(10_000);

        type(100).jsonPath("$.corrected").isEqualTo(1).jsonPath("$.flagged").isEqualTo(0);
        sales.json200(LIST).jsonPath("$.length()").isEqualTo(0);
    }

    @Test
    void flagsOfManyRowsOnlyTheUnlikelyOne() {
        sales.csv("""
                        bakery,product,date,sold
                        harbour,roll,2026-03-02,290
                        harbour,rye,2026-03-02,1000
                        harbour,rye,2026-03-03,120
                        kiwi,rye,2026-03-03,5000
                        """)
                .jsonPath("$.flagged")
                .isEqualTo(1)
                .jsonPath("$.answers[*].row")
                .isEqualTo(List.of(3));
    }

    @Test
    void asksAboutAnHourAtWhichNothingCanHaveSoldOut() {
        soldOut(100, "03:00")
                .jsonPath("$.answers[0].doubts[0].field")
                .isEqualTo("sold_out_at")
                .jsonPath("$.answers[0].doubts[0].value")
                .isEqualTo("03:00")
                .jsonPath("$.answers[0].doubts[0].reason.kind")
                .isEqualTo("sold-out-time-unlikely")
                .jsonPath("$.notes[*].kind")
                .isEqualTo(List.of("day-course-assumed"));
        sales.json200(LIST)
                .jsonPath("$[0].field")
                .isEqualTo("soldOutAt")
                .jsonPath("$[0].reason.text")
                .value(reason -> assertThat((String) reason)
                        .contains("empty at 03:00", "between 05:30 and 22:00", "PUT " + CONFIRMATION));

        put(CONFIRMATION, 200).jsonPath("$.soldOutAt").isEqualTo("03:00:00");
        sales.json200(LIST).jsonPath("$.length()").isEqualTo(0);
    }

    @Test
    void asksAboutAnHourOutsideOfThoseToldOnceTheyAre() {
        sales.post("/api/v1/hours", CSV, "bakery,weekday,opens,closes\nharbour,tuesday,09:00,13:00\n");

        soldOut(100, "08:45")
                .jsonPath("$.answers[0].doubts[0].reason.parameters.first")
                .isEqualTo("09:00")
                .jsonPath("$.notes.length()")
                .isEqualTo(0);
        soldOut(100, "13:30").jsonPath("$.flagged").isEqualTo(1);
        soldOut(100, "12:45").jsonPath("$.flagged").isEqualTo(0);
    }

    @Test
    void asksAboutDemandBeyondTwiceWhatSold() {
        soldOut(120, "07:00").jsonPath("$.answers[0].doubts[0].reason.kind").isEqualTo("estimate-held-back");
        report().jsonPath("$.products[1].doubts[0].reason.parameters.counted").isEqualTo(240.0);

        put(CONFIRMATION, 200);
        report().jsonPath("$.products[1].doubts.length()").isEqualTo(0);
        sales.json200(LIST).jsonPath("$.length()").isEqualTo(0);
        soldOut(120, "06:30").jsonPath("$.flagged").isEqualTo(1);
        sales.json200(LIST).jsonPath("$.length()").isEqualTo(1);
    }

    @Test
    void listsWhatDoesNotFitUntilItIsConfirmedOrCorrected() {
        sales.json("{\"bakery\":\"harbour\",\"product\":\"rye\",\"date\":\"2026-03-03\",\"sold\":105,\"baked\":90}");
        sales.json(
                "?source=till-total",
                "{\"bakery\":\"harbour\",\"product\":\"rye\",\"date\":\"2026-03-03\",\"sold\":90}");

        sales.json200(LIST)
                .jsonPath("$[*].reason.kind")
                .isEqualTo(List.of("more-sold-than-baked", "sources-differ"))
                .jsonPath("$[*].field")
                .isEqualTo(List.of("sold", "sold"));
        put(CONFIRMATION, 200);
        sales.json200(LIST).jsonPath("$.length()").isEqualTo(0);
    }

    @Test
    void refusesToConfirmWhatNobodyHasSaid() {
        put(CONFIRMATION, 404).jsonPath("$.field").isEqualTo("date");
        put(OF_BAKERY + "/2026-03-03/none/confirmation", 404)
                .jsonPath("$.field")
                .isEqualTo("product");
        put("/api/v1/bakeries/none/sales/2026-03-03/rye/confirmation", 404)
                .jsonPath("$.field")
                .isEqualTo("bakery");
        put(OF_BAKERY + "/2026-02-31/rye/confirmation", 400).jsonPath("$.field").isEqualTo("date");
    }

    private BodyContentSpec type(int sold) {
        return sales.post(SALES, CSV, "bakery,product,date,sold\nharbour,rye,2026-03-03," + sold + "\n");
    }

    private BodyContentSpec soldOut(int sold, String at) {
        return sales.post(
                SALES, CSV, "bakery,product,date,sold,sold_out_at\nharbour,rye,2026-03-03," + sold + "," + at + "\n");
    }

    private BodyContentSpec report() {
        return sales.json200(OF_BAKERY + "/2026-03-03");
    }

    private BodyContentSpec put(String uri, int status) {
        return client.put().uri(uri).exchange().expectStatus().isEqualTo(status).expectBody();
    }
}
