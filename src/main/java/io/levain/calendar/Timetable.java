package io.levain.calendar;

import io.levain.files.BadField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The opening hours of some bakeries while rows change them; sees that no two stretches overlap. */
final class Timetable {

    private final Map<HoursKey, HoursFacts> stretches = new HashMap<>();

    Timetable(Map<HoursKey, HoursFacts> known) {
        stretches.putAll(known);
    }

    /**
     * Notes a stretch, in place of what was known under its key.
     *
     * @throws BadField naming the field that makes it overlap another one; nothing is noted then
     */
    void put(HoursKey key, HoursFacts facts) {
        stretches.forEach((otherKey, other) -> {
            if (!otherKey.equals(key) && overlap(key, facts, otherKey, other)) {
                throw refusal(key, facts, otherKey, other);
            }
        });
        stretches.put(key, facts);
    }

    private BadField refusal(HoursKey key, HoursFacts facts, HoursKey otherKey, HoursFacts other) {
        HoursFacts before = stretches.get(key);
        String reason = "overlaps the hours from " + otherKey.opens() + " to " + other.closes() + " of that weekday"
                + period(otherKey.from(), other.until())
                + "; first give those the last day on which they hold as until, or remove them by DELETE /api/v1/hours";
        if (before == null) {
            return new BadField("opens", key.opens(), reason);
        }
        return before.closes().equals(facts.closes())
                ? new BadField("until", facts.until(), reason)
                : new BadField("closes", facts.closes(), reason);
    }

    private static String period(@Nullable LocalDate from, @Nullable LocalDate until) {
        return (from == null ? "" : ", which begin on " + from) + (until == null ? "" : ", which end on " + until);
    }

    private static boolean overlap(HoursKey a, HoursFacts ofA, HoursKey b, HoursFacts ofB) {
        return a.bakeryId() == b.bakeryId()
                && a.weekday() == b.weekday()
                && a.opens().isBefore(ofB.closes())
                && b.opens().isBefore(ofA.closes())
                && beginsBeforeEnd(a.from(), ofB.until())
                && beginsBeforeEnd(b.from(), ofA.until());
    }

    private static boolean beginsBeforeEnd(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null || !from.isAfter(until);
    }
}
