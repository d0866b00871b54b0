package io.levain.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Bodies of many rows. */
@LevainTest
class SalesBatchTests {

    private static final String CLOSURES = "/api/v1/bakeries/harbour/closures";
    private static final String HEADER = "bakery,product,date,sold\n";

    private final SalesClient sales;

    SalesBatchTests(@Autowired RestTestClient client) {
        sales = new SalesClient(client);
    }

    @BeforeEach
    void catalog() {
        sales.withCatalog();
    }

    @Test
    void takesABodyOfSeveralChunksInAnyOrder() {
        String body = many(true);

        sales.csv(body).jsonPath("$.accepted").isEqualTo(4_800);
        sales.csv(many(false)).jsonPath("$.unchanged").isEqualTo(4_800);

        assertThat(sales.export().lines().skip(1)).hasSize(4_800).doesNotHaveDuplicates();
    }

    @Test
    void letsTwoTillsSendTheSameNewRowsAtOnce() throws Exception {
        String body = many(false).replace("harbour", "corner");
        Callable<Integer> post = () -> {
            List<Integer> accepted = new ArrayList<>();
            sales.csv("?create=true", body)
                    .jsonPath("$.refused")
                    .isEqualTo(0)
                    .jsonPath("$.corrected")
                    .isEqualTo(0)
                    .jsonPath("$.accepted")
                    .value(count -> accepted.add((Integer) count));
            return accepted.get(0);
        };
        int accepted = 0;
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Integer> answer :
                    threads.invokeAll(Stream.generate(() -> post).limit(4).toList())) {
                accepted += answer.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(accepted).isEqualTo(4_800);
        assertThat(sales.export().lines().skip(1)).hasSize(4_800);
    }

    @Test
    void takesSilentDaysOfACompleteHistoryForClosedUntilSalesComeIn() {
        sales.csv("?history=true", HEADER + """
                harbour,roll,2026-02-02,5
                harbour,rye,2026-02-02,0
                harbour,roll,2026-02-03,0
                harbour,rye,2026-02-03,0
                harbour,rye,2026-02-06,4
                kiwi,rye,2026-02-20,4
                """);
        assertThat(sales.text(CLOSURES))
                .contains("2026-02-03", "2026-02-04", "2026-02-05")
                .doesNotContain("2026-02-02", "2026-02-06", "2026-02-07", "2026-02-19");
        assertThat(sales.text(CLOSURES.replace("harbour", "kiwi"))).isEqualTo("[]");

        sales.csv(HEADER + "harbour,roll,2026-02-04,1\nharbour,roll,2026-02-05,0\n");
        assertThat(sales.text(CLOSURES)).contains("2026-02-03", "2026-02-05").doesNotContain("2026-02-04");
    }

    @Test
    void asksAllThatIsStoredBeforeItTakesADayForClosed() {
        sales.csv("?history=true", HEADER + "harbour,roll,2026-02-02,5\nharbour,roll,2026-02-03,5\n");
        sales.csv("?history=true", HEADER + "harbour,rye,2026-02-01,5\nharbour,rye,2026-02-05,5\n");

        assertThat(sales.text(CLOSURES)).contains("2026-02-04").doesNotContain("2026-02-02", "2026-02-03");
    }

    @Test
    void assumesNothingOfLiveSalesNorOfToday() {
        sales.csv(HEADER + "harbour,roll,2026-02-02,5\nharbour,roll,2026-02-05,5\n");
        sales.csv("?history=true", HEADER + "harbour,roll,2026-03-03,5\nharbour,roll,2026-03-04,0\n");

        assertThat(sales.text(CLOSURES)).isEqualTo("[]");
    }

    /** Two products on 2,400 days. */
    private static String many(boolean shuffled) {
        List<String> rows = new ArrayList<>();
        LocalDate first = LocalDate.of(2019, 1, 1);
        for (String product : List.of("roll", "rye")) {
            for (int i = 0; i < 2_400; i++) {
                rows.add("harbour," + product + "," + first.plusDays(i) + "," + i % 50 + "\n");
            }
        }
        if (shuffled) {
            Collections.shuffle(rows, new Random(7));
        }
        return HEADER + String.join("", rows);
    }
}
