package io.levain.files;

import java.util.List;

/**
 * What a count would have cost against the demand that came; empty where that is unknown, and money also where price or cost
 * was when the forecast was issued.
 *
 * @param leftPieces pieces that would have been left of the forecast's count
 * @param missedPieces pieces that would have been wanted in vain
 * @param lostUnsold money lost with those left
 * @param lostMissed money lost with those missed
 * @param overrideLost money that what the baker said would have lost, with both
 * @param ruleLost money that the baker's rule would have lost, with both
 * @param perfectLost money that who had known the demand would have lost all the same, for the sake of whole trays
 */
public record LostFields(
        Field<Double> leftPieces,
        Field<Double> missedPieces,
        Field<Double> lostUnsold,
        Field<Double> lostMissed,
        Field<Double> overrideLost,
        Field<Double> ruleLost,
        Field<Double> perfectLost) {

    private static final Column<Double> LEFT_PIECES = Column.optional("left_pieces", Types.PIECES);
    private static final Column<Double> MISSED_PIECES = Column.optional("missed_pieces", Types.PIECES);
    private static final Column<Double> LOST_UNSOLD = Column.optional("lost_unsold", Types.MONEY_SUM);
    private static final Column<Double> LOST_MISSED = Column.optional("lost_missed", Types.MONEY_SUM);
    private static final Column<Double> OVERRIDE_LOST = Column.optional("override_lost", Types.MONEY_SUM);
    private static final Column<Double> RULE_LOST = Column.optional("rule_lost", Types.MONEY_SUM);
    private static final Column<Double> PERFECT_LOST = Column.optional("perfect_lost", Types.MONEY_SUM);

    static final List<Bound<LostFields, ?>> COLUMNS = List.of(
            new Bound<>(LEFT_PIECES, LostFields::leftPieces),
            new Bound<>(MISSED_PIECES, LostFields::missedPieces),
            new Bound<>(LOST_UNSOLD, LostFields::lostUnsold),
            new Bound<>(LOST_MISSED, LostFields::lostMissed),
            new Bound<>(OVERRIDE_LOST, LostFields::overrideLost),
            new Bound<>(RULE_LOST, LostFields::ruleLost),
            new Bound<>(PERFECT_LOST, LostFields::perfectLost));

    static LostFields of(Cells cells) {
        return new LostFields(
                cells.field(LEFT_PIECES),
                cells.field(MISSED_PIECES),
                cells.field(LOST_UNSOLD),
                cells.field(LOST_MISSED),
                cells.field(OVERRIDE_LOST),
                cells.field(RULE_LOST),
                cells.field(PERFECT_LOST));
    }
}
