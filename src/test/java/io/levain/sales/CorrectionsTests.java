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

    private static final String ROLL = "{\"bakery\":\"harbour\",\"product\":\"roll\",\"date\":\"2026-02-0";

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
        sales.csv("bakery,product,date,sold\nharbour,roll,2026-02-02,5\n")
                .jsonPath("$.accepted")
                .isEqualTo(1);

        sales.json("[" + ROLL + "2\",\"sold\":6}," + ROLL + "3\",\"sold\":7}," + ROLL + "3\",\"baked\":9}," + ROLL
                        + "3\",\"soldOutAt\":\"17:00\"}]")
                .jsonPath("$.accepted")
                .isEqualTo(1)
                .jsonPath("$.corrected")
                .isEqualTo(3);

        sales.json200("/api/v1/bakeries/harbour/sales/2026-02-02")
                .jsonPath("$.products[0].sold")
                .isEqualTo(6);
        sales.json200("/api/v1/bakeries/harbour/sales/2026-02-03")
                .jsonPath("$.products[0].soldOutAt")
                .isEqualTo("17:00")
                .jsonPath("$.products[0].entries[0].earlier[*].baked")
                .value(earlier -> assertThat(earlier).hasToString("[9]"));
    }

    /** Key of a stored row, key of a new one, and three values. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            orders     | bakery,product,date,quantity          | harbour,roll,2026-05-01,     | harbour,roll,2026-05-02,     | 3     | 4     | 5
            estimates  | bakery,product,weekday,pieces         | harbour,roll,monday,         | harbour,roll,tuesday,        | 3     | 4     | 5
            estimates  | bakery,product,weekday,pieces,from    | harbour,roll,monday,3,       | harbour,roll,tuesday,3,      | 2026-03-05 | 2026-03-06 | 2026-03-07
            assortment | bakery,product,from,pack_size         | harbour,roll,2026-05-01,     | harbour,roll,2026-05-02,     | 3     | 4     | 5
            weather    | bakery,date,temperature_mean          | harbour,2026-02-01,          | harbour,2026-02-02,          | 3     | 4     | 5
            hours      | bakery,weekday,opens,closes           | harbour,monday,07:00,        | harbour,tuesday,07:00,       | 12:00 | 13:00 | 14:00
            events     | bakery,date,category,name,until       | ,2026-05-01,festival,Fair,   | ,2026-06-01,festival,Fair,   | 2026-07-01 | 2026-07-02 | 2026-07-03
            products   | product,name                          | bun,                         | bap,                         | A     | B     | C
            bakeries   | bakery,time_zone,country,name         | mill,Europe/Berlin,DE,       | weir,Europe/Berlin,DE,       | A     | B     | C
            """)
    void refusesRowsOfAnyKindThatContradictEachOther(
            String kind, String header, String stored, String fresh, String first, String second, String third) {
        String uri = "/api/v1/" + kind + "?answers=all";
        calls.csv(uri, header + "\n" + stored + first + "\n");

        BatchAnswer answer = calls.csv(
                uri,
                String.join("\n", header, stored + second, fresh + first, fresh + second, stored + second, "") + "\n");

        assertThat(answer.answers())
                .extracting(RowAnswer::outcome)
                .containsExactly(Outcome.CORRECTED, Outcome.REFUSED, Outcome.REFUSED, Outcome.UNCHANGED);
        String column = header.substring(header.lastIndexOf(',') + 1);
        assertThat(answer.answers().get(1)).satisfies(row -> {
            assertThat(row.field()).isEqualTo(column);
            assertThat(row.value()).isEqualTo(first);
            assertThat(row.reason()).contains("row 4 ");
        });
        assertThat(answer.answers().get(2).reason()).contains("row 3 ");
        assertThat(calls.csv(uri, header + "\n" + fresh + third + "\n").accepted())
                .as("nothing was stored")
                .isOne();
    }
}
