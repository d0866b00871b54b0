package io.levain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class ClosureRestTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate SECOND = NEW_YEAR.plusDays(1);
    private static final String URI = "/api/v1/bakeries/harbour/closures";

    private final RestCalls rest;
    private final Catalog catalog;
    private final Closures closures;
    private final Calendars calendars;

    ClosureRestTests(
            @Autowired RestTestClient client,
            @Autowired Catalog catalog,
            @Autowired Closures closures,
            @Autowired Calendars calendars) {
        this.rest = new RestCalls(client);
        this.catalog = catalog;
        this.closures = closures;
        this.calendars = calendars;
    }

    @BeforeEach
    void openABakery() {
        rest.csv("/api/v1/bakeries", """
                bakery,name,time_zone,country,region
                harbour,Harbour,Europe/Berlin,DE,SH
                market,Market,Europe/Berlin,DE,SH
                """);
    }

    @Test
    void listsWhatAnImportAssumed() {
        closures.assume(harbour(), List.of(SECOND, NEW_YEAR, SECOND));

        assertThat(rest.json(URI))
                .isEqualTo("[{\"date\":\"2026-01-01\",\"state\":\"assumed\"},"
                        + "{\"date\":\"2026-01-02\",\"state\":\"assumed\"}]");
        assertThat(rest.json("/api/v1/bakeries/market/closures")).isEqualTo("[]");
        assertThat(closed(NEW_YEAR)).isTrue();
        assertThat(calendars.of(bakery("market")).day(NEW_YEAR).closed()).isFalse();
    }

    @Test
    void keepsADeniedClosureOpenThroughTheNextImport() {
        closures.assume(harbour(), List.of(NEW_YEAR, SECOND));

        rest.delete(URI + "/2026-01-02").expectStatus().isNoContent();
        closures.assume(harbour(), List.of(NEW_YEAR, SECOND));

        assertThat(closed(NEW_YEAR)).isTrue();
        assertThat(closed(SECOND)).isFalse();
        assertThat(rest.json(URI)).contains("{\"date\":\"2026-01-02\",\"state\":\"open\"}");
    }

    @Test
    void refusesAClosureThatLiesTooFarAhead() {
        assertThat(RestCalls.problem(rest.put(URI + "/2117-12-24"), 400).getProperties())
                .containsEntry("field", "date")
                .containsEntry("value", "2117-12-24");
        rest.put(URI + "/2028-03-04").expectStatus().isOk();
    }

    @Test
    void closesADayToComeAndOpensItAgain() {
        rest.put(URI + "/2026-12-24").expectStatus().isOk();
        assertThat(closed(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(rest.json(URI)).isEqualTo("[{\"date\":\"2026-12-24\",\"state\":\"confirmed\"}]");

        rest.delete(URI + "/2026-12-24").expectStatus().isNoContent();
        assertThat(closed(LocalDate.of(2026, 12, 24))).isFalse();

        rest.put(URI + "/2026-12-24").expectStatus().isOk();
        assertThat(closed(LocalDate.of(2026, 12, 24))).isTrue();
    }

    @Test
    void confirmsAllThatIsAssumed() {
        closures.assume(harbour(), List.of(NEW_YEAR, SECOND));
        rest.delete(URI + "/2026-01-02");

        rest.post(URI + "/confirm")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.confirmed")
                .isEqualTo(1);

        assertThat(rest.json(URI)).contains("confirmed", "open").doesNotContain("assumed");
        assertThat(closed(NEW_YEAR)).isTrue();
        assertThat(closed(SECOND)).isFalse();
    }

    @Test
    void opensAnAssumedDayOfWhichSalesComeInAndNoConfirmedOne() {
        closures.assume(harbour(), List.of(NEW_YEAR, SECOND));
        rest.put(URI + "/2026-01-01");

        closures.reopen(Map.of(harbour(), List.of(NEW_YEAR, SECOND, SECOND.plusDays(1))));

        assertThat(rest.json(URI)).isEqualTo("[{\"date\":\"2026-01-01\",\"state\":\"confirmed\"}]");
        closures.assume(harbour(), List.of(SECOND));
        assertThat(closed(SECOND)).isTrue();
    }

    @Test
    void leavesAConfirmedDayConfirmedWhenItIsAssumed() {
        rest.put(URI + "/2026-01-01");

        closures.assume(harbour(), List.of(NEW_YEAR));

        assertThat(rest.json(URI)).contains("confirmed");
    }

    @Test
    void saysWhatIsWrongWithADay() {
        assertThat(RestCalls.problem(rest.put(URI + "/2026-02-31"), 400).getDetail())
                .contains("a date that exists");
        assertThat(RestCalls.problem(rest.put(URI + "/0206-02-01"), 400).getDetail())
                .contains("between 1970 and 2199");
        assertThat(RestCalls.problem(rest.delete(URI + "/2026-02-01"), 404).getDetail())
                .contains("no closure");
        assertThat(RestCalls.problem(rest.put("/api/v1/bakeries/nowhere/closures/2026-02-01"), 404)
                        .getDetail())
                .contains("no such bakery");
    }

    @Test
    void failsNobodyWhoConfirmsTheSameDayAtOnce() throws Exception {
        Callable<Integer> confirm = () -> rest.put(URI + "/2026-01-01")
                .returnResult(Void.class)
                .getStatus()
                .value();
        var threads = Executors.newFixedThreadPool(8);
        try {
            for (var status :
                    threads.invokeAll(Stream.generate(() -> confirm).limit(8).toList())) {
                assertThat(status.get()).isIn(200, 409);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(closed(NEW_YEAR)).isTrue();
    }

    private boolean closed(LocalDate date) {
        return calendars.of(harbour()).day(date).closed();
    }

    private Bakery harbour() {
        return bakery("harbour");
    }

    private Bakery bakery(String code) {
        return catalog.bakery(catalog.chain("default").id(), code);
    }
}
