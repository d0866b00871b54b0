package io.levain.calendar;

import io.levain.catalog.Bakery;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells when a bakery closes. */
@Service
public class BakeryHours {

    private final Calendars calendars;

    BakeryHours(Calendars calendars) {
        this.calendars = calendars;
    }

    /**
     * The local time at which the bakery closes for the last time on that day; empty if its hours are unknown, or if
     * it is closed that day, be it by them, by a closure or by an event.
     */
    @Transactional(readOnly = true)
    public Optional<LocalTime> closing(Bakery bakery, LocalDate date) {
        return calendars.of(bakery).closing(date);
    }
}
