package io.levain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.files.OrderRow;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private final Contradictions<OrderRow> contradictions = new Contradictions<>(OrderRow.FORMAT);

    @Test
    void areBothRefusedInOneChunk() {
        assertThat(contradictions.refuse(List.of(row(2, "rye", 3), row(3, "roll", 3), row(4, "rye", 5))))
                .containsOnlyKeys(2L, 4L);
    }

    @Test
    void areNoneWhereARowIsRepeated() {
        assertThat(contradictions.refuse(List.of(row(2, "rye", 3), row(3, "rye", 3))))
                .isEmpty();
    }

    @Test
    void areRefusedAlsoFarBehindTheRowThatWasTaken() {
        contradictions.refuse(List.of(row(2, "rye", 3)));
        for (int i = 3; i < 2_000; i++) {
            contradictions.refuse(List.of(row(i, "article-" + i, 3)));
        }

        assertThat(contradictions.refuse(List.of(row(2_000, "rye", 5))).get(2_000L))
                .satisfies(answer -> {
                    assertThat(answer.field()).isEqualTo("quantity");
                    assertThat(answer.value()).isEqualTo("5");
                    assertThat(answer.reason()).contains("row 2 ", "which was taken");
                });
    }

    private static NumberedRow<OrderRow> row(long number, String product, double quantity) {
        return new NumberedRow<>(number, new OrderRow("harbour", product, DAY, quantity));
    }
}
