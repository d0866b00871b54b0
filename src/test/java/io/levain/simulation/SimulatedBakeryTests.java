package io.levain.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.HolidayRegion;
import io.levain.demand.days.Calendar;
import io.levain.demand.days.EventCategory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one sees of the bakery from outside: days, sales, events and weather. Of its truth see the effects. */
class SimulatedBakeryTests {

    private static final Calendar BERLIN = BakeryCalendar.of(new HolidayRegion("DE", "BE"));
    private static final LocalDate NEWEST = LocalDate.of(2025, 5, 4);
    private static final SimulatedBakery BAKERY = new SimulatedBakery(Scenario.demo(NEWEST, 1), BERLIN);

    @Test
    void isTheSameForTheSameSeed() {
        SimulatedBakery again = new SimulatedBakery(Scenario.demo(NEWEST, 1), BERLIN);

        assertThat(again.sales()).isEqualTo(BAKERY.sales());
        assertThat(again.weather()).isEqualTo(BAKERY.weather());
        assertThat(again.weatherForecast()).isEqualTo(BAKERY.weatherForecast());
        assertThat(again.events()).isEqualTo(BAKERY.events());
    }

    @Test
    void sellsEachPieceWithinTheHoursAndNoneAfterItSoldOut() {
        List<SimulatedSale> soldOut =
                BAKERY.sales().stream().filter(s -> s.soldOutAt() != null).toList();
        assertThat(soldOut).hasSizeGreaterThan(100);

        assertThat(BAKERY.sales())
                .allSatisfy(
                        s -> assertThat(BAKERY.receipts(s)).hasSize(s.sold()).isSorted());
        // the time at which a shelf would be empty if customers came evenly, and when it was, differ by little
        assertThat(soldOut.stream()
                        .mapToDouble(s -> Duration.between(
                                        s.soldOutAt(), BAKERY.receipts(s).get(s.sold() - 1))
                                .toMinutes())
                        .average())
                .hasValueCloseTo(0., within(20.));
    }

    @Test
    void isAnotherForAnotherSeed() {
        SimulatedBakery other = new SimulatedBakery(Scenario.demo(NEWEST, 2), BERLIN);

        assertThat(other.sales()).isNotEqualTo(BAKERY.sales());
        assertThat(other.weather()).isNotEqualTo(BAKERY.weather());
    }

    @Test
    void keepsItsNoiseWhereAnEffectChangesNothing() {
        Scenario plain = Scenario.demo(NEWEST, 1).withEffects(Effects.NONE);
        SimulatedBakery same = new SimulatedBakery(plain, BERLIN);
        SimulatedBakery promoted = new SimulatedBakery(plain.withEffects(new Effects(Map.of(), 0, 0, 0, .5)), BERLIN);

        assertThat(promoted.sales()).isNotEqualTo(same.sales());
        assertThat(same.sales())
                .filteredOn(s ->
                        same.expectedDemand(s.product(), s.date()) == promoted.expectedDemand(s.product(), s.date()))
                .hasSizeGreaterThan(5000)
                .allMatch(s -> s.demand() == promoted.demand(s.product(), s.date()));
    }

    @Test
    void sellsEveryProductOnEveryOpenDayOfTwoYears() {
        Set<List<Object>> sold = new HashSet<>();
        BAKERY.sales()
                .forEach(s ->
                        assertThat(sold.add(List.of(s.product(), s.date()))).isTrue());

        List<LocalDate> open = NEWEST.minusDays(729)
                .datesUntil(NEWEST.plusDays(1))
                .filter(BAKERY::isOpen)
                .toList();
        assertThat(open).hasSize(730 - 6);
        assertThat(sold).hasSize(8 * open.size());
        assertThat(BAKERY.sales()).allMatch(s -> open.contains(s.date()));
    }

    @Test
    void sellsWhatIsAskedForAsFarAsItWasBaked() {
        assertThat(BAKERY.sales()).allSatisfy(s -> {
            assertThat(s.sold()).isEqualTo(s.demand() <= s.baked() ? s.demand() : s.baked());
            assertThat(s.sold() + s.unsold()).isEqualTo(s.baked());
            assertThat(s.demand()).isEqualTo(BAKERY.demand(s.product(), s.date()));
        });
    }

    @Test
    void bakesFullTrays() {
        for (SimulatedProduct product : BAKERY.scenario().products()) {
            assertThat(sales(BAKERY, product)).allMatch(s -> s.baked() > 0 && s.baked() % product.batchSize() == 0);
        }
    }

    @Test
    void sellsOutOnSomeDaysOfEveryProduct() {
        for (SimulatedProduct product : BAKERY.scenario().products()) {
            List<SimulatedSale> sales = sales(BAKERY, product);
            long soldOut = sales.stream().filter(s -> s.soldOutAt() != null).count();
            assertThat((double) soldOut / sales.size()).as(product.code()).isBetween(.1, .4);
        }
    }

    @Test
    void sellsOutMoreOftenWithAMeanBaker() {
        SimulatedBakery mean = new SimulatedBakery(Scenario.demo(NEWEST, 1).withMargin(-.1), BERLIN);

        assertThat(soldOut(mean)).isGreaterThan(soldOut(BAKERY) * 3 / 2);
    }

    @Test
    void knowsWhenTheShelfWasEmptyOnlyWhereMoreWasAskedFor() {
        assertThat(BAKERY.sales()).allSatisfy(s -> {
            LocalTime at = s.soldOutAt();
            if (s.demand() <= s.baked()) {
                assertThat(at).isNull();
            } else {
                assertThat(at).isBetween(LocalTime.of(6, 30), LocalTime.of(18, 0));
            }
        });
    }

    @Test
    void isSoldOutEarlierTheMoreIsMissed() {
        SimulatedHours monday = SimulatedHours.of(DayOfWeek.MONDAY);

        assertThat(monday.served(0)).isEqualTo(monday.opens());
        assertThat(monday.served(1)).isEqualTo(monday.closes());
        assertThat(monday.served(.5)).isBefore(LocalTime.of(12, 15)).isAfter(monday.served(.4));
    }

    @Test
    void closesForChristmasAndNewYearAndSaysSo() {
        for (String day : List.of("2023-12-25", "2023-12-26", "2024-01-01", "2024-12-25", "2024-12-26", "2025-01-01")) {
            LocalDate closed = LocalDate.parse(day);
            assertThat(BAKERY.isOpen(closed)).isFalse();
            assertThat(BAKERY.expectedDemand("pretzel", closed)).isZero();
            assertThat(BAKERY.events()).anyMatch(e -> e.category() == EventCategory.CLOSED && e.touches(closed));
        }
    }

    @Test
    void closesOnAWeekdayThatHasNoHours() {
        SimulatedBakery bakery = new SimulatedBakery(
                Scenario.demo(NEWEST, 1).withDays(60).withClosedWeekdays(Set.of(DayOfWeek.TUESDAY)), BERLIN);

        assertThat(bakery.hours())
                .extracting(SimulatedHours::weekday)
                .hasSize(6)
                .doesNotContain(DayOfWeek.TUESDAY);
        assertThat(bakery.sales()).noneMatch(s -> s.date().getDayOfWeek() == DayOfWeek.TUESDAY);
        assertThat(bakery.sales()).hasSize(8 * (60 - 8));
    }

    @Test
    void foretellsTheWeatherOfTheFortnightAfterTheNewestDay() {
        assertThat(BAKERY.weather()).hasSize(730);
        assertThat(BAKERY.weather().lastKey()).isEqualTo(NEWEST);
        assertThat(BAKERY.weatherForecast()).hasSize(14);
        assertThat(BAKERY.weatherForecast().firstKey()).isEqualTo(NEWEST.plusDays(1));
        assertThat(BAKERY.weatherForecast().lastKey()).isEqualTo(BAKERY.lastDay());
        assertThat(BAKERY.forecastIssuedAt()).isEqualTo(Instant.parse("2025-05-04T16:00:00Z"));
    }

    @Test
    void hasAPromotionPlannedWhateverTheNewestDay() {
        for (int i = 0; i < 400; i++) {
            LocalDate newest = NEWEST.plusDays(i);
            SimulatedBakery bakery =
                    new SimulatedBakery(Scenario.demo(newest, 1).withDays(1), BERLIN);
            assertThat(bakery.events())
                    .anyMatch(e ->
                            e.category() == EventCategory.PROMOTION && e.date().isAfter(newest));
        }
    }

    @Test
    void hasTheEventsOfEveryYear() {
        assertThat(BAKERY.events().stream().filter(e -> e.category() == EventCategory.FESTIVAL))
                .extracting(SimulatedEvent::date)
                .containsExactly(LocalDate.of(2023, 9, 8), LocalDate.of(2024, 9, 13));
        assertThat(BAKERY.events().stream().filter(e -> e.category() == EventCategory.SCHOOL_HOLIDAY))
                .extracting(SimulatedEvent::name)
                .containsOnly(
                        "Winter holidays",
                        "Easter holidays",
                        "Summer holidays",
                        "Autumn holidays",
                        "Christmas holidays")
                .as("those of the rest of the year are out already")
                .hasSize(13);
        assertThat(BAKERY.events()).isSortedAccordingTo(Comparator.comparing(SimulatedEvent::date));
    }

    @Test
    void knowsTheDemandOfTheDaysToComeAndOfNoOthers() {
        assertThat(BAKERY.demand("pretzel", BAKERY.lastDay())).isPositive();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BAKERY.demand("pretzel", BAKERY.lastDay().plusDays(1)))
                .withMessageContaining("2025-05-19");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BAKERY.expectedDemand("pretzel", NEWEST.minusDays(730)))
                .withMessageContaining("2023-05-05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BAKERY.demand("bagel", NEWEST))
                .withMessageContaining("product \"bagel\"");
    }

    @Test
    void refusesAScenarioThatMakesNoSense() {
        Scenario demo = Scenario.demo(NEWEST, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> demo.withDays(0)).withMessageContaining("days 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> demo.withOverdispersion(-.1))
                .withMessageContaining("-0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> demo.withOverdispersion(Double.NaN))
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> demo.withMargin(-1))
                .withMessageContaining("-1.0");
    }

    @Test
    void scattersDemandAboutWhatIsExpected() {
        Scenario decade = Scenario.demo(NEWEST, 5).withDays(3650);
        SimulatedBakery bakery = new SimulatedBakery(decade, BERLIN);
        for (SimulatedProduct product : decade.products()) {
            double deviation = 0;
            double squares = 0;
            List<SimulatedSale> sales = sales(bakery, product);
            for (SimulatedSale sale : sales) {
                double mean = bakery.expectedDemand(product.code(), sale.date());
                double standard = (sale.demand() - mean) / Math.sqrt(mean + decade.overdispersion() * mean * mean);
                deviation += standard / sales.size();
                squares += standard * standard / sales.size();
            }
            assertThat(deviation).as(product.code()).isCloseTo(0, within(4 / Math.sqrt(sales.size())));
            assertThat(squares).as(product.code()).isCloseTo(1, within(.12));
        }
    }

    private static long soldOut(SimulatedBakery bakery) {
        return bakery.sales().stream().filter(s -> s.soldOutAt() != null).count();
    }

    private static List<SimulatedSale> sales(SimulatedBakery bakery, SimulatedProduct product) {
        return bakery.sales().stream()
                .filter(s -> s.product().equals(product.code()))
                .toList();
    }
}
