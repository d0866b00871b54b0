package io.levain.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.levain.demand.past.DemandEstimate;
import io.levain.demand.past.DemandEstimate.Range;
import io.levain.demand.past.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A product that sold out on some of the last four weeks: then the usual is more than what usually sold.
 *
 * @param product its code
 * @param days on how many days the shelf was empty
 * @param sold walk-in pieces that sold on those days
 * @param missed walk-in pieces that would have sold beyond them, by estimate
 * @param missedAtLeast as many were missed with a chance of nine in ten; null unless the product sells out nearly every
 *     day, so that nobody sees where its demand ends
 * @param missedAtMost more were missed with a chance of one in ten; null likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SoldOutLately(
        String product,
        int days,
        double sold,
        double missed,
        @Nullable Double missedAtLeast,
        @Nullable Double missedAtMost) {

    private static final int LOOK_BACK = 28;

    /**
     * Those of a bakery up to its newest day, by product.
     *
     * @param date the day for which that is told, so that products have the codes of that day
     */
    static List<SoldOutLately> of(History history, LocalDate newest, LocalDate date) {
        Map<String, List<DemandEstimate>> byProduct =
                history.estimates(newest.minusDays(LOOK_BACK - 1L), newest).stream()
                        .collect(Collectors.groupingBy(
                                e -> history.soldAs(e.series(), date), TreeMap::new, Collectors.toList()));
        List<SoldOutLately> products = new ArrayList<>();
        byProduct.forEach((product, days) -> products.add(of(product, days)));
        return products;
    }

    private static SoldOutLately of(String product, List<DemandEstimate> days) {
        double sold = days.stream().mapToDouble(DemandEstimate::sold).sum();
        double missed = days.stream().mapToDouble(DemandEstimate::missed).sum();
        boolean hidden = days.stream().anyMatch(day -> day.hidden() != null);
        return new SoldOutLately(
                product,
                days.size(),
                tenths(sold),
                tenths(missed),
                hidden ? tenths(missed(days, Range::low)) : null,
                hidden ? tenths(missed(days, Range::high)) : null);
    }

    /** What was missed if on days of which the end of the demand is hidden it was that end of what is likely. */
    private static double missed(List<DemandEstimate> days, ToDoubleFunction<Range> end) {
        return days.stream()
                .mapToDouble(day -> day.hidden() == null ? day.missed() : end.applyAsDouble(day.hidden()) - day.sold())
                .sum();
    }

    private static double tenths(double pieces) {
        return Math.rint(pieces * 10) / 10;
    }
}
