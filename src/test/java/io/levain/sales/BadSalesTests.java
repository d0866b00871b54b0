package io.levain.sales;

import static io.levain.sales.SalesClient.CSV;
import static io.levain.sales.SalesClient.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.MovableClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What tills and people send wrong, and what becomes of the rest. */
@LevainTest
class BadSalesTests {

    private static final String FULL = "bakery,product,date,sold,baked,unsold,sold_out_at,ordered\n";
    private static final String SHORT = "bakery,product,date,sold\n";

    private final SalesClient sales;
    private final MovableClock clock;

    BadSalesTests(@Autowired RestTestClient client, @Autowired MovableClock clock) {
        this.sales = new SalesClient(client);
        this.clock = clock;
    }

    @BeforeEach
    void catalog() {
        sales.withCatalog();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "harbour,rye,2026-03-03,1,-1,,,    | baked       | -1",
                "harbour,rye,2026-03-03,many,,,,   | sold        | many",
                "harbour,rye,2026-03-03,1e308,,,,  | sold        | 1e308",
                "harbour,rye,2026-03-03,NaN,,,,    | sold        | NaN",
                "harbour,rye,2026-03-03,1,x,,,     | baked       | x",
                "harbour,rye,2026-03-03,1,,-2,,    | unsold      | -2",
                "harbour,rye,2026-03-03,1,,,25:00, | sold_out_at | 25:00",
                "harbour,rye,2026-03-03,1,,,,-3    | ordered     | -3",
                "harbour,rye,2026-02-31,1,,,,      | date        | 2026-02-31",
                "harbour,rye,03.03.2026,1,,,,      | date        | 03.03.2026",
                "harbour,rye,2026-03-05,1,,,,      | date        | 2026-03-05",
                "nowhere,rye,2026-03-03,1,,,,      | bakery      | nowhere",
                "harbour,cake,2026-03-03,1,,,,     | product     | cake",
            })
    void refusesABadRowAndKeepsTheGoodOnes(String row, String field, String value) {
        String body = FULL + "harbour,roll,2026-03-03,7,,,,\n" + row.strip() + "\nkiwi,roll,2026-03-03,8,,,,\n";

        sales.csv(body)
                .jsonPath("$.rows")
                .isEqualTo(3)
                .jsonPath("$.accepted")
                .isEqualTo(2)
                .jsonPath("$.refused")
                .isEqualTo(1)
                .jsonPath("$.answers[0].row")
                .isEqualTo(3)
                .jsonPath("$.answers[0].field")
                .isEqualTo(field)
                .jsonPath("$.answers[0].value")
                .isEqualTo(value)
                .jsonPath("$.answers[0].reason")
                .isNotEmpty();

        assertThat(sales.export().lines()).hasSize(3);
    }

    @Test
    void refusesAnUnknownFieldOfJsonAndSpellsFieldsAsJsonDoes() {
        sales.json("""
                        [{"bakery":"harbour","product":"rye","date":"2026-03-03","sold":1,"colour":"red"},
                         {"bakery":"harbour","product":"rye","date":"2026-03-03","sold":"1"},
                         {"bakery":"harbour","product":"rye","date":"2026-03-03","sold":1,"soldOutAt":"25:00"},
                         {"bakery":"harbour","product":"rye","date":"2026-03-03"},
                         {"bakery":"harbour","product":"rye","date":"2026-03-03","sold":1}]""")
                .jsonPath("$.accepted")
                .isEqualTo(1)
                .jsonPath("$.answers[0].field")
                .isEqualTo("colour")
                .jsonPath("$.answers[1].field")
                .isEqualTo("sold")
                .jsonPath("$.answers[2].field")
                .isEqualTo("soldOutAt")
                .jsonPath("$.answers[3].field")
                .isEqualTo("sold")
                .jsonPath("$.answers[3].row")
                .isEqualTo(3);
    }

    @Test
    void refusesAFileThatIsNotOneOfSales() {
        sales.problem(send(new byte[0]), 400);
        sales.problem(send(bytes("bakery,product,date,sold,colour\n")), 400)
                .jsonPath("$.field")
                .isEqualTo("colour");
        sales.problem(send(bytes("bakery,product,sold\n")), 400)
                .jsonPath("$.field")
                .isEqualTo("date");
        sales.problem(sales.send(SALES, MediaType.APPLICATION_JSON, new byte[0]), 400);
        sales.problem(sales.send(SALES, MediaType.TEXT_PLAIN, bytes(SHORT)), 415);
        sales.problem(send("bakery,product,date,sold,für\n".getBytes(StandardCharsets.ISO_8859_1)), 400);
    }

    @Test
    void keepsWhatStandsBeforeALineInTheWrongEncoding() {
        byte[] body = (SHORT + "harbour,rye,2026-03-03,1\nharbour,Brötchen,2026-03-03,1\n")
                .getBytes(StandardCharsets.ISO_8859_1);

        send(body)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.complete")
                .isEqualTo(false)
                .jsonPath("$.refused")
                .isEqualTo(1);
    }

    @Test
    void readsSemicolonsWithDecimalCommas() {
        sales.csv("bakery;product;date;sold;baked\nharbour;rye;2026-03-03;1,5;2,25\n")
                .jsonPath("$.accepted")
                .isEqualTo(1);

        assertThat(sales.export())
                .isEqualTo(
                        FULL.strip() + ",marked_down,marked_down_income\nharbour,rye,2026-03-03,1.5,2.25,0.75,,,,\n");
    }

    @Test
    void knowsWhatDayItIsWhereEachBakeryStands() {
        String body = SHORT + "harbour,rye,2026-03-05,1\nkiwi,rye,2026-03-05,1\n";
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        clock.set(LocalDateTime.of(2026, 3, 4, 23, 59, 59), berlin);
        sales.csv(body)
                .jsonPath("$.accepted")
                .isEqualTo(1)
                .jsonPath("$.answers[0].row")
                .isEqualTo(2)
                .jsonPath("$.answers[0].reason")
                .value(reason -> assertThat((String) reason).contains("2026-03-04", "Europe/Berlin"));
        clock.set(LocalDateTime.of(2026, 3, 5, 0, 0), berlin);
        sales.csv(body)
                .jsonPath("$.accepted")
                .isEqualTo(1)
                .jsonPath("$.unchanged")
                .isEqualTo(1);
    }

    @Test
    void makesWhatItIsAskedToMakeButNotForRowsThatAreRefused() {
        sales.csv("?create=true", SHORT + "corner,bun,2026-03-03,1\ncorner,rye,2026-03-03,2\nnever,naan,2027-01-01,1\n")
                .jsonPath("$.accepted")
                .isEqualTo(2)
                .jsonPath("$.answers[0].field")
                .isEqualTo("date");

        assertThat(sales.export("/api/v1/bakeries")).contains("corner").doesNotContain("never");
        assertThat(sales.export("/api/v1/products")).contains("bun").doesNotContain("naan");
        sales.problem(sales.send("/api/v1/bakeries/mill/sales", CSV, bytes("product,date,sold\n")), 404);
        sales.post("/api/v1/bakeries/mill/sales?create=true", CSV, "product,date,sold\nrye,2026-03-03,1\n")
                .jsonPath("$.accepted")
                .isEqualTo(1);
    }

    @Test
    void refusesBothRowsOfOneBodyThatContradictEachOtherAndNamesThem() {
        sales.csv(SHORT + "harbour,rye,2026-03-03,1\nharbour,roll,2026-03-03,5\nharbour,rye,2026-03-03,2\n")
                .jsonPath("$.accepted")
                .isEqualTo(1)
                .jsonPath("$.refused")
                .isEqualTo(2)
                .jsonPath("$.answers[0].field")
                .isEqualTo("sold")
                .jsonPath("$.answers[0].reason")
                .value(reason -> assertThat((String) reason).contains("row 4 "))
                .jsonPath("$.answers[1].reason")
                .value(reason -> assertThat((String) reason).contains("row 2 "));
    }

    @Test
    void takesMoreGivenBackThanSoldAsNothingAndSaysSo() {
        sales.csv(SHORT + "harbour,rye,2026-03-03,-10.40\n")
                .jsonPath("$.accepted")
                .isEqualTo(1)
                .jsonPath("$.answers[0].doubts[0].field")
                .isEqualTo("sold")
                .jsonPath("$.answers[0].doubts[0].value")
                .isEqualTo("-10.4")
                .jsonPath("$.answers[0].doubts[0].reason.kind")
                .isEqualTo("less-than-nothing-sold");

        sales.json200("/api/v1/bakeries/harbour/sales/2026-03-03")
                .jsonPath("$.products[0].sold")
                .isEqualTo(0)
                .jsonPath("$.products[0].entries[0].sold")
                .isEqualTo(-10.4);
        sales.json200("/api/v1/bakeries/harbour/sales/doubts")
                .jsonPath("$[0].value")
                .isEqualTo("-10.4");
    }

    @Test
    void flagsAnEmptyShelfWithPiecesLeft() {
        sales.csv("bakery,product,date,sold,unsold,sold_out_at\nharbour,rye,2026-03-03,10,4,11:00\n")
                .jsonPath("$.answers[0].doubts[0].field")
                .isEqualTo("unsold")
                .jsonPath("$.answers[0].doubts[0].reason.kind")
                .isEqualTo("sold-out-with-pieces-left");
    }

    private RestTestClient.ResponseSpec send(byte[] body) {
        return sales.send(SALES, CSV, body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
