package io.levain.simulation;

import io.levain.demand.days.Calendar;
import io.levain.demand.days.EventCategory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What goes on about the simulated bakery: school holidays, a town festival, closures and promotions. */
final class EventPlan {

    private static final int PROMOTION_EVERY = 31;
    private static final int PROMOTION_DAYS = 6;
    private static final int NEXT_PROMOTION_IN = 3;

    private final Calendar calendar;
    private final Scenario scenario;
    private final LocalDate lastDay;
    private final List<SimulatedEvent> events = new ArrayList<>();

    private EventPlan(Scenario scenario, Calendar calendar, LocalDate lastDay) {
        this.calendar = calendar;
        this.scenario = scenario;
        this.lastDay = lastDay;
    }

    /**
     * The events that touch a day from the first of the scenario to the last given, by date, and the school holidays up
     * to the end of its year, as schools give them out.
     */
    static List<SimulatedEvent> of(Scenario scenario, Calendar calendar, LocalDate lastDay) {
        EventPlan plan = new EventPlan(scenario, calendar, lastDay);
        // Christmas holidays begin in the year before.
        for (int year = scenario.firstDay().getYear() - 1; year <= lastDay.getYear(); year++) {
            plan.addSchoolHolidays(year);
            plan.addFestival(year);
            plan.addClosures(year);
        }
        plan.addPromotions();
        plan.events.sort(Comparator.comparing(SimulatedEvent::date)
                .thenComparing(SimulatedEvent::category)
                .thenComparing(SimulatedEvent::name));
        return List.copyOf(plan.events);
    }

    private void addSchoolHolidays(int year) {
        LocalDate june = LocalDate.of(year, 6, 1);
        LocalDate easter = june.minusDays(calendar.day(june).daysFromEaster());
        addSchoolHoliday("Winter holidays", LocalDate.of(year, 2, 1), LocalDate.of(year, 2, 7));
        addSchoolHoliday("Easter holidays", easter.minusDays(13), easter.plusDays(5));
        addSchoolHoliday("Summer holidays", LocalDate.of(year, 7, 11), LocalDate.of(year, 8, 23));
        addSchoolHoliday("Autumn holidays", LocalDate.of(year, 10, 14), LocalDate.of(year, 10, 26));
        addSchoolHoliday("Christmas holidays", LocalDate.of(year, 12, 23), LocalDate.of(year + 1, 1, 3));
    }

    private void addSchoolHoliday(String name, LocalDate from, LocalDate until) {
        add(new SimulatedEvent(null, from, until, EventCategory.SCHOOL_HOLIDAY, name));
    }

    private void addFestival(int year) {
        LocalDate friday = LocalDate.of(year, 9, 8).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        add(new SimulatedEvent(null, friday, friday.plusDays(2), EventCategory.FESTIVAL, "Town festival"));
    }

    private void addClosures(int year) {
        LocalDate christmas = LocalDate.of(year, 12, 25);
        LocalDate newYear = LocalDate.of(year, 1, 1);
        add(new SimulatedEvent(null, christmas, christmas.plusDays(1), EventCategory.CLOSED, "Closed for Christmas"));
        add(new SimulatedEvent(null, newYear, newYear, EventCategory.CLOSED, "Closed on New Year's Day"));
    }

    /** One product after the other; the next promotion is always already planned. */
    private void addPromotions() {
        int turn = 0;
        LocalDate start = scenario.newestDay().plusDays(NEXT_PROMOTION_IN);
        while (!start.isBefore(scenario.firstDay())) {
            SimulatedProduct product =
                    scenario.products().get(turn % scenario.products().size());
            add(new SimulatedEvent(
                    product.code(),
                    start,
                    start.plusDays(PROMOTION_DAYS - 1L),
                    EventCategory.PROMOTION,
                    product.name() + ": four for three"));
            start = start.minusDays(PROMOTION_EVERY);
            turn++;
        }
    }

    private void add(SimulatedEvent event) {
        boolean known = event.category() == EventCategory.SCHOOL_HOLIDAY
                || !event.date().isAfter(lastDay);
        if (known && !event.until().isBefore(scenario.firstDay())) {
            events.add(event);
        }
    }
}
