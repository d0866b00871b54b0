package io.levain.files;

import io.levain.counts.DayCounts;
import io.levain.counts.MarkedDown;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of the counts of a product on a day.
 *
 * @param sold pieces sold; less than 0 where more was given back, which counts as 0
 * @param baked pieces baked
 * @param unsold pieces left at the end of the day
 * @param soldOutAt the local time at which the shelf was empty
 * @param ordered the part of what was sold that was firmly ordered before
 * @param markedDown the part of what was sold that went at a reduced price, before closing or in a surplus bag
 * @param markedDownIncome the money that they brought, all together
 */
public record CountFields(
        Field<Double> sold,
        Field<Double> baked,
        Field<Double> unsold,
        Field<LocalTime> soldOutAt,
        Field<Double> ordered,
        Field<Double> markedDown,
        Field<Double> markedDownIncome) {

    private static final Column<Double> SOLD = Column.neededUnless("sold", Types.NET_PIECES, "baked", "unsold");
    private static final Column<Double> BAKED = Column.optional("baked", Types.PIECES);
    private static final Column<Double> UNSOLD = Column.optional("unsold", Types.PIECES);
    private static final Column<LocalTime> SOLD_OUT_AT = Column.optional("sold_out_at", Types.TIME);
    private static final Column<Double> ORDERED = Column.optional("ordered", Types.PIECES);
    private static final Column<Double> MARKED_DOWN = Column.optional("marked_down", Types.PIECES);
    private static final Column<Double> MARKED_DOWN_INCOME = Column.optional("marked_down_income", Types.INCOME);

    static final List<Bound<CountFields, ?>> COLUMNS = List.of(
            new Bound<>(SOLD, CountFields::sold),
            new Bound<>(BAKED, CountFields::baked),
            new Bound<>(UNSOLD, CountFields::unsold),
            new Bound<>(SOLD_OUT_AT, CountFields::soldOutAt),
            new Bound<>(ORDERED, CountFields::ordered),
            new Bound<>(MARKED_DOWN, CountFields::markedDown),
            new Bound<>(MARKED_DOWN_INCOME, CountFields::markedDownIncome));

    static CountFields of(Cells cells) {
        return new CountFields(
                cells.field(SOLD),
                cells.field(BAKED),
                cells.field(UNSOLD),
                cells.field(SOLD_OUT_AT),
                cells.field(ORDERED),
                cells.field(MARKED_DOWN),
                cells.field(MARKED_DOWN_INCOME));
    }

    /** The fields that say all this and erase all else; sold, which no row may erase, is left out where nobody knows. */
    public static CountFields of(DayCounts counts) {
        return new CountFields(
                counts.sold() == null ? Field.absent() : Field.of(counts.sold()),
                Field.of(counts.baked()),
                Field.of(counts.unsold()),
                Field.of(counts.soldOutAt()),
                Field.of(counts.ordered()),
                Field.of(counts.markedDown().pieces()),
                Field.of(counts.markedDown().income()));
    }

    /** The counts after the row, given those before it: an absent field stays as it is, an empty one is erased. */
    public DayCounts over(DayCounts before) {
        return new DayCounts(
                sold.over(before.sold()),
                baked.over(before.baked()),
                unsold.over(before.unsold()),
                soldOutAt.over(before.soldOutAt()),
                ordered.over(before.ordered()),
                new MarkedDown(
                        markedDown.over(before.markedDown().pieces()),
                        markedDownIncome.over(before.markedDown().income())));
    }

    /**
     * Whether they say nothing but what holds anyway: counts in force that who says so has not given before, be it that
     * somebody else has or that they follow from others. So an export that is taken again changes nothing.
     *
     * @param own what the same source has said before
     * @param inForce what holds
     */
    public boolean repeats(DayCounts own, DayCounts inForce) {
        return repeats(sold, own.sold(), inForce.sold())
                && repeats(baked, own.baked(), inForce.baked())
                && repeats(unsold, own.unsold(), inForce.unsold())
                && repeats(soldOutAt, own.soldOutAt(), inForce.soldOutAt())
                && repeats(ordered, own.ordered(), inForce.ordered())
                && repeats(
                        markedDown,
                        own.markedDown().pieces(),
                        inForce.markedDown().pieces())
                && repeats(
                        markedDownIncome,
                        own.markedDown().income(),
                        inForce.markedDown().income());
    }

    private static <T> boolean repeats(Field<T> field, @Nullable T own, @Nullable T inForce) {
        T given = field.orNull();
        if (given == null) {
            return !field.isGiven() || own == null;
        }
        return given.equals(inForce) && (own == null || own.equals(given));
    }
}
