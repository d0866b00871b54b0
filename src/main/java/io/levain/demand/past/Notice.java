package io.levain.demand.past;

import io.levain.facts.Fact;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something in the inputs of a history that is missing or not believed.
 *
 * @param kind what it is
 * @param bakery the code of the bakery
 * @param product the code of the one product that it is about, or null
 * @param from its first day
 * @param to its last day
 * @param details what else is to be told of it, as parameters of a {@link Fact}
 */
public record Notice(
        NoticeKind kind,
        String bakery,
        @Nullable String product,
        LocalDate from,
        LocalDate to,
        Map<String, Object> details) {

    /** A notice of one day of a series. */
    public static Notice of(NoticeKind kind, SeriesDays series, int day, Map<String, Object> details) {
        LocalDate date = series.bakery().date(day);
        return new Notice(kind, series.bakery().code(), series.soldAs(day), date, date, details);
    }

    /** Pieces as a detail, without the dust of binary fractions. */
    public static double hundredths(double pieces) {
        return Math.rint(100 * pieces) / 100;
    }

    /** It as a fact, that names the bakery, the product if it is about one, the days and the details. */
    public Fact fact() {
        Fact fact = Fact.of(kind).with("bakery", bakery).with("from", from).with("to", to);
        if (product != null) {
            fact = fact.with("product", product);
        }
        for (Map.Entry<String, Object> detail : details.entrySet()) {
            fact = fact.with(detail.getKey(), detail.getValue());
        }
        return fact;
    }

    /** Whether any of its days lies between the two given, both counted. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }
}
