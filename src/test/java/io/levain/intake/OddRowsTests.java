package io.levain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.files.ProductRow;
import io.levain.files.UnreadableFile;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Rows that are JSON and yet nothing that a program should choke on. */
@LevainTest
class OddRowsTests {

    private static final String SALES = "/api/v1/sales?create=true";

    @Autowired
    private RestTestClient client;

    private RestCalls rest;

    @BeforeEach
    void speaksToTheServer() {
        rest = new RestCalls(client);
    }

    @ParameterizedTest
    @CsvSource({"1e-2147483648", "1e2147483647", "1e99999999999", "0.00001e-99999"})
    void keepsTheGoodRowsBesideANumberBeyondAllNumbers(String number) {
        BatchAnswer answer = rest.json(SALES, """
                [{"bakery":"mill","product":"rye","date":"2026-03-01","sold":5},
                 {"bakery":"mill","product":"rye","date":"2026-03-02","sold":%s},
                 {"bakery":"mill","product":"rye","date":"2026-03-03","sold":6}]""".formatted(number));
        assertThat(answer.accepted()).isEqualTo(2);
        assertRefused(answer, 1, "sold");
    }

    @Test
    void keepsTheGoodRowsBesideANumberOfManyDigits() {
        BatchAnswer answer = rest.json(SALES, """
                [{"bakery":"mill","product":"rye","date":"2026-03-02","sold":%s},
                 {"bakery":"mill","product":"rye","date":"2026-03-03","sold":6}]""".formatted("1".repeat(100_000)));
        assertThat(answer.accepted()).isOne();
        assertRefused(answer, 0, "sold");
    }

    @ParameterizedTest
    @CsvSource({"\\ud800", "\\udc00x", "\\ud83e and \\udd56"})
    void refusesHalfACharacter(String half) {
        BatchAnswer answer = rest.json("/api/v1/products", """
                [{"product":"a","name":"%s"}, {"product":"b","name":"\\ud83e\\udd56"}]""".formatted(half));
        assertThat(answer.accepted()).isOne();
        assertRefused(answer, 0, "name");
        assertThat(rest.json("/api/v1/products")).contains("🥖").doesNotContain("?");
    }

    @ParameterizedTest
    @CsvSource({"-999999999-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z", "1969-12-31T23:59:59Z"})
    void refusesWeatherThatWasIssuedInAnotherAge(String issuedAt) {
        rest.csv("/api/v1/bakeries", "bakery,name,time_zone,country\nmill,Mill,Europe/Berlin,DE\n");
        BatchAnswer answer = rest.json("/api/v1/weather", """
                {"bakery":"mill","date":"2026-03-01","issuedAt":"%s","temperatureMean":5}""".formatted(issuedAt));
        assertRefused(answer, 0, "issuedAt");
    }

    @Test
    void endsAtAnObjectOfFieldsWithoutEnd() {
        InputStream endless = new Endless();
        assertThatThrownBy(
                        () -> new RowBody<ProductRow>(endless, false, false).into(ProductRow.FORMAT, rows -> List.of()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("1000 fields");
    }

    @Test
    void endsAtRowsThatEachNameAnotherField() {
        StringBuilder rows = new StringBuilder("[{\"product\":\"a\",\"name\":\"A\"}");
        for (int i = 0; i < 2_000; i++) {
            rows.append(",{\"field").append(i).append("\":1}");
        }
        BatchAnswer answer = rest.json("/api/v1/products", rows.append(']').toString());
        assertThat(answer.accepted()).isOne();
        assertThat(answer.complete()).isFalse();
        assertThat(answer.rows()).isLessThan(1_100);
    }

    private static void assertRefused(BatchAnswer answer, long row, String field) {
        assertThat(answer.answers()).singleElement().satisfies(refused -> {
            assertThat(refused.row()).isEqualTo(row);
            assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(refused.field()).isEqualTo(field);
        });
    }

    /** An object of which each field has another name, and which never closes. */
    private static final class Endless extends InputStream {

        private byte[] field = "{".getBytes(StandardCharsets.UTF_8);
        private int at;
        private long fields;

        @Override
        public int read(byte[] target, int offset, int length) {
            target[offset] = (byte) read();
            return 1;
        }

        @Override
        public int read() {
            if (at == field.length) {
                field = ("\"field" + fields++ + "\":1,").getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return field[at++];
        }
    }
}
