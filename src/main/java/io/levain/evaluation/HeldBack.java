package io.levain.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last days of a history, kept from those that are to be tried on them.
 *
 * @param from the first of them
 * @param to the last, the newest day
 */
public record HeldBack(LocalDate from, LocalDate to) {

    private static final int DAYS = 28;
    private static final int LEAST = 7;

    public HeldBack {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the last day " + to + " is before the first " + from);
        }
    }

    /**
     * How many days may be held back, the most telling choice first: four weeks, a third of a shorter history, a week
     * where even that leaves too little to learn from.
     *
     * @param first the first day of the history
     * @param newest the last day whose sales are in
     * @return none if the history is not even a week long
     */
    public static List<HeldBack> choices(LocalDate first, LocalDate newest) {
        long days = newest.toEpochDay() - first.toEpochDay() + 1;
        return Stream.of(Math.min(DAYS, days / 3), (long) LEAST)
                .filter(held -> held >= LEAST && held < days)
                .distinct()
                .map(held -> new HeldBack(newest.minusDays(held - 1), newest))
                .toList();
    }

    /** The last day that may be seen before the trial. */
    public LocalDate lastSeen() {
        return from.minusDays(1);
    }

    /** How many days they are. */
    public int days() {
        return Math.toIntExact(to.toEpochDay() - from.toEpochDay() + 1);
    }

    /** The days, ascending. */
    public Stream<LocalDate> dates() {
        return from.datesUntil(to.plusDays(1));
    }

    /** Those of the days that somebody has not seen who has seen all days up to one; empty if there are none. */
    public Optional<HeldBack> unseen(LocalDate seen) {
        if (seen.isBefore(from)) {
            return Optional.of(this);
        }
        return seen.isBefore(to) ? Optional.of(new HeldBack(seen.plusDays(1), to)) : Optional.empty();
    }
}
