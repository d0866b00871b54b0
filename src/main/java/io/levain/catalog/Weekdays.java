package io.levain.catalog;

import io.levain.facts.Refused;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;

/** How requests name weekdays: as the files do. */
public final class Weekdays {

    private Weekdays() {}

    /**
     * The weekday that the parameter {@code weekday} names.
     *
     * @throws Refused if there is none
     */
    public static DayOfWeek asked(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> Refused.because(CatalogFailure.UNKNOWN_WEEKDAY).about("weekday", name));
    }
}
