package io.levain.demand.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.simulation.Scenario;
import io.levain.simulation.SimulatedBakery;
import io.levain.simulation.SimulatedSale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the times of receipts tell, in a simulated bakery whose day has another shape than the assumed one. */
class ReceiptsTests {

    private static final LocalDate NEWEST = LocalDate.of(2025, 5, 4);

    private final SimulatedBakery bakery = new SimulatedBakery(Scenario.demo(NEWEST, 1), Almanac.ORDINARY);
    private final IntradayProfiles profiles = profiles();

    @Test
    void learnTheShapeOfTheDay() {
        IntradayProfile learned = profile(DayOfWeek.MONDAY);

        // after half of the hours from 6:30 to 18:00, 1 - .5^1.6 of the simulated customers have come
        assertThat(learned.share(LocalTime.of(12, 15))).isCloseTo(1 - Math.pow(.5, 1.6), within(.01));
        assertThat(profile(DayOfWeek.SUNDAY).share(LocalTime.of(12, 0))).isCloseTo(1, within(.001));
    }

    @Test
    void showWhichDaysSoldOutThoughNobodySaidSo() {
        List<SimulatedSale> early = bakery.sales().stream()
                .filter(sale -> sale.sold() > 0 && sale.baked() < .8 * sale.demand())
                .toList();
        List<SimulatedSale> full = bakery.sales().stream()
                .filter(sale -> sale.unsold() > 0 && sale.sold() > 0)
                .toList();
        assertThat(early).hasSizeGreaterThan(50);

        assertThat(share(early)).isGreaterThan(.9);
        assertThat(share(full)).isLessThan(.02);
    }

    private double share(List<SimulatedSale> sales) {
        return sales.stream().filter(sale -> silence(sale).isSoldOut()).count() / (double) sales.size();
    }

    private Silence silence(SimulatedSale sale) {
        List<LocalTime> times = bakery.receipts(sale);
        return profile(sale.date().getDayOfWeek()).silence(times.get(times.size() - 1), times.size());
    }

    private IntradayProfile profile(DayOfWeek day) {
        OpenHours hours = bakery.hours().stream()
                .filter(h -> h.weekday() == day)
                .map(h -> new OpenHours(h.opens(), h.closes()))
                .findFirst()
                .orElseThrow();
        return profiles.profile("corner", null, day, hours);
    }

    private IntradayProfiles profiles() {
        IntradayProfiles learned = new IntradayProfiles();
        for (SimulatedSale sale : bakery.sales()) {
            if (sale.unsold() > 0) {
                bakery.receipts(sale)
                        .forEach(time -> learned.add("corner", null, sale.date().getDayOfWeek(), time, 1));
            }
        }
        return learned;
    }
}
