package io.levain.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which share of missed pieces is truly lost, as other products do not sell in their place; measured from daily counts.
 *
 * <p>A busy day both empties a shelf and lifts its neighbours, so what the neighbours sell more on days that miss pieces
 * says nothing. But how little was baked was settled before the day. So a product's missed pieces are replaced by what
 * so low a count misses on the mean ({@link ShortDay.Sale#toBeMissed}), in two-stage least squares: what its neighbours
 * sold beyond what was foretold of them, on its missed pieces, by that instrument. Held fixed beside it are what the
 * neighbours' own counts would miss, which keeps them from selling, and by how much they were baked above what was
 * foretold, which is what the baker knew of the day and the forecast did not. The lost share is 1 less that.
 *
 * <p>What is assumed: that, these two aside, the baker does not bake less of one product because the others will sell
 * better; that the estimates of missed pieces are right on the mean; and that whoever misses a piece buys one of another
 * product or goes. Standard errors are robust to unlike days, and to shocks that last for some days of a week.
 *
 * <p>A product's own measure is blurred, so it is drawn to that of its category, and that to the shop's, each by its
 * standard error (empirical Bayes, with the between-variance of DerSimonian and Laird).
 */
public final class LostShares {

    /** With fewer days nothing is measured: three things are held fixed. */
    static final int LEAST_DAYS = 30;

    /** Products and categories differ at least so much, however alike some measures happen to be. */
    private static final double LEAST_BETWEEN = .05;

    private final Share shop;
    private final Map<String, Share> categories;
    private final Map<String, Share> products;

    private LostShares(Share shop, Map<String, Share> categories, Map<String, Share> products) {
        this.shop = shop;
        this.categories = Map.copyOf(categories);
        this.products = Map.copyOf(products);
    }

    /**
     * A lost share.
     *
     * @param lost the share of missed pieces that is lost, usually 0 to 1; chance may bring it outside
     * @param standardError of it
     * @param days how many days it rests on
     */
    public record Share(double lost, double standardError, int days) {

        /** About how many such days more bring the standard error down to that; 0 where it is lower already. */
        public int daysTo(double error) {
            double times = standardError / error;
            return times <= 1 ? 0 : (int) Math.min(100_000, Math.ceil(days * (times * times - 1)));
        }
    }

    /**
     * Measures it.
     *
     * @param days those of one shop, in their order
     * @return empty where no product was ever baked so unlike what was foretold, on days enough, that anything follows
     */
    public static Optional<LostShares> of(List<ShortDay> days) {
        Map<String, List<Measure>> byCategory = new TreeMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        days.forEach(day -> day.products().forEach(sale -> names.putIfAbsent(sale.product(), category(sale))));
        names.forEach((product, category) -> Measure.of(product, days)
                .ifPresent(measure -> byCategory
                        .computeIfAbsent(category, first -> new ArrayList<>())
                        .add(measure)));
        if (byCategory.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Measure> pooled = new TreeMap<>();
        byCategory.forEach((category, measures) -> pooled.put(category, Measure.pooled(measures)));
        Measure shop = Measure.pooled(List.copyOf(pooled.values()));
        double amongCategories = Measure.between(List.copyOf(pooled.values()), LEAST_BETWEEN);
        List<Measure> all = byCategory.values().stream().flatMap(List::stream).toList();
        double amongProducts = Measure.between(all, LEAST_BETWEEN);
        Map<String, Share> categories = new TreeMap<>();
        Map<String, Share> products = new TreeMap<>();
        byCategory.forEach((category, measures) -> {
            Share ofCategory = Objects.requireNonNull(pooled.get(category)).drawnTo(shop.share(), amongCategories);
            if (!category.isEmpty()) {
                categories.put(category, ofCategory);
            }
            measures.forEach(measure -> products.put(measure.product(), measure.drawnTo(ofCategory, amongProducts)));
        });
        return Optional.of(new LostShares(shop.share(), categories, products));
    }

    private static String category(ShortDay.Sale sale) {
        return sale.category() == null ? "" : sale.category();
    }

    /** That of all products together. */
    public Share shop() {
        return shop;
    }

    /** By category; products without one are in none. */
    public Map<String, Share> categories() {
        return categories;
    }

    /** By product; those that were never short are in none. */
    public Map<String, Share> products() {
        return products;
    }
}
