package io.levain.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A till that sends a line for each register, and asks for the sum. */
@LevainTest
class SumTests {

    private static final String EVENING = "?source=till-total&sum=true&batch=2026-03-03-evening";
    private static final String DAY = "/api/v1/bakeries/harbour/sales/2026-03-03";
    private static final String HEADER = "bakery,product,date,sold,unsold,sold_out_at\n";
    private static final String TWO_REGISTERS = HEADER + """
            harbour,rye,2026-03-03,10,,14:00
            harbour,roll,2026-03-03,100,3,
            harbour,rye,2026-03-03,5.5,,16:30
            harbour,roll,2026-03-03,-2,,
            """;

    private final RestTestClient client;
    private final SalesClient sales;

    SumTests(@Autowired RestTestClient client) {
        this.client = client;
        this.sales = new SalesClient(client);
    }

    @BeforeEach
    void catalog() {
        sales.withCatalog();
    }

    @Test
    void addsUpTheLinesOfABodyOnceHoweverOftenItIsSent() {
        sales.csv(EVENING, TWO_REGISTERS)
                .jsonPath("$.accepted")
                .isEqualTo(2)
                .jsonPath("$.corrected")
                .isEqualTo(2);
        holds(15.5, 98);
        sales.json200(DAY)
                .jsonPath("$.products[1].soldOutAt")
                .isEqualTo("16:30")
                .jsonPath("$.products[0].unsold")
                .isEqualTo(3);

        sales.csv(EVENING, TWO_REGISTERS).jsonPath("$.unchanged").isEqualTo(4);
        holds(15.5, 98);
    }

    @Test
    void addsWhatAnotherBatchBringsToWhatTheSourceHasSaid() {
        sales.csv("?source=till-total", HEADER + "harbour,rye,2026-03-03,4,,\n");
        sales.csv("?source=receipts", HEADER + "harbour,rye,2026-03-03,90,,\n");

        sales.csv("?source=till-total&sum=true&batch=noon", HEADER + "harbour,rye,2026-03-03,6,,\n")
                .jsonPath("$.corrected")
                .isEqualTo(1);
        sales.csv("?source=till-total&sum=true&batch=night", HEADER + "harbour,rye,2026-03-03,6,,\n");

        sales.json200(DAY)
                .jsonPath("$.products[0].entries[0].sold")
                .isEqualTo(16)
                .jsonPath("$.products[0].entries[0].earlier.length()")
                .isEqualTo(2);
    }

    @Test
    void addsUpWhatRegistersMarkedDown() {
        String registers = """
                bakery,product,date,sold,marked_down,marked_down_income
                harbour,rye,2026-03-03,10,2,1.5
                harbour,rye,2026-03-03,6,1,0.75
                """;
        sales.csv(EVENING, registers);
        sales.csv(EVENING, registers).jsonPath("$.unchanged").isEqualTo(2);

        sales.json200(DAY)
                .jsonPath("$.products[0].markedDown")
                .isEqualTo(3)
                .jsonPath("$.products[0].markedDownIncome")
                .isEqualTo(2.25);
    }

    @Test
    void addsOfABatchThatIsSentAgainWhatWasRefusedBefore() {
        String body = HEADER + "harbour,rye,2026-03-03,10,,\nharbour,bun,2026-03-03,7,,\n";
        sales.csv(EVENING, body).jsonPath("$.refused").isEqualTo(1);
        sales.post("/api/v1/products", MediaType.parseMediaType("text/csv"), "product,name\nbun,Bun\n");

        sales.csv(EVENING, body)
                .jsonPath("$.accepted")
                .isEqualTo(1)
                .jsonPath("$.unchanged")
                .isEqualTo(1);
    }

    @Test
    void addsADayAgainThatWasTakenBack() {
        sales.csv(EVENING, TWO_REGISTERS);
        client.delete().uri(DAY + "/rye").exchange().expectStatus().isNoContent();

        sales.csv(EVENING, TWO_REGISTERS).jsonPath("$.unchanged").isEqualTo(2);
        holds(15.5, 98);
    }

    @Test
    void refusesAnotherRowInThePlaceOfOneThatWasAdded() {
        sales.csv(EVENING, TWO_REGISTERS);

        sales.csv(EVENING, TWO_REGISTERS.replace("5.5", "6"))
                .jsonPath("$.refused")
                .isEqualTo(1)
                .jsonPath("$.answers[0].row")
                .isEqualTo(4)
                .jsonPath("$.answers[0].field")
                .isEqualTo("batch")
                .jsonPath("$.answers[0].value")
                .isEqualTo("2026-03-03-evening");
        holds(15.5, 98);
    }

    @Test
    void takesASumAndTheIdOfItsBatchTogetherAlone() {
        refuses("?sum=true");
        refuses("?sum=true&batch=");
        refuses("?batch=evening");
        refuses("?sum=true&batch=" + "x".repeat(101));
    }

    private void refuses(String query) {
        sales.problem(
                        sales.send(
                                "/api/v1/sales" + query,
                                MediaType.parseMediaType("text/csv"),
                                TWO_REGISTERS.getBytes(StandardCharsets.UTF_8)),
                        400)
                .jsonPath("$.field")
                .isEqualTo("batch")
                .jsonPath("$.detail")
                .value(detail -> assertThat((String) detail).contains("batch"));
    }

    private void holds(double rye, double roll) {
        sales.json200(DAY)
                .jsonPath("$.products[1].sold")
                .isEqualTo(rye)
                .jsonPath("$.products[0].sold")
                .isEqualTo(roll);
    }
}
