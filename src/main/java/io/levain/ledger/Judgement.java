package io.levain.ledger;

import io.levain.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of a product's last days whether its forecast is broken. Two weeks tell little: what is off by no more than chance
 * makes it is not called broken, however far beyond a threshold it lies.
 */
final class Judgement {

    /** The days of the shop that are looked at. */
    static final int WINDOW = 14;

    /** Of so many of them it has to be known what was wanted. */
    static final int LEAST = 10;

    private static final double BIAS = .3;
    private static final double COVERAGE = .5;
    private static final double TIMES = 1.3;

    /** How many times what chance makes of it a difference has to be. */
    private static final double SURE = 2.5;

    /** A normal distribution's deviation as a share of its range from one tenth to nine. */
    private static final double DEVIATION = 1 / 2.5631;

    private final List<LedgerDay> days;

    private Judgement(List<LedgerDay> days) {
        this.days = days;
    }

    /**
     * What is broken; nothing if all is well or too little is known.
     *
     * @param days of one product, of which the demand is known
     */
    static List<Fact> of(List<LedgerDay> days) {
        if (days.size() < LEAST) {
            return List.of();
        }
        Judgement judgement = new Judgement(days);
        List<Fact> broken = new ArrayList<>();
        judgement.addBias(broken);
        judgement.addCoverage(broken);
        judgement.addCost(broken);
        return broken;
    }

    private Fact fact(AlertKind kind) {
        return Fact.of(kind).with("product", days.get(0).product()).with("days", days.size());
    }

    private void addBias(List<Fact> broken) {
        double demand = days.stream().mapToDouble(LedgerDay::knownDemand).sum();
        double expected = days.stream().mapToDouble(LedgerDay::median).sum();
        double mean = (expected - demand) / days.size();
        double foretold = 0;
        double seen = 0;
        for (LedgerDay day : days) {
            foretold += square((day.enough(.9) - day.enough(.1)) * DEVIATION);
            seen += square(day.median() - day.knownDemand() - mean);
        }
        double off = Math.abs(expected - demand);
        if (off > BIAS * demand && off > SURE * Math.sqrt(Math.max(foretold, seen))) {
            broken.add(fact(AlertKind.FORECAST_BIASED)
                    .with("high", expected > demand ? 1 : 0)
                    .with("share", demand == 0 ? 1 : off / demand)
                    .with("expected", expected)
                    .with("demand", demand));
        }
    }

    private void addCoverage(List<Fact> broken) {
        long inside = days.stream()
                .filter(day -> day.knownDemand() >= day.enough(.1) && day.knownDemand() <= day.enough(.9))
                .count();
        if (inside < COVERAGE * days.size()) {
            broken.add(fact(AlertKind.RANGE_MISSED).with("inside", inside));
        }
    }

    private void addCost(List<Fact> broken) {
        boolean inMoney = days.stream().allMatch(day -> day.cost().money() != null);
        double own = 0;
        double rule = 0;
        double squares = 0;
        int count = 0;
        for (LedgerDay day : days) {
            Cost byRule = day.ruleCost();
            if (byRule != null) {
                double more = cost(day, day.cost(), inMoney) - cost(day, byRule, inMoney);
                own += cost(day, day.cost(), inMoney);
                rule += cost(day, byRule, inMoney);
                squares += square(more);
                count++;
            }
        }
        // the sum of so many differences that are as likely above as below 0 deviates by the root of their squares
        if (count >= LEAST && own > TIMES * rule && own - rule > SURE * Math.sqrt(squares)) {
            broken.add(fact(AlertKind.DEARER_THAN_RULE).with("times", rule == 0 ? own : own / rule));
        }
    }

    private static double square(double number) {
        return number * number;
    }

    private static double cost(LedgerDay day, Cost cost, boolean inMoney) {
        @Nullable Double money = cost.money();
        return inMoney && money != null ? money : cost.byLevel(day.said().level());
    }
}
