package io.levain.calendar;

import io.levain.demand.days.OpenHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The opening hours of one bakery, and what they say of the weekdays that they leave out. */
final class WeekHours {

    private final List<OpeningHours> stretches;

    /** The weekdays that hours were ever given for. */
    private final Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);

    private final Set<DayOfWeek> selling;

    /**
     * @param stretches all that was told; empty if nothing was
     * @param selling the weekdays on which the bakery has lately sold: those among them that were never named stay open
     */
    WeekHours(Collection<OpeningHours> stretches, Set<DayOfWeek> selling) {
        this.stretches = List.copyOf(stretches);
        this.stretches.forEach(stretch -> named.add(stretch.weekday()));
        this.selling = Set.copyOf(selling);
    }

    /** From the first opening to the last closing of a day; empty if no hours hold then. */
    Optional<OpenHours> on(LocalDate date) {
        return stretches.stream()
                .filter(stretch -> stretch.cover(date))
                .map(stretch -> new OpenHours(stretch.opens(), stretch.closes()))
                .reduce(OpenHours::with);
    }

    /** Whether they say that the bakery is closed. */
    boolean close(LocalDate date) {
        // Hours entered last month say nothing of the years before them.
        boolean known = stretches.stream().anyMatch(stretch -> !stretch.isBeforeStart(date));
        boolean staysOpen = !named.contains(date.getDayOfWeek()) && selling.contains(date.getDayOfWeek());
        return known && !staysOpen && stretches.stream().noneMatch(stretch -> stretch.cover(date));
    }

    /** The weekdays that they leave out, where any are given; those on which it sells all the same, or the others. */
    Set<DayOfWeek> leftOut(boolean sells) {
        Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
        days.removeIf(day -> named.isEmpty() || named.contains(day) || selling.contains(day) != sells);
        return days;
    }
}
