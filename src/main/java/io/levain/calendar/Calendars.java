package io.levain.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendars of bakeries as of now. They never change; who wants to know what changed since asks for new ones. A
 * bakery of which nobody has said in which country it stands has no public holidays but those entered as events, and
 * no special days; one in a country without a calendar has none but those entered either.
 */
@Service
public class Calendars {

    private final Catalog catalog;
    private final HoursEntities hours;
    private final EventEntities events;
    private final ClosedDayEntities closedDays;
    private final SellingWeekdays selling;

    Calendars(
            Catalog catalog,
            HoursEntities hours,
            EventEntities events,
            ClosedDayEntities closedDays,
            SellingWeekdays selling) {
        this.catalog = catalog;
        this.hours = hours;
        this.events = events;
        this.closedDays = closedDays;
        this.selling = selling;
    }

    /** The calendar of each bakery of the chain, by the bakery's code. */
    @Transactional(readOnly = true)
    public Map<String, BakeryCalendar> of(Chain chain) {
        return of(chain.id(), catalog.bakeries(chain.id()));
    }

    /** The calendar of one bakery. */
    @Transactional(readOnly = true)
    public BakeryCalendar of(Bakery bakery) {
        return of(bakery.chainId(), List.of(bakery)).values().iterator().next();
    }

    private Map<String, BakeryCalendar> of(long chain, List<Bakery> bakeries) {
        List<Long> ids = bakeries.stream().map(Bakery::id).toList();
        Map<Long, List<OpeningHours>> hoursOf = hours.findAllByBakeryIdIn(ids).stream()
                .collect(groupingBy(stretch -> stretch.key().bakeryId(), mapping(HoursEntity::view, toList())));
        Map<Long, Set<LocalDate>> closuresOf = closedDays.findAllByBakeryIdIn(ids).stream()
                .filter(day -> day.state() != ClosureState.OPEN)
                .collect(groupingBy(ClosedDayEntity::bakeryId, mapping(ClosedDayEntity::date, toSet())));
        List<CalendarEvent> entered = events(chain, bakeries, ids);
        return bakeries.stream()
                .collect(toMap(
                        Bakery::code,
                        bakery -> new BakeryCalendar(
                                bakery.code(),
                                region(bakery),
                                hoursOf.getOrDefault(bakery.id(), List.of()),
                                selling(bakery, hoursOf.getOrDefault(bakery.id(), List.of())),
                                closuresOf.getOrDefault(bakery.id(), Set.of()),
                                entered)));
    }

    /** Where hours name every weekday, or none, nobody needs to know. */
    private Set<DayOfWeek> selling(Bakery bakery, List<OpeningHours> stretches) {
        long named = stretches.stream().map(OpeningHours::weekday).distinct().count();
        return named == 0 || named == DayOfWeek.values().length ? Set.of() : selling.of(bakery);
    }

    private List<CalendarEvent> events(long chain, List<Bakery> bakeries, List<Long> ids) {
        List<EventEntity> stored = events.findAllThatConcern(chain, ids);
        Set<Long> products = stored.stream()
                .flatMap(event -> Stream.ofNullable(event.key().productId()))
                .collect(toSet());
        EventCodes codes = new EventCodes(bakeries, catalog.productsOf(products));
        return stored.stream().map(codes::event).toList();
    }

    private static @Nullable HolidayRegion region(Bakery bakery) {
        String country = bakery.country();
        return country == null ? null : new HolidayRegion(country, bakery.region());
    }
}
