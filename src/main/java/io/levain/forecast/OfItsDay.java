package io.levain.forecast;

import io.levain.demand.past.History;
import io.levain.demand.past.Line;
import io.levain.facts.Fact;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Of the products that take each other's place, which one is foretold of a day. */
final class OfItsDay {

    private OfItsDay() {}

    /**
     * Why a product is not foretold of a day as another has the place then; empty if it has it itself, or knows no other.
     *
     * @param offered the products that the bakery sells then: one that it does not sell takes no place there
     */
    static Optional<Fact> whyNot(History history, String product, LocalDate date, Set<String> offered) {
        return history.line(product).flatMap(line -> {
            String due = due(line, date, offered);
            return due.equals(product) ? Optional.empty() : Optional.of(fact(line, product, due));
        });
    }

    private static String due(Line line, LocalDate date, Set<String> offered) {
        for (int place = line.dueOn(date.toEpochDay()); place >= 0; place--) {
            if (offered.contains(line.codes().get(place))) {
                return line.codes().get(place);
            }
        }
        return line.due(date);
    }

    private static Fact fact(Line line, String product, String due) {
        if (line.codes().indexOf(product) > line.codes().indexOf(due)) {
            long from = line.from(product);
            return from == Line.NOT_YET
                    ? Fact.of(LeftOutKind.REPLACES_ONCE_SOLD).with("product", due)
                    : Fact.of(LeftOutKind.REPLACES_LATER).with("product", due).with("from", LocalDate.ofEpochDay(from));
        }
        long from = line.from(due);
        return from == Line.EVER
                ? Fact.of(LeftOutKind.NEVER_SOLD_HERE)
                : Fact.of(LeftOutKind.REPLACED).with("by", due).with("from", LocalDate.ofEpochDay(from));
    }
}
