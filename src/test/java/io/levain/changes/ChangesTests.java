package io.levain.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.levain.LevainTest;
import io.levain.RestCalls;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever forecasts rest on is noted when it changes, for each bakery that it concerns and for no other. */
@LevainTest
class ChangesTests {

    private final RestCalls rest;
    private final JdbcTemplate jdbc;
    private final Changes changes;
    private final TransactionTemplate transaction;

    @Autowired
    ChangesTests(RestTestClient client, JdbcTemplate jdbc, Changes changes, TransactionTemplate transaction) {
        this.rest = new RestCalls(client);
        this.jdbc = jdbc;
        this.changes = changes;
        this.transaction = transaction;
    }

    @BeforeEach
    void twoBakeries() {
        rest.json("/api/v1/bakeries", """
                [{"bakery":"a","name":"A","timeZone":"Europe/Berlin","country":"DE"},
                 {"bakery":"b","name":"B","timeZone":"Europe/Berlin","country":"DE"}]""");
        rest.json("/api/v1/products", "{\"product\":\"roll\",\"name\":\"Roll\"}");
        assertThat(noted()).containsExactly("a BAKERY null", "a PRODUCTS null", "b BAKERY null", "b PRODUCTS null");
        forget();
    }

    @Test
    void notesWhatRowsChangeOnceForEachBakeryThatTheyName() {
        String sales = """
                [{"bakery":"a","product":"roll","date":"2026-03-03","sold":7},
                 {"bakery":"a","product":"roll","date":"2026-03-01","sold":7},
                 {"bakery":"b","product":"roll","date":"2026-03-02","sold":7,"baked":-1}]""";
        rest.json("/api/v1/sales", sales);
        assertThat(noted()).containsExactly("a SALES 2026-03-01");

        forget();
        rest.json("/api/v1/sales", sales);
        assertThat(noted()).as("nothing new was said").isEmpty();

        rest.json("/api/v1/orders", "{\"bakery\":\"b\",\"product\":\"roll\",\"date\":\"2026-03-05\",\"quantity\":3}");
        rest.json(
                "/api/v1/weather",
                "{\"bakery\":\"b\",\"date\":\"2026-03-06\",\"issuedAt\":\"2026-03-04T06:00:00Z\",\"temperatureMean\":7}");
        rest.json(
                "/api/v1/hours", "{\"bakery\":\"a\",\"weekday\":\"monday\",\"opens\":\"07:00\",\"closes\":\"18:00\"}");
        rest.json("/api/v1/estimates", "{\"bakery\":\"a\",\"product\":\"roll\",\"pieces\":9,\"from\":\"2026-03-05\"}");
        assertThat(noted())
                .containsExactly(
                        "a CALENDAR null", "a PRODUCTS 2026-03-05", "b ORDERS 2026-03-05", "b WEATHER 2026-03-06");
    }

    @Test
    void notesAnEventOfAllBakeriesForEachOfThem() {
        rest.json("/api/v1/events", "{\"date\":\"2026-04-03\",\"category\":\"market\",\"name\":\"Market\"}");
        assertThat(noted()).containsExactly("a CALENDAR 2026-04-03", "b CALENDAR 2026-04-03");

        forget();
        rest.put("/api/v1/bakeries/b/closures/2026-03-09").expectStatus().isOk();
        rest.put("/api/v1/bakeries/b/closures/2026-03-09").expectStatus().isOk();
        assertThat(noted()).as("the second time nothing changes").containsExactly("b CALENDAR 2026-03-09");
    }

    @Test
    void notesBakeriesAndProductsThatAnImportOfSalesMakes() {
        rest.csv("/api/v1/sales?create=true", "bakery,product,date,sold\nc,rye,2026-03-03,7\n");

        assertThat(noted())
                .containsExactly("a PRODUCTS null", "b PRODUCTS null", "c BAKERY null", "c SALES 2026-03-03");
    }

    @Test
    void notesNothingThatIsNotStored() {
        assertThatThrownBy(() -> changes.noteAll(1, ChangeKind.MODEL, null))
                .isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            changes.noteAll(1, ChangeKind.MODEL, null);
            status.setRollbackOnly();
        });

        assertThat(noted()).isEmpty();
    }

    @Test
    void takesUpWhatWasReadAndNothingElse() {
        transaction.executeWithoutResult(status -> changes.noteAll(1, ChangeKind.MODEL, null));
        long bakery = changes.pending().get(0).bakeryId();
        List<Change> read = changes.of(bakery);
        transaction.executeWithoutResult(status -> changes.note(bakery, ChangeKind.MODEL, null));
        transaction.executeWithoutResult(status -> changes.takenUp(read));

        assertThat(changes.of(bakery)).hasSize(1).doesNotContainAnyElementsOf(read);
        assertThat(noted()).containsExactly("a MODEL null", "b MODEL null");
    }

    private List<String> noted() {
        return jdbc.queryForList("""
                select b.code || ' ' || c.kind || ' ' || coalesce(cast(c.first_day as varchar(10)), 'null')
                from bakery_change c join bakery b on b.id = c.bakery_id
                order by b.code, c.kind, c.id""", String.class);
    }

    private void forget() {
        jdbc.update("delete from bakery_change");
    }
}
