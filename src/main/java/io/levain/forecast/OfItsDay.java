package io.levain.forecast;

import io.levain.demand.past.History;
import io.levain.demand.past.Line;
import io.levain.facts.Fact;
import java.time.LocalDate;
import java.util.Optional;

/** Of the products that take each other's place, which one is foretold of a day. */
final class OfItsDay {

    private OfItsDay() {}

    /** Why a product is not foretold of a day as another has the place then; empty if it has it itself, or knows no other. */
    static Optional<Fact> whyNot(History history, String product, LocalDate date) {
        return history.line(product)
                .filter(line -> !line.due(date).equals(product))
                .map(line -> fact(line, product, date));
    }

    private static Fact fact(Line line, String product, LocalDate date) {
        String due = line.due(date);
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
