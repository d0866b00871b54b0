package io.levain.sales;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values in force of one product in one bakery on one day: each one from the source of the highest rank that gives
 * it; then of sold, baked and unsold any two give the third. Null wherever nobody knows.
 *
 * @param sold pieces sold
 * @param baked pieces baked
 * @param unsold pieces left at the end of the day
 * @param soldOutAt the local time at which the shelf was empty
 * @param ordered the part of what was sold that was firmly ordered before
 */
record DayValues(
        @Nullable Double sold,
        @Nullable Double baked,
        @Nullable Double unsold,
        @Nullable LocalTime soldOutAt,
        @Nullable Double ordered) {

    /** Counts that differ by less than this differ by rounding alone. */
    private static final double ROUNDING = 1e-6;

    /** What holds, given what each source says. */
    static DayValues of(Map<Source, Reported> reports) {
        Map<Source, Reported> ranked = new EnumMap<>(Source.class);
        ranked.putAll(reports);
        return new DayValues(
                        first(ranked, Reported::sold),
                        first(ranked, Reported::baked),
                        first(ranked, Reported::unsold),
                        first(ranked, Reported::soldOutAt),
                        first(ranked, Reported::ordered))
                .completed();
    }

    private static <T> @Nullable T first(Map<Source, Reported> ranked, Function<Reported, @Nullable T> value) {
        for (Reported reported : ranked.values()) {
            T given = value.apply(reported);
            if (given != null) {
                return given;
            }
        }
        return null;
    }

    private DayValues completed() {
        if (sold == null && baked != null && unsold != null) {
            return new DayValues(difference(baked, unsold), baked, unsold, soldOutAt, ordered);
        }
        if (unsold == null && baked != null && sold != null) {
            return new DayValues(sold, baked, difference(baked, sold), soldOutAt, ordered);
        }
        if (baked == null && sold != null && unsold != null) {
            return new DayValues(sold, rounded(sold + unsold), unsold, soldOutAt, ordered);
        }
        return this;
    }

    /** Null if negative: no count of pieces follows from two that contradict each other. */
    private static @Nullable Double difference(double most, double part) {
        return most - part < -ROUNDING ? null : Double.valueOf(rounded(Math.max(0, most - part)));
    }

    /** Without the dust that binary fractions leave behind: 1.3 - 0.9 is 0.4. */
    private static double rounded(double pieces) {
        return Math.rint(pieces * 1e6) / 1e6;
    }

    /** Whether so many pieces were sold; false if nobody knows or null is asked for. */
    boolean isSold(@Nullable Double pieces) {
        return sold != null && sold.equals(pieces);
    }

    /** Whether sold, baked and unsold contradict each other, so that none of them tells what demand was cut off at. */
    boolean doubtful() {
        return doubtOfCounts().isPresent();
    }

    /** What does not fit, or empty if all does. */
    Optional<Doubt> doubt() {
        return doubtOfCounts().or(this::doubtOfOrdered);
    }

    private Optional<Doubt> doubtOfCounts() {
        if (baked == null) {
            return Optional.empty();
        }
        if (sold != null && sold > baked + ROUNDING) {
            return doubt("sold", sold, "is more than the " + text(baked) + " that were baked");
        }
        if (unsold != null && unsold > baked + ROUNDING) {
            return doubt("unsold", unsold, "is more than the " + text(baked) + " that were baked");
        }
        if (sold != null && unsold != null && Math.abs(baked - sold - unsold) > ROUNDING) {
            return doubt(
                    "sold", sold, "does not fit: " + text(baked) + " were baked and " + text(unsold) + " left unsold");
        }
        return Optional.empty();
    }

    private Optional<Doubt> doubtOfOrdered() {
        return ordered != null && sold != null && ordered > sold + ROUNDING
                ? doubt("ordered", ordered, "is more than the " + text(sold) + " that were sold")
                : Optional.empty();
    }

    private static Optional<Doubt> doubt(String column, double held, String reason) {
        return Optional.of(new Doubt(column, text(held), reason + "; kept, please check"));
    }

    private static String text(double pieces) {
        return Pieces.plain(pieces).toPlainString();
    }
}
