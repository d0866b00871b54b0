package io.levain.counts;

import io.levain.facts.Fact;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one product in one bakery on one day; null wherever nobody has said. Of sold, baked and unsold any two
 * give the third ({@link #completed}), and may contradict each other: they are kept as they were said.
 *
 * @param sold pieces sold; less than 0 where a source says that more was given back
 * @param baked pieces baked
 * @param unsold pieces left at the end of the day
 * @param soldOutAt the local time at which the shelf was empty
 * @param ordered the part of what was sold that was firmly ordered before
 * @param markedDown the part of what was sold that went at a reduced price
 */
public record DayCounts(
        @Nullable Double sold,
        @Nullable Double baked,
        @Nullable Double unsold,
        @Nullable LocalTime soldOutAt,
        @Nullable Double ordered,
        MarkedDown markedDown) {

    /** Nobody has said anything. */
    public static final DayCounts NOTHING = new DayCounts(null, null, null, null, null);

    /** Counts that differ by less than this differ by rounding alone. */
    private static final double ROUNDING = 1e-6;

    /** Counts of a day of which nobody says that pieces were marked down. */
    public DayCounts(
            @Nullable Double sold,
            @Nullable Double baked,
            @Nullable Double unsold,
            @Nullable LocalTime soldOutAt,
            @Nullable Double ordered) {
        this(sold, baked, unsold, soldOutAt, ordered, MarkedDown.UNSAID);
    }

    /** The same with the others' values wherever these know none. */
    public DayCounts orElse(DayCounts others) {
        return new DayCounts(
                first(sold, others.sold),
                first(baked, others.baked),
                first(unsold, others.unsold),
                first(soldOutAt, others.soldOutAt),
                first(ordered, others.ordered),
                markedDown.orElse(others.markedDown));
    }

    private static <T> @Nullable T first(@Nullable T own, @Nullable T other) {
        return own == null ? other : own;
    }

    /** Both together, as two tills of one shop count: the shelf was empty at the later hour. */
    public DayCounts plus(DayCounts others) {
        return new DayCounts(
                sum(sold, others.sold),
                sum(baked, others.baked),
                sum(unsold, others.unsold),
                soldOutAt == null || (others.soldOutAt != null && others.soldOutAt.isAfter(soldOutAt))
                        ? others.soldOutAt
                        : soldOutAt,
                sum(ordered, others.ordered),
                markedDown.plus(others.markedDown));
    }

    static @Nullable Double sum(@Nullable Double own, @Nullable Double other) {
        return own == null || other == null ? first(own, other) : Double.valueOf(rounded(own + other));
    }

    /** The same with the third of sold, baked and unsold where two are known and do not contradict each other. */
    public DayCounts completed() {
        if (sold == null && baked != null && unsold != null) {
            return new DayCounts(difference(baked, unsold), baked, unsold, soldOutAt, ordered, markedDown);
        }
        if (unsold == null && baked != null && sold != null) {
            return new DayCounts(sold, baked, difference(baked, sold), soldOutAt, ordered, markedDown);
        }
        if (baked == null && sold != null && unsold != null) {
            return new DayCounts(sold, rounded(sold + unsold), unsold, soldOutAt, ordered, markedDown);
        }
        return this;
    }

    /** The same with 0 sold where more was given back than sold. */
    public DayCounts counted() {
        return sold == null || sold >= 0 ? this : new DayCounts(0.0, baked, unsold, soldOutAt, ordered, markedDown);
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
    public boolean isSold(@Nullable Double pieces) {
        return sold != null && sold.equals(pieces);
    }

    /** Whether it is said that no piece was left at the end of the day. */
    public boolean isNothingLeft() {
        return unsold != null && unsold <= ROUNDING;
    }

    /** Whether sold, baked and unsold contradict each other, so that none of them tells what demand was cut off at. */
    public boolean isContradictory() {
        return doubtOfCounts().isPresent();
    }

    /** What does not fit, or empty if all does. */
    public Optional<Doubt> doubt() {
        return doubtOfCounts()
                .or(this::doubtOfOrdered)
                .or(this::doubtOfMarkedDown)
                .or(this::doubtOfShelf);
    }

    private Optional<Doubt> doubtOfCounts() {
        if (baked == null) {
            return Optional.empty();
        }
        if (sold != null && sold > baked + ROUNDING) {
            return doubt("sold", sold, DoubtKind.MORE_SOLD_THAN_BAKED, fact -> fact.with("baked", baked));
        }
        if (unsold != null && unsold > baked + ROUNDING) {
            return doubt("unsold", unsold, DoubtKind.MORE_LEFT_THAN_BAKED, fact -> fact.with("baked", baked));
        }
        if (sold != null && unsold != null && Math.abs(baked - sold - unsold) > ROUNDING) {
            return doubt(
                    "sold",
                    sold,
                    DoubtKind.COUNTS_DO_NOT_FIT,
                    fact -> fact.with("baked", baked).with("unsold", unsold));
        }
        return Optional.empty();
    }

    private Optional<Doubt> doubtOfOrdered() {
        return ordered != null && sold != null && ordered > sold + ROUNDING
                ? doubt("ordered", ordered, DoubtKind.MORE_ORDERED_THAN_SOLD, fact -> fact.with("sold", sold))
                : Optional.empty();
    }

    private Optional<Doubt> doubtOfMarkedDown() {
        Double pieces = markedDown.pieces();
        return pieces != null && sold != null && pieces > sold + ROUNDING
                ? doubt(
                        "marked_down",
                        pieces,
                        "markedDown",
                        DoubtKind.MORE_MARKED_DOWN_THAN_SOLD,
                        fact -> fact.with("sold", sold))
                : Optional.empty();
    }

    private Optional<Doubt> doubtOfShelf() {
        return soldOutAt != null && unsold != null && unsold > ROUNDING
                ? doubt("unsold", unsold, DoubtKind.SOLD_OUT_WITH_PIECES_LEFT, fact -> fact.with("at", soldOutAt))
                : Optional.empty();
    }

    private static Optional<Doubt> doubt(String column, double held, DoubtKind kind, UnaryOperator<Fact> others) {
        return doubt(column, held, column, kind, others);
    }

    /** @param parameter what the fact calls the doubtful one */
    private static Optional<Doubt> doubt(
            String column, double held, String parameter, DoubtKind kind, UnaryOperator<Fact> others) {
        return Optional.of(new Doubt(column, held, others.apply(Fact.of(kind).with(parameter, held))));
    }
}
