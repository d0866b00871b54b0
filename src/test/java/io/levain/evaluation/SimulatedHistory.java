package io.levain.evaluation;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.CalendarEvent;
import io.levain.calendar.HolidayRegion;
import io.levain.demand.days.EventCategory;
import io.levain.demand.doubts.HistoryBuilder;
import io.levain.demand.past.Histories;
import io.levain.simulation.Scenario;
import io.levain.simulation.SimulatedBakery;
import io.levain.simulation.SimulatedEvent;
import io.levain.simulation.SimulatedSale;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/** The live history of a simulated bakery, in which inputs can be broken. */
final class SimulatedHistory {

    static final LocalDate LAST = LocalDate.of(2025, 5, 31);
    private static final int DAYS = 450;
    private static final HolidayRegion BERLIN = new HolidayRegion("DE", "BE");
    private static final SimulatedBakery BAKERY =
            new SimulatedBakery(Scenario.demo(LAST, 5).withDays(DAYS), BakeryCalendar.of(BERLIN));

    private ToDoubleFunction<SimulatedSale> sold = SimulatedSale::demand;
    private Predicate<SimulatedSale> confirmed = sale -> false;
    private UnaryOperator<LocalDate> weatherOf = UnaryOperator.identity();
    private Predicate<LocalDate> hasWeather = date -> true;
    private Predicate<SimulatedEvent> listed = event -> true;

    /** The day with the most rain. */
    static LocalDate wettest() {
        return BAKERY.weather().entrySet().stream()
                .max(Comparator.comparingDouble(day -> day.getValue().sky().precipitation()))
                .orElseThrow()
                .getKey();
    }

    /** What is said to have sold; where another number than the true one, somebody may confirm it. */
    SimulatedHistory sold(ToDoubleFunction<SimulatedSale> said, boolean confirmedWhereWrong) {
        sold = said;
        confirmed = sale -> confirmedWhereWrong && said.applyAsDouble(sale) != sale.demand();
        return this;
    }

    /** Of which days any weather is known. */
    SimulatedHistory weather(Predicate<LocalDate> known) {
        hasWeather = known;
        return this;
    }

    /** Whose weather is said to be that of a day. */
    SimulatedHistory weatherFrom(UnaryOperator<LocalDate> of) {
        weatherOf = of;
        return this;
    }

    /** Which school holidays are in the list. */
    SimulatedHistory schoolHolidays(Predicate<SimulatedEvent> inList) {
        listed = inList;
        return this;
    }

    Histories build() {
        String code = BAKERY.scenario().shop().code();
        Set<CalendarEvent> events = new HashSet<>();
        BAKERY.events().stream()
                .filter(event -> event.category() != EventCategory.SCHOOL_HOLIDAY || listed.test(event))
                .map(event -> new CalendarEvent(
                        code, event.product(), event.date(), event.until(), event.category(), event.name()))
                .forEach(events::add);
        BakeryCalendar calendar = new BakeryCalendar(code, BERLIN, Set.of(), Set.of(), events);
        HistoryBuilder history = new HistoryBuilder().bakery(code, calendar, false);
        BAKERY.scenario().products().forEach(product -> history.product(product.code(), product.category()));
        for (SimulatedSale sale : BAKERY.sales()) {
            history.sales(code, sale.product(), sale.date(), sold.applyAsDouble(sale), 0);
            if (confirmed.test(sale)) {
                history.confirmed(code, sale.product(), sale.date());
            }
        }
        BAKERY.weather().keySet().stream()
                .filter(hasWeather)
                .forEach(date -> history.weather(code, date, BAKERY.weatherOn(weatherOf.apply(date))));
        return history.histories();
    }
}
