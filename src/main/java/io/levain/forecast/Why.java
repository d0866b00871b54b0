package io.levain.forecast;

import io.levain.decision.StepKind;
import io.levain.decision.Steps;
import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.DayEvent;
import io.levain.demand.days.EventCategory;
import io.levain.demand.inputs.Reason;
import io.levain.demand.model.DemandForecast;
import io.levain.demand.model.Forecaster;
import io.levain.demand.past.History;
import io.levain.demand.past.Line;
import io.levain.facts.Fact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the counts of a day come about, as facts. */
final class Why {

    private final History history;
    private final CalendarDay day;
    private final LocalDate newest;

    /**
     * @param day what the calendar says of it
     * @param newest its newest day
     */
    Why(History history, CalendarDay day, LocalDate newest) {
        this.history = history;
        this.day = day;
        this.newest = newest;
    }

    /** Of each of the products the steps to its count, by the product's code. */
    Map<String, List<Fact>> of(Collection<Counted> counted) {
        Map<Forecaster, List<Counted>> byForecaster = counted.stream()
                .collect(Collectors.groupingBy(each -> each.foretold().by()));
        Map<String, List<Fact>> why = new LinkedHashMap<>();
        byForecaster.forEach((by, all) -> {
            List<DemandForecast> forecasts =
                    all.stream().map(each -> each.foretold().forecast()).toList();
            List<Map<Reason, Double>> reasons = by.reasons(history, forecasts, newest);
            for (int i = 0; i < all.size(); i++) {
                why.put(all.get(i).code(), facts(all.get(i), reasons.get(i)));
            }
        });
        return why;
    }

    private List<Fact> facts(Counted counted, Map<Reason, Double> reasons) {
        return Steps.of(
                        counted.foretold().forecast(),
                        reasons,
                        counted.level(),
                        counted.foretold().limits(),
                        counted.count())
                .stream()
                .map(step -> fact(step, counted))
                .toList();
    }

    private Fact fact(Steps.Step step, Counted counted) {
        Fact fact = Fact.of(step.kind()).with("pieces", step.pieces());
        if (step.kind() == StepKind.SAFETY) {
            return fact.with("level", counted.level().level());
        }
        if (step.kind() == StepKind.TRAY) {
            Integer tray = counted.foretold().limits().tray();
            return fact.with("size", tray == null ? 1 : tray);
        }
        if (step.kind() == Reason.SPECIAL_DAY) {
            return fact.with(
                    "days",
                    Stream.concat(day.publicHolidays().stream(), day.specialDays().stream())
                            .sorted()
                            .toList());
        }
        if (step.kind() == Reason.EVENTS) {
            List<String> names = events(counted.code());
            return fact.with("named", !names.isEmpty()).with("names", names);
        }
        return fact;
    }

    /** The names of those that the model reads as {@link Reason#EVENTS}. */
    private List<String> events(String product) {
        List<String> codes = history.line(product).map(Line::codes).orElse(List.of(product));
        return day.events().stream()
                .filter(event -> event.category().isLocal()
                        || event.category() == EventCategory.OTHER
                        || event.category() == EventCategory.SCHOOL_HOLIDAY)
                .filter(event -> codes.stream().anyMatch(event::concerns))
                .map(DayEvent::name)
                .distinct()
                .toList();
    }
}
