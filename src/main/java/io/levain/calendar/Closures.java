package io.levain.calendar;

import io.levain.catalog.Ahead;
import io.levain.catalog.Bakery;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.facts.Refused;
import io.levain.removals.RemovedRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The single days on which a bakery was or will be closed: assumed where an imported history had no sales, confirmed
 * where people said so. What people said of a day, closed or open, no import changes. What changes is
 * noted in {@link Changes}.
 */
@Service
public class Closures {

    /** What closures are called among what was removed. */
    private static final String REMOVED = "closures";

    private final ClosedDayEntities days;
    private final AssumedDays assumed;
    private final RemovedRows removed;
    private final Changes changes;
    private final Clock clock;

    Closures(ClosedDayEntities days, AssumedDays assumed, RemovedRows removed, Changes changes, Clock clock) {
        this.days = days;
        this.assumed = assumed;
        this.removed = removed;
        this.changes = changes;
        this.clock = clock;
    }

    /** Takes the bakery to have been closed on those dates, but for those of which people said what it was. */
    @Transactional
    public void assume(Bakery bakery, Collection<LocalDate> dates) {
        Set<LocalDate> fresh = new HashSet<>(dates);
        days.findAllByBakeryIdIn(List.of(bakery.id())).forEach(known -> fresh.remove(known.date()));
        days.saveAll(fresh.stream()
                .sorted()
                .map(date -> new ClosedDayEntity(bakery.id(), date, ClosureState.ASSUMED))
                .toList());
        tell(bakery, fresh);
    }

    /** Takes back what was assumed of those dates, since sales of them came in; what people confirmed stays. */
    @Transactional
    public void reopen(Map<Bakery, ? extends Collection<LocalDate>> sold) {
        Map<Long, List<LocalDate>> wrong = assumed.among(sold);
        sold.keySet().stream()
                .filter(bakery -> wrong.containsKey(bakery.id()))
                .sorted(Comparator.comparingLong(Bakery::id))
                .forEach(bakery -> {
                    List<LocalDate> dates = Objects.requireNonNull(wrong.get(bakery.id()));
                    days.forgetAssumed(bakery.id(), dates);
                    assumed.lift(bakery.id(), dates);
                    tell(bakery, dates);
                });
    }

    /** Takes the bakery to have been closed on that date again, if it was until sales came in that are taken back now. */
    @Transactional
    public void assumeAgain(Bakery bakery, LocalDate date) {
        if (assumed.forgetLifted(bakery.id(), date)) {
            assume(bakery, List.of(date));
        }
    }

    @Transactional(readOnly = true)
    List<ClosedDayEntity> list(Bakery bakery) {
        return days.findAllByBakeryIdOrderByClosedDate(bakery.id());
    }

    /**
     * The bakery was or will be closed on that date: people say so.
     *
     * @throws Refused if it lies too far ahead
     */
    @Transactional
    void confirm(Bakery bakery, LocalDate date) {
        LocalDate last = Ahead.PLANS.last(bakery.dayAt(clock.instant()));
        if (date.isAfter(last)) {
            throw Refused.because(CalendarFailure.CLOSURE_FAR_AHEAD)
                    .about("date", date)
                    .with("last", last);
        }
        ClosedDayEntity day = days.findByBakeryIdAndClosedDate(bakery.id(), date)
                .orElseGet(() -> days.save(new ClosedDayEntity(bakery.id(), date, ClosureState.OPEN)));
        become(bakery, day, ClosureState.CONFIRMED);
    }

    /** What was assumed is right; tells of how many days. */
    @Transactional
    int confirmAll(Bakery bakery) {
        List<ClosedDayEntity> assumed = days.findAllByBakeryIdAndState(bakery.id(), ClosureState.ASSUMED);
        assumed.forEach(day -> day.become(ClosureState.CONFIRMED));
        // The calendar is what it was: an assumed day was closed in it already.
        return assumed.size();
    }

    /** The bakery was or will be open on that date after all; false if it was not said or assumed to be closed. */
    @Transactional
    boolean deny(Bakery bakery, LocalDate date) {
        Optional<ClosedDayEntity> day =
                days.findByBakeryIdAndClosedDate(bakery.id(), date).filter(known -> known.state() != ClosureState.OPEN);
        day.ifPresent(known -> {
            String row = bakery.code() + "," + date + "," + known.state().word();
            removed.keep(bakery.chainId(), bakery.code(), REMOVED, "bakery,date,state\n" + row + "\n");
            become(bakery, known, ClosureState.OPEN);
        });
        return day.isPresent();
    }

    private void become(Bakery bakery, ClosedDayEntity day, ClosureState state) {
        if (day.state() != state) {
            day.become(state);
            tell(bakery, List.of(day.date()));
        }
    }

    private void tell(Bakery bakery, Collection<LocalDate> dates) {
        dates.stream()
                .min(LocalDate::compareTo)
                .ifPresent(first -> changes.note(bakery.id(), ChangeKind.CALENDAR, first));
    }
}
