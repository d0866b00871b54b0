package io.levain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.levain.facts.Fact;
import io.levain.files.OrderRow;
import io.levain.files.SalesRow;
import io.levain.files.UnreadableFile;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowBodyTests {

    private static final String ORDER = "{\"bakery\":\"a\",\"product\":\"b\",\"date\":\"2026-03-0%d\",\"quantity\":%d}";

    private final List<OrderRow> stored = new ArrayList<>();
    private final List<Integer> chunks = new ArrayList<>();

    @Test
    void readsOneObjectOrAnArray() {
        assertThat(json(order(1)).accepted()).isEqualTo(1);
        assertThat(json("[" + order(1) + "," + order(2) + "]").accepted()).isEqualTo(2);
        assertThat(json("[]").rows()).isZero();
        assertThat(stored).hasSize(3);
    }

    @Test
    void keepsTheGoodRowsOfAnArray() {
        BatchAnswer answer =
                json("[" + order(1) + ", 7, [1, {\"a\": 2}], {\"bakery\": {\"deep\": [1]}, \"quantity\": 1}, "
                        + "{\"bakery\":\"a\",\"bakery\":\"b\"}, {\"cake\": 1}, " + order(2) + "]");

        assertThat(stored).hasSize(2);
        assertThat(answer.rows()).isEqualTo(7);
        assertThat(answer.complete()).isTrue();
        assertThat(answer.answers())
                .extracting(RowAnswer::row, RowAnswer::outcome, RowAnswer::field)
                .containsExactly(
                        tuple(1L, Outcome.REFUSED, null),
                        tuple(2L, Outcome.REFUSED, null),
                        tuple(3L, Outcome.REFUSED, "bakery"),
                        tuple(4L, Outcome.REFUSED, "bakery"),
                        tuple(5L, Outcome.REFUSED, "cake"));
    }

    @Test
    void keepsWhatStoodBeforeBrokenJsonAndSaysWhereItBroke() {
        BatchAnswer answer = json("[" + order(1) + ",\n" + order(2) + ",\n {\"bakery\": oops");

        assertThat(stored).hasSize(2);
        assertThat(answer.complete()).isFalse();
        assertThat(answer.refused()).isEqualTo(1);
        assertThat(answer.answers())
                .singleElement()
                .satisfies(last -> assertThat(last.row()).isEqualTo(2))
                .satisfies(last -> assertThat(last.reason()).contains("no JSON at line 3", "kept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "7", "\"text\"", "oops", "[{\"bakery\":", "{\"bakery\"", "null"})
    void refusesABodyOfWhichNotEvenOneRowCanBeRead(String body) {
        UnreadableFile broken = catchThrowableOfType(UnreadableFile.class, () -> json(body));

        assertThat(broken).isNotNull();
        assertThat(broken.refusal().reason()).contains("JSON");
        assertThat(stored).isEmpty();
    }

    @Test
    void refusesASecondObjectAfterTheFirst() {
        BatchAnswer answer = json(order(1) + order(2));

        assertThat(stored).hasSize(1);
        assertThat(answer.complete()).isFalse();
        assertThat(answer.answers().get(0).reason()).contains("array");
    }

    @Test
    void refusesJsonThatIsNotUtf8() {
        byte[] bytes = "[{\"bakery\":\"Bröt\"}]".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(catchThrowableOfType(
                        UnreadableFile.class,
                        () -> body(new ByteArrayInputStream(bytes), false).into(OrderRow.FORMAT, this::store)))
                .isNotNull();
    }

    @Test
    void givesUpOnBottomlessJson() {
        BatchAnswer answer = json("[" + order(1) + "," + "[".repeat(100_000));

        assertThat(answer.accepted()).isEqualTo(1);
        assertThat(answer.complete()).isFalse();
    }

    @Test
    void handsRowsOnInChunksAndListsAnswersInTheOrderOfTheRows() {
        String csv = IntStream.rangeClosed(1, 2_500)
                .mapToObj(i -> "a,b" + i + ",2026-03-01," + (i % 5 == 0 ? "x" : i))
                .collect(Collectors.joining("\n", "bakery,product,date,quantity\n", "\n"));

        BatchAnswer answer = csv(csv);

        assertThat(chunks).containsExactly(800, 800, 400);
        assertThat(answer.refused()).isEqualTo(500);
        assertThat(answer.answers()).extracting(RowAnswer::row).isSorted().startsWith(6L, 11L);
    }

    @Test
    void listsTheFirstThousandRefusalsAndSaysThatThereAreMore() {
        String csv = "a,b,2026-03-01,x\n".repeat(1_001);

        BatchAnswer answer = csv("bakery,product,date,quantity\n" + csv);

        assertThat(answer.refused()).isEqualTo(1_001);
        assertThat(answer.answers()).hasSize(1_000);
        assertThat(answer.truncated()).isTrue();
    }

    @Test
    void listsEveryRowIfAsked() {
        RowBody<OrderRow> body = new RowBody<>(stream("[" + order(1) + "," + order(2) + "]"), false, true);

        assertThat(body.into(OrderRow.FORMAT, this::store).answers())
                .extracting(RowAnswer::row, RowAnswer::outcome)
                .containsExactly(tuple(0L, Outcome.ACCEPTED), tuple(1L, Outcome.ACCEPTED));
    }

    @Test
    void spellsAHandlersFieldsAsTheSenderDoes() {
        RowBody<SalesRow> body = new RowBody<>(
                stream("{\"bakery\":\"a\",\"product\":\"b\",\"date\":\"2026-03-01\",\"sold\":1}"), false, false);

        BatchAnswer answer = body.into(
                SalesRow.FORMAT,
                rows -> List.of(RowAnswer.accepted(rows.get(0).number())
                        .doubted("sold_out_at", "11:00", Fact.text("doubtful"))));

        assertThat(answer.flagged()).isEqualTo(1);
        assertThat(answer.accepted()).isEqualTo(1);
        assertThat(answer.answers())
                .flatExtracting(RowAnswer::doubts)
                .extracting(RowAnswer.Doubt::field)
                .containsExactly("soldOutAt");
    }

    @Test
    void countsRowsByKindAndOutcome() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Metrics.addRegistry(meters);
        try {
            json("[" + order(1) + "," + order(2) + ",{}]");
        } finally {
            Metrics.removeRegistry(meters);
        }

        assertThat(meters.get("levain.rows")
                        .tags("kind", "orders", "outcome", "accepted")
                        .counter()
                        .count())
                .isEqualTo(2);
        assertThat(meters.get("levain.rows")
                        .tags("kind", "orders", "outcome", "refused")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    private List<RowAnswer> store(List<NumberedRow<OrderRow>> rows) {
        chunks.add(rows.size());
        rows.forEach(row -> stored.add(row.row()));
        return rows.stream().map(row -> RowAnswer.accepted(row.number())).toList();
    }

    private BatchAnswer json(String text) {
        return body(stream(text), false).into(OrderRow.FORMAT, this::store);
    }

    private BatchAnswer csv(String text) {
        return body(stream(text), true).into(OrderRow.FORMAT, this::store);
    }

    private static RowBody<OrderRow> body(InputStream in, boolean csv) {
        return new RowBody<>(in, csv, false);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String order(int day) {
        return ORDER.formatted(day, day);
    }
}
