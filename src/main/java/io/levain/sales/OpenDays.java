package io.levain.sales;

import io.levain.calendar.Closures;
import io.levain.catalog.Bakery;
import io.levain.catalog.DayFilter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Tells the calendar on which days a batch of sales has shown bakeries to be open, and on which closed. */
@Component
class OpenDays {

    private final Closures closures;
    private final SalesReading reading;
    private final Clock clock;

    OpenDays(Closures closures, SalesReading reading, Clock clock) {
        this.closures = closures;
        this.reading = reading;
        this.clock = clock;
    }

    /** Where something sold, a bakery was open. */
    void open(List<TakenRow> rows) {
        Map<Bakery, Set<LocalDate>> selling = new TreeMap<>(Comparator.comparingLong(Bakery::id));
        for (TakenRow row : rows) {
            TakenRow.Of of = row.of();
            if (of != null && of.sold() > 0 && row.answer().changedSomething()) {
                selling.computeIfAbsent(of.bakery(), first -> new HashSet<>()).add(of.date());
            }
        }
        closures.reopen(selling);
    }

    /**
     * Where nothing sold between the first and the last day that a complete history has of a bakery, it was closed. All
     * that is stored is asked, for the history may come in several files.
     */
    void close(BatchDays days) {
        for (Bakery bakery : days.bakeries()) {
            List<LocalDate> silent = silent(bakery, days.first(bakery), days.last(bakery));
            if (!silent.isEmpty()) {
                closures.assume(bakery, silent);
            }
        }
    }

    /** Days on which no product sold anything. Today is none of them: it is not over. */
    private List<LocalDate> silent(Bakery bakery, LocalDate first, LocalDate last) {
        Set<LocalDate> selling = new HashSet<>();
        reading.read(bakery, new DayFilter(bakery, null, first, last), day -> {
            if (day.counts().sold() != null && day.counts().sold() > 0) {
                selling.add(day.date());
            }
        });
        LocalDate today = bakery.dayAt(clock.instant());
        return first.datesUntil(last.plusDays(1))
                .filter(date -> date.isBefore(today) && !selling.contains(date))
                .toList();
    }
}
