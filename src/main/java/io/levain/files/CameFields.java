package io.levain.files;

import java.time.LocalTime;
import java.util.List;

/**
 * What came of a product's day; empty wherever nobody has said.
 *
 * @param ordered pieces that were firmly ordered: as the sales say, else as the forecast knew
 * @param baked pieces baked
 * @param sold pieces sold, with those ordered
 * @param unsold pieces left at the end of the day
 * @param markedDown those of the pieces sold that went at a reduced price
 * @param soldOutAt the local time at which the shelf was empty
 * @param demand pieces that would have sold had the shelf never been empty, with those ordered: by estimate where it sold
 *     out, else what sold; empty where what sold is not believed, and of a closed day
 */
public record CameFields(
        Field<Double> ordered,
        Field<Double> baked,
        Field<Double> sold,
        Field<Double> unsold,
        Field<Double> markedDown,
        Field<LocalTime> soldOutAt,
        Field<Double> demand) {

    private static final Column<Double> ORDERED = Column.optional("ordered", Types.PIECES);
    private static final Column<Double> BAKED = Column.optional("baked", Types.PIECES);
    private static final Column<Double> SOLD = Column.optional("sold", Types.PIECES);
    private static final Column<Double> UNSOLD = Column.optional("unsold", Types.PIECES);
    private static final Column<Double> MARKED_DOWN = Column.optional("marked_down", Types.PIECES);
    private static final Column<LocalTime> SOLD_OUT_AT = Column.optional("sold_out_at", Types.TIME);
    private static final Column<Double> DEMAND = Column.optional("demand", Types.PIECES);

    static final List<Bound<CameFields, ?>> COLUMNS = List.of(
            new Bound<>(ORDERED, CameFields::ordered),
            new Bound<>(BAKED, CameFields::baked),
            new Bound<>(SOLD, CameFields::sold),
            new Bound<>(UNSOLD, CameFields::unsold),
            new Bound<>(MARKED_DOWN, CameFields::markedDown),
            new Bound<>(SOLD_OUT_AT, CameFields::soldOutAt),
            new Bound<>(DEMAND, CameFields::demand));

    static CameFields of(Cells cells) {
        return new CameFields(
                cells.field(ORDERED),
                cells.field(BAKED),
                cells.field(SOLD),
                cells.field(UNSOLD),
                cells.field(MARKED_DOWN),
                cells.field(SOLD_OUT_AT),
                cells.field(DEMAND));
    }
}
