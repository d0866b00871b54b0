package io.levain.history;

import io.levain.calendar.BakeryCalendar;
import io.levain.catalog.Bakery;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one bakery's days, beside the history that its chain shares.
 *
 * @param bakery which
 * @param calendar its calendar as it is known now
 * @param newestDay the last complete day whose sales are in; of a bakery that never sold, the day before the baker
 *     expects the first sales, and null if none are expected
 * @param lastOver the last day that is over at the bakery, with or without sales
 * @param soldDays the complete days on which anything sold
 * @param weatherDays the days whose weather is known, observed or forecast
 */
public record BakeryHistory(
        Bakery bakery,
        BakeryCalendar calendar,
        @Nullable LocalDate newestDay,
        LocalDate lastOver,
        NavigableSet<LocalDate> soldDays,
        NavigableSet<LocalDate> weatherDays) {

    public BakeryHistory {
        soldDays = Collections.unmodifiableNavigableSet(new TreeSet<>(soldDays));
        weatherDays = Collections.unmodifiableNavigableSet(new TreeSet<>(weatherDays));
    }
}
