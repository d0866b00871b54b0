package io.levain.calendar;

import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.facts.Fact;
import io.levain.files.HoursRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.Outcome;
import io.levain.intake.RowAnswer;
import io.levain.intake.RowHandler;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** One body of opening hours while it is taken: tells at its end what becomes of the weekdays that it leaves out. */
final class HoursBatch implements RowHandler<HoursRow> {

    private final Chain chain;
    private final HoursUpserts upserts;
    private final Catalog catalog;
    private final Calendars calendars;
    private final Set<String> bakeries = new TreeSet<>();

    HoursBatch(Chain chain, HoursUpserts upserts, Catalog catalog, Calendars calendars) {
        this.chain = chain;
        this.upserts = upserts;
        this.catalog = catalog;
        this.calendars = calendars;
    }

    @Override
    public List<RowAnswer> handle(List<NumberedRow<HoursRow>> rows) {
        List<RowAnswer> answers = upserts.take(chain, rows);
        for (int i = 0; i < rows.size(); i++) {
            if (answers.get(i).outcome() != Outcome.REFUSED) {
                bakeries.add(rows.get(i).row().bakery());
            }
        }
        return answers;
    }

    @Override
    public List<Fact> notes() {
        List<Fact> notes = new ArrayList<>();
        for (String code : bakeries) {
            BakeryCalendar calendar = calendars.of(catalog.bakery(chain.id(), code));
            note(notes, HoursNote.WEEKDAYS_CLOSED, code, calendar.leftOut(false));
            note(notes, HoursNote.WEEKDAYS_STAY_OPEN, code, calendar.leftOut(true));
        }
        return notes;
    }

    private static void note(List<Fact> notes, HoursNote kind, String bakery, Set<DayOfWeek> weekdays) {
        if (!weekdays.isEmpty()) {
            notes.add(Fact.of(kind)
                    .with("bakery", bakery)
                    .with(
                            "weekdays",
                            weekdays.stream()
                                    .map(day -> day.name().toLowerCase(Locale.ROOT))
                                    .toList()));
        }
    }
}
