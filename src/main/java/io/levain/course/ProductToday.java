package io.levain.course;

import io.levain.catalog.Offer;
import io.levain.catalog.Product;
import io.levain.decision.AnotherTray;
import io.levain.decision.Begun;
import io.levain.decision.Demand;
import io.levain.demand.model.Quantiles;
import io.levain.facts.Fact;
import io.levain.forecast.ForecastAnswer.ProductForecast;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A product today.
 *
 * @param offer on which terms it is sold; null if the assortment has dropped it since it was foretold
 * @param foretold what was foretold of it
 * @param soFar what is known of it by now
 * @param begun the same in shares of the day
 * @param rest what is still wanted of it
 */
record ProductToday(
        Product product,
        @Nullable Offer offer,
        ProductForecast foretold,
        SoFar soFar,
        Begun begun,
        Quantiles rest,
        Moment moment) {

    private static final double LOW = .1;
    private static final double HIGH = .9;

    /** What is told of it. */
    RestOfDayAnswer.RestOfProduct answer(Records records) {
        List<Fact> why = factsSoFar(records);
        double mean = new Demand(rest).mean();
        why.add(Fact.of(CourseKind.REST_TO_COME)
                .with("pieces", tenth(mean))
                .with("low", tenth(rest.at(LOW)))
                .with("high", tenth(rest.at(HIGH)))
                .with("foretold", tenth(begun.morning().at(.5) * (1 - begun.share()))));
        Double left = soFar.left();
        Tray tray = left == null ? null : Tray.of(this, left);
        AnotherTray.Expected without = tray == null ? null : tray.without();
        if (tray != null) {
            why.addAll(tray.facts());
        }
        return new RestOfDayAnswer.RestOfProduct(
                product.code(),
                foretold.name(),
                soFar.sold(),
                tenth(begun.usual()),
                tenth(mean),
                quantiles(),
                left,
                without == null ? null : tenth(without.unsold()),
                without == null ? null : tenth(without.missed()),
                tray == null ? null : tray.best().trays(),
                tray == null ? null : tray.pieces(),
                tray == null || tray.best().trays() == 0 ? null : Objects.toString(tray.ready()),
                tray == null ? null : tray.saves(),
                why);
    }

    /** What is known of it by now. */
    List<Fact> factsSoFar(Records records) {
        List<Fact> facts = new ArrayList<>();
        Double sold = soFar.sold();
        if (sold == null) {
            facts.add(Fact.of(CourseKind.NOTHING_KNOWN_BY_NOW));
            return facts;
        }
        facts.add(Fact.of(CourseKind.SOLD_BY_NOW)
                .with("sold", sold)
                .with("at", moment.at())
                .with("usual", tenth(begun.usual())));
        double[] foreseen = begun.morning().values();
        if (sold > foreseen[foreseen.length - 1]) {
            records.of(product)
                    .filter(most -> sold > most.pieces())
                    .ifPresent(most -> facts.add(Fact.of(CourseKind.SOLD_MORE_THAN_EVER)
                            .with("sold", sold)
                            .with("most", most.pieces())
                            .with("date", most.date())));
        }
        if (sold > soFar.toBake()) {
            facts.add(Fact.of(CourseKind.MORE_SOLD_THAN_TO_BE_BAKED)
                    .with("sold", sold)
                    .with("baked", soFar.toBake()));
        }
        if (soFar.isSoldOutSometime()) {
            facts.add(Fact.of(CourseKind.SOLD_OUT_JUST_NOW).with("at", moment.at()));
        } else if (soFar.soldOutAt() != null) {
            facts.add(Fact.of(CourseKind.MISSED_SINCE)
                    .with("since", soFar.soldOutAt())
                    .with("pieces", tenth(missedSince(moment.share(soFar.soldOutAt())))));
        }
        return facts;
    }

    /** What was wanted in vain since a share of the day, as the hours to come stand to those. */
    private double missedSince(double share) {
        double open = 1 - begun.share();
        return open <= 0 ? 0 : new Demand(rest).mean() * (begun.share() - share) / open;
    }

    private Map<String, Double> quantiles() {
        Map<String, Double> quantiles = new LinkedHashMap<>();
        foretold.quantiles().keySet().forEach(level -> quantiles.put(level, tenth(rest.at(Double.parseDouble(level)))));
        return quantiles;
    }

    static double tenth(double pieces) {
        return Math.rint(pieces * 10) / 10;
    }
}
