package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.SmallShop;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.facts.Fact;
import io.levain.texts.English;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What a forecast says of public holidays that are not known, and which ones it knows. */
@LevainTest
class HolidayWarningsTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate SOON = LocalDate.of(2026, 3, 6);

    private final RestCalls rest;
    private final MovableClock clock;
    private final Forecasts forecasts;
    private final ForecastReading reading;
    private final Catalog catalog;

    @Autowired
    HolidayWarningsTests(
            RestTestClient client, MovableClock clock, Forecasts forecasts, ForecastReading reading, Catalog catalog) {
        this.rest = new RestCalls(client);
        this.clock = clock;
        this.forecasts = forecasts;
        this.reading = reading;
        this.catalog = catalog;
    }

    @Test
    void foretellInACountryWithoutACalendarAndSayThatEventsAloneTellOfHolidays() {
        open("Asia/Seoul", "KR,");
        rest.csv("/api/v1/events", "date,category,name\n2026-03-06,public-holiday,Local election\n");

        ForecastAnswer forecast = issued(SOON);

        assertThat(forecast.products()).isNotEmpty();
        assertThat(forecast.publicHolidays()).containsExactly("local-election");
        assertThat(forecast.warnings())
                .filteredOn(warning -> warning.kind().equals("country-without-calendar"))
                .singleElement()
                .satisfies(warning -> assertThat(English.of(warning)).contains("KR", "POST them to /api/v1/events"));
    }

    @Test
    void sayNothingOfACountryWithACalendar() {
        open("Europe/Berlin", "DE,SH");

        assertThat(issued(SOON).warnings()).extracting(Fact::kind).noneMatch(kind -> kind.contains("countr"));
    }

    @Test
    void askWeeksBeforeForADayThatBavariaLeavesToItsCommunitiesUntilOneSaysThatItIsAHoliday() {
        LocalDate monday = LocalDate.of(2026, 7, 20);
        clock.set(monday.atTime(18, 0), ZoneId.of("Europe/Berlin"));
        open("Europe/Berlin", "DE,DE-BY", monday.minusDays(1));

        assertThat(questions(monday.plusDays(1)))
                .singleElement()
                .satisfies(question -> assertThat(English.of(question))
                        .contains(
                                "2026-08-15", "assumption-day", "taken for none", "no public holiday", "MU (Munich)"));

        rest.csv("/api/v1/events", "date,category,name\n2026-08-15,public-holiday,Mari\u00e4 Himmelfahrt\n");
        assertThat(questions(monday.plusDays(1))).isEmpty();
    }

    @Test
    void askForGoodFridayInAlsaceUntilABakerySaysThatItIsNone() {
        open("Europe/Paris", "FR,6AE");

        assertThat(questions(SOON))
                .singleElement()
                .satisfies(question -> assertThat(English.of(question))
                        .contains("2026-04-03", "good-friday", "taken for one")
                        .doesNotContain("regions"));

        rest.csv("/api/v1/events", "bakery,date,category,name\nshop,2025-04-18,other,No public holiday\n");
        assertThat(questions(SOON)).isEmpty();
    }

    @Test
    void tellOfAYearWithoutHolidaysWhereAHolidayIsForetold() {
        open("Europe/Berlin", "KR,");
        rest.csv("/api/v1/events", """
                date,category,name
                2025-12-25,public-holiday,Christmas
                2026-03-06,public-holiday,Local election
                """);
        String early = SmallShop.csv(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 23), SmallShop::always);
        rest.csv("/api/v1/sales", early);

        assertThat(warnings(SOON, "public-holidays-unknown"))
                .extracting(English::of)
                .anyMatch(sentence -> sentence.contains("2025-01-01 to 2025-12-24"));
        assertThat(warnings(SOON.plusDays(1), "public-holidays-unknown"))
                .extracting(English::of)
                .noneMatch(sentence -> sentence.contains("2025-01-01"));
    }

    private List<Fact> questions(LocalDate date) {
        return warnings(date, "public-holiday-unsure");
    }

    private List<Fact> warnings(LocalDate date, String kind) {
        return issued(date).warnings().stream()
                .filter(warning -> warning.kind().equals(kind))
                .toList();
    }

    private void open(String zone, String place) {
        open(zone, place, YESTERDAY);
    }

    private void open(String zone, String place, LocalDate newest) {
        String bakery = SmallShop.BAKERY + ",Shop," + zone + "," + place;
        rest.csv("/api/v1/bakeries", "bakery,name,time_zone,country,region\n" + bakery + "\n");
        rest.csv("/api/v1/products", "product,name\nrye,Rye\n");
        String sales = SmallShop.csv(newest.minusDays(69), newest, SmallShop::always);
        assertThat(rest.csv("/api/v1/sales", sales).refused()).isZero();
    }

    private ForecastAnswer issued(LocalDate date) {
        Bakery bakery = catalog.bakery(catalog.chain("default").id(), SmallShop.BAKERY);
        forecasts.issue(bakery);
        return reading.read(bakery, date);
    }
}
