package io.levain.files;

import java.util.List;

/**
 * What a row says of how full the shelf shall be.
 *
 * @param serviceLevel the share of days on which the count should cover demand, where it is set by hand
 * @param returnRate the share of what is baked that may be left over, as a target
 * @param levelAtLeast the lowest service level that the owner lets money or a return rate make
 * @param levelAtMost the highest
 */
public record AimFields(
        Field<Double> serviceLevel, Field<Double> returnRate, Field<Double> levelAtLeast, Field<Double> levelAtMost) {

    /** Nothing is said. */
    public static final AimFields NONE = new AimFields(Field.absent(), Field.absent(), Field.absent(), Field.absent());

    private static final ValueType<Double> LEVEL = NumberType.decimal(0.01, 0.99);

    private static final Column<Double> SERVICE_LEVEL = Column.optional("service_level", LEVEL);

    /** Nothing is ever left over only of what always sells out; and to have all left over is nobody's aim. */
    private static final Column<Double> RETURN_RATE = Column.optional("return_rate", NumberType.decimal(0.001, 0.9));

    private static final Column<Double> LEVEL_AT_LEAST = Column.optional("level_at_least", LEVEL);
    private static final Column<Double> LEVEL_AT_MOST = Column.optional("level_at_most", LEVEL);

    static final List<Bound<AimFields, ?>> COLUMNS = List.of(
            new Bound<>(SERVICE_LEVEL, AimFields::serviceLevel),
            new Bound<>(RETURN_RATE, AimFields::returnRate),
            new Bound<>(LEVEL_AT_LEAST, AimFields::levelAtLeast),
            new Bound<>(LEVEL_AT_MOST, AimFields::levelAtMost));

    static AimFields of(Cells cells) {
        return new AimFields(
                cells.field(SERVICE_LEVEL),
                cells.field(RETURN_RATE),
                cells.field(LEVEL_AT_LEAST),
                cells.field(LEVEL_AT_MOST));
    }
}
