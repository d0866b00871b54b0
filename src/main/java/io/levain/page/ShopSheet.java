package io.levain.page;

import io.levain.catalog.Bakery;
import io.levain.decision.StepKind;
import io.levain.facts.Fact;
import io.levain.forecast.Expected;
import io.levain.forecast.ForecastAnswer;
import io.levain.forecast.ForecastAnswer.ProductForecast;
import io.levain.forecast.ForecastContext;
import io.levain.ledger.OwnCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a shop bakes on a day, ready to be read.
 *
 * @param warnings what was missing, a sentence each
 * @param closed that it is closed and why; null if it is open
 * @param special what is special about the day: holidays and events
 * @param basis the newest day, and when all this was issued
 * @param lines the products
 * @param hasOrders whether anything is ordered
 * @param leftOut products that are not foretold
 */
record ShopSheet(
        List<String> warnings,
        @Nullable String closed,
        List<String> special,
        String basis,
        List<Line> lines,
        boolean hasOrders,
        List<LeftOut> leftOut) {

    /** A step of fewer pieces is no reason that anybody would look for. */
    private static final double NOTABLE = .5;

    /**
     * A product.
     *
     * @param name what people call it
     * @param bake how many to bake: what the baker says, else the forecast
     * @param ordered how many of them are ordered; empty for none
     * @param usual what usually sells
     * @param why what makes the day another, and the count; empty if nothing does
     * @param stakes what one tray fewer and one more would cost; empty if that is not known, or the baker says another number
     * @param own the forecast's number, and who says another; empty if nobody does
     */
    record Line(String name, String bake, String ordered, String usual, String why, String stakes, String own) {}

    /** So many products leave room on a sheet of paper for what is said of each. */
    private static final int WITH_REASONS = 16;

    /** Whether paper holds the counts alone. */
    public boolean isLong() {
        return lines.size() > WITH_REASONS;
    }

    /**
     * A product that is not foretold.
     *
     * @param name what people call it
     * @param reason why
     */
    record LeftOut(String name, String reason) {}

    /**
     * The sheet of a forecast.
     *
     * @param own what the baker says, by the product's code
     * @param names what people call the products, by code
     */
    static ShopSheet of(
            ForecastAnswer forecast, Map<String, OwnCount> own, Bakery bakery, Map<String, String> names, Words words) {
        Fact because = forecast.closedBecause();
        String reason = because == null ? "" : words.sentence(because);
        return new ShopSheet(
                forecast.warnings().stream().map(words::say).toList(),
                forecast.closed() ? words.say("closed", reason.isEmpty() ? 0 : 1, reason) : null,
                special(forecast, words),
                words.say(
                        "basis", words.day(forecast.salesThrough()), words.moment(forecast.issuedAt(), bakery.zone())),
                forecast.products().stream()
                        .map(product -> line(product, own.get(product.product()), bakery, words))
                        .toList(),
                forecast.products().stream().anyMatch(product -> product.ordered() > 0),
                forecast.leftOut().stream()
                        .map(left -> leftOut(left, names, words))
                        .toList());
    }

    private static List<String> special(ForecastAnswer forecast, Words words) {
        Stream<String> days = Stream.concat(forecast.publicHolidays().stream(), forecast.specialDays().stream())
                .distinct()
                .map(words::specialDay);
        Stream<String> events = forecast.events().stream().map(ForecastContext.KnownEvent::name);
        return Stream.concat(days, events).distinct().toList();
    }

    private static Line line(ProductForecast product, @Nullable OwnCount own, Bakery bakery, Words words) {
        return new Line(
                product.name(),
                words.pieces(own == null ? product.bake() : own.count()),
                product.ordered() > 0 ? words.pieces(product.ordered()) : "",
                words.pieces(product.usual()),
                why(product, words),
                own == null ? stakes(product.expected(), bakery.facts().currency(), words) : "",
                own == null ? "" : own(product.bake(), own, words));
    }

    private static String own(int foretold, OwnCount own, Words words) {
        String reason = Objects.requireNonNullElse(own.reason(), "");
        return words.say("own", own.by(), words.pieces(foretold), reason.isEmpty() ? 0 : 1, reason);
    }

    private static String why(ProductForecast product, Words words) {
        return Objects.requireNonNullElse(product.why(), List.<Fact>of()).stream()
                .filter(step -> !step.is(StepKind.USUALLY))
                .filter(step -> step.parameters().get("pieces") instanceof Number pieces
                        && Math.abs(pieces.doubleValue()) >= NOTABLE)
                .map(words::sentence)
                .collect(Collectors.joining(words.say("between")));
    }

    private static String stakes(@Nullable Expected expected, @Nullable String currency, Words words) {
        if (expected == null) {
            return "";
        }
        Double cost = cost(expected.count());
        if (cost == null) {
            return "";
        }
        List<String> stakes = new ArrayList<>();
        Expected.OfCount fewer = expected.fewer();
        if (fewer != null) {
            stake("fewer", expected.count().bake() - fewer.bake(), cost, fewer, currency, words, stakes);
        }
        Expected.OfCount more = expected.more();
        stake("more", more.bake() - expected.count().bake(), cost, more, currency, words, stakes);
        return String.join(words.say("between"), stakes);
    }

    private static void stake(
            String key,
            int pieces,
            double cost,
            Expected.OfCount other,
            @Nullable String currency,
            Words words,
            List<String> stakes) {
        Double otherCost = cost(other);
        if (otherCost != null) {
            double difference = otherCost - cost;
            String money = words.money(Math.abs(difference), currency);
            stakes.add(words.say(key, words.pieces(pieces), difference < 0 ? 1 : 0, money));
        }
    }

    private static @Nullable Double cost(Expected.OfCount count) {
        Double unsold = count.costUnsold();
        Double missed = count.costMissed();
        return unsold == null || missed == null ? null : unsold + missed;
    }

    private static LeftOut leftOut(ForecastContext.LeftOut left, Map<String, String> names, Words words) {
        return new LeftOut(names.getOrDefault(left.product(), left.product()), words.say(left.reason()));
    }
}
