package io.levain.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Outcome;
import io.levain.intake.RowAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Rows of one body that speak of the same thing. */
@LevainTest
class CorrectionsTests {

    private final SalesClient sales;
    private final RestCalls calls;

    CorrectionsTests(@Autowired RestTestClient client) {
        sales = new SalesClient(client);
        calls = new RestCalls(client);
    }

    @BeforeEach
    void catalog() {
        sales.withCatalog();
    }

    @Test
    void takesAChunkThatCorrectsAStoredDayThenMakesOneAndCorrectsIt() {
        String header = "bakery,product,date,sold\n";
        sales.csv(header + "harbour,roll,2026-02-02,5\n").jsonPath("$.accepted").isEqualTo(1);

        sales.csv(header + """
                        harbour,roll,2026-02-02,6
                        harbour,roll,2026-02-03,7
                        harbour,roll,2026-02-03,8
                        harbour,roll,2026-02-03,9
                        """)
                .jsonPath("$.accepted")
                .isEqualTo(1)
                .jsonPath("$.corrected")
                .isEqualTo(3);

        assertThat(sales.export()).contains("harbour,roll,2026-02-02,6", "harbour,roll,2026-02-03,9");
        sales.json200("/api/v1/bakeries/harbour/sales/2026-02-03")
                .jsonPath("$.products[0].entries[0].earlier[*].sold")
                .value(earlier -> assertThat(earlier).hasToString("[8,7]"));
    }

    /** Key and value of a stored row, and those of a new one; each is then sent with another value. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            orders     | bakery,product,date,quantity          | harbour,roll,2026-05-01,     | harbour,roll,2026-05-02,     | 3     | 4     | 5
            estimates  | bakery,product,weekday,pieces         | harbour,roll,monday,         | harbour,roll,tuesday,        | 3     | 4     | 5
            assortment | bakery,product,from,pack_size         | harbour,roll,2026-05-01,     | harbour,roll,2026-05-02,     | 3     | 4     | 5
            weather    | bakery,date,temperature_mean          | harbour,2026-02-01,          | harbour,2026-02-02,          | 3     | 4     | 5
            hours      | bakery,weekday,opens,closes           | harbour,monday,07:00,        | harbour,tuesday,07:00,       | 12:00 | 13:00 | 14:00
            events     | bakery,date,category,name,until       | ,2026-05-01,festival,Fair,   | ,2026-06-01,festival,Fair,   | 2026-07-01 | 2026-07-02 | 2026-07-03
            products   | product,name                          | bun,                         | bap,                         | A     | B     | C
            bakeries   | bakery,time_zone,country,name         | mill,Europe/Berlin,DE,       | weir,Europe/Berlin,DE,       | A     | B     | C
            """)
    void takesSuchRowsOfAnyKind(
            String kind, String header, String stored, String fresh, String first, String second, String third) {
        String uri = "/api/v1/" + kind + "?answers=all";
        calls.csv(uri, header + "\n" + stored + first + "\n");

        BatchAnswer answer = calls.csv(
                uri,
                String.join("\n", header, stored + second, fresh + first, fresh + second, fresh + third, "") + "\n");

        assertThat(answer.answers())
                .extracting(RowAnswer::outcome)
                .containsExactly(Outcome.CORRECTED, Outcome.ACCEPTED, Outcome.CORRECTED, Outcome.CORRECTED);
    }
}
