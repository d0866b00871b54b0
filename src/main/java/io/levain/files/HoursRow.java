package io.levain.files;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A row of hours.csv: when a bakery is open on a weekday.
 *
 * @param bakery the code of the bakery
 * @param weekday the weekday
 * @param opens local time
 * @param closes local time, later than it opens
 * @param from the first day on which this holds; null: since ever
 * @param until the last day; empty: for good
 */
public record HoursRow(
        String bakery,
        DayOfWeek weekday,
        LocalTime opens,
        LocalTime closes,
        @Nullable LocalDate from,
        Field<LocalDate> until) {

    private static final Column<String> BAKERY = Column.key("bakery", Types.CODE);
    private static final Column<DayOfWeek> WEEKDAY = Column.key("weekday", Types.WEEKDAY);
    private static final Column<LocalTime> OPENS = Column.key("opens", Types.TIME);
    private static final Column<LocalTime> CLOSES = Column.key("closes", Types.TIME);
    private static final Column<LocalDate> FROM = Column.optional("from", Types.DATE);
    private static final Column<LocalDate> UNTIL = Column.optional("until", Types.DATE);

    /** How such rows are read and written. */
    public static final RowFormat<HoursRow> FORMAT = RowFormat.<HoursRow>of("hours.csv")
            .value(BAKERY, HoursRow::bakery)
            .value(WEEKDAY, HoursRow::weekday)
            .value(OPENS, HoursRow::opens)
            .value(CLOSES, HoursRow::closes)
            .value(FROM, HoursRow::from)
            .field(UNTIL, HoursRow::until)
            .toldApartBy(BAKERY, WEEKDAY, OPENS, FROM)
            .example("harbour,monday,06:30,18:00,2026-01-01,")
            .madeBy(HoursRow::of);

    public HoursRow {
        FORMAT.check(bakery, weekday, opens, closes, from, until);
        if (!closes.isAfter(opens)) {
            throw new BadField("closes", closes, "must be after opens, " + opens);
        }
        LocalDate last = until.orNull();
        if (from != null && last != null && last.isBefore(from)) {
            throw new BadField("until", last, "must not be before from, " + from);
        }
    }

    private static HoursRow of(Cells cells) {
        return new HoursRow(
                cells.value(BAKERY),
                cells.value(WEEKDAY),
                cells.value(OPENS),
                cells.value(CLOSES),
                cells.orNull(FROM),
                cells.field(UNTIL));
    }
}
