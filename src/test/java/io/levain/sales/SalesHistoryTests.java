package io.levain.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.counts.DayCounts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class SalesHistoryTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final SalesClient sales;
    private final Catalog catalog;
    private final SalesHistory history;

    SalesHistoryTests(@Autowired RestTestClient client, @Autowired Catalog catalog, @Autowired SalesHistory history) {
        this.sales = new SalesClient(client);
        this.catalog = catalog;
        this.history = history;
    }

    @BeforeEach
    void catalog() {
        sales.withCatalog();
    }

    @Test
    void streamsWhatHoldsByBakeryProductAndDate() {
        sales.csv("?source=till-total", """
                bakery,product,date,sold,sold_out_at
                kiwi,roll,2026-03-02,4,
                harbour,rye,2026-03-03,3,
                harbour,rye,2026-03-02,2,12:15
                harbour,roll,2026-03-03,9,
                """);
        sales.csv("""
                bakery,product,date,baked,unsold,ordered
                harbour,rye,2026-03-02,7,2,1
                harbour,roll,2026-03-02,8,8,
                """);
        sales.json("{\"bakery\":\"harbour\",\"product\":\"roll\",\"date\":\"2026-03-03\",\"baked\":8}");

        LocalTime quarterPast = LocalTime.of(12, 15);
        assertThat(read())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("doubts")
                .containsExactly(
                        new SoldDay(
                                "harbour", "roll", MONDAY, new DayCounts(0.0, 8.0, 8.0, null, null), List.of(), null),
                        new SoldDay(
                                "harbour",
                                "roll",
                                MONDAY.plusDays(1),
                                new DayCounts(9.0, 8.0, null, null, null),
                                List.of(),
                                null),
                        new SoldDay(
                                "harbour",
                                "rye",
                                MONDAY,
                                new DayCounts(2.0, 7.0, 2.0, quarterPast, 1.0),
                                List.of(),
                                null),
                        new SoldDay(
                                "harbour",
                                "rye",
                                MONDAY.plusDays(1),
                                new DayCounts(3.0, null, null, null, null),
                                List.of(),
                                null),
                        new SoldDay(
                                "kiwi", "roll", MONDAY, new DayCounts(4.0, null, null, null, null), List.of(), null));
    }

    @Test
    void knowsTheLastDayOfABakery() {
        assertThat(history.any(chain().id())).isFalse();
        sales.csv("bakery,product,date,sold\nharbour,rye,2026-03-02,3\nharbour,roll,2026-03-01,3\n");
        sales.json("{\"bakery\":\"harbour\",\"product\":\"rye\",\"date\":\"2026-03-04\",\"baked\":8}");

        assertThat(history.any(chain().id())).isTrue();
        assertThat(history.lastDay(catalog.bakery(chain().id(), "harbour"))).contains(MONDAY);
        assertThat(history.lastDay(catalog.bakery(chain().id(), "kiwi"))).isEmpty();
    }

    private List<SoldDay> read() {
        List<SoldDay> days = new ArrayList<>();
        catalog.bakeries(chain().id()).forEach(bakery -> history.read(bakery, days::add));
        return days;
    }

    private Chain chain() {
        return catalog.chain("default");
    }
}
