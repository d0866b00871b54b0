package io.levain.files;

import java.util.List;

/**
 * What was said of a product's day, with what was firmly ordered.
 *
 * @param usual pieces that usually sell on such a weekday
 * @param median pieces that are as likely too many as too few, by the forecast
 * @param low pieces that suffice on one of ten such days, by the forecast
 * @param high pieces that suffice on nine of ten such days, by the forecast
 * @param count what the forecast said to bake
 * @param rule what the baker's rule would have baked; empty where it knew too little
 * @param override what the baker said to bake in place of it; empty if nothing
 */
public record SaidFields(
        Field<Double> usual,
        Field<Double> median,
        Field<Double> low,
        Field<Double> high,
        Field<Integer> count,
        Field<Integer> rule,
        Field<Integer> override) {

    private static final Column<Double> USUAL = Column.optional("usual", Types.PIECES);
    private static final Column<Double> MEDIAN = Column.optional("median", Types.PIECES);
    private static final Column<Double> LOW = Column.optional("low", Types.PIECES);
    private static final Column<Double> HIGH = Column.optional("high", Types.PIECES);
    private static final Column<Integer> COUNT = Column.optional("count", Types.COUNT);
    private static final Column<Integer> RULE = Column.optional("rule", Types.COUNT);
    private static final Column<Integer> OVERRIDE = Column.optional("override", Types.COUNT);

    static final List<Bound<SaidFields, ?>> COLUMNS = List.of(
            new Bound<>(USUAL, SaidFields::usual),
            new Bound<>(MEDIAN, SaidFields::median),
            new Bound<>(LOW, SaidFields::low),
            new Bound<>(HIGH, SaidFields::high),
            new Bound<>(COUNT, SaidFields::count),
            new Bound<>(RULE, SaidFields::rule),
            new Bound<>(OVERRIDE, SaidFields::override));

    static SaidFields of(Cells cells) {
        return new SaidFields(
                cells.field(USUAL),
                cells.field(MEDIAN),
                cells.field(LOW),
                cells.field(HIGH),
                cells.field(COUNT),
                cells.field(RULE),
                cells.field(OVERRIDE));
    }
}
