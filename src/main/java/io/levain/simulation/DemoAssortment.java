package io.levain.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the demo's bakery sells, and what its customers' days depend on. */
final class DemoAssortment {

    private static final String BREAD = "bread";
    private static final String ROLLS = "rolls";
    private static final String SNACKS = "snacks";
    private static final String SWEET = "sweet";

    /** Saturday is the day for bread, Sunday the day for rolls and cake. */
    private static final List<Double> BREAD_WEEK = List.of(.90, .85, .90, 1.00, 1.20, 1.55, .60);

    private static final List<Double> ROLLS_WEEK = List.of(.85, .85, .85, .90, 1.00, 1.45, 1.50);
    private static final List<Double> SNACKS_WEEK = List.of(1.10, 1.10, 1.10, 1.10, 1.15, .90, .55);
    private static final List<Double> SWEET_WEEK = List.of(.75, .75, .80, .85, 1.00, 1.35, 1.60);

    static final List<SimulatedProduct> PRODUCTS = List.of(
            product("country-loaf", "Country loaf", BREAD, "4.20", "1.30", "0.40", 6, 48, BREAD_WEEK),
            product("rye-loaf", "Rye loaf", BREAD, "3.90", "1.15", "0.40", 6, 34, BREAD_WEEK),
            product("plain-roll", "Plain roll", ROLLS, "0.42", "0.12", "0", 30, 260, ROLLS_WEEK),
            product("seeded-roll", "Seeded roll", ROLLS, "0.70", "0.21", "0", 20, 96, ROLLS_WEEK),
            product("pretzel", "Pretzel", SNACKS, "0.95", "0.27", "0", 12, 62, SNACKS_WEEK),
            product("croissant", "Butter croissant", SWEET, "1.60", "0.55", "0", 12, 58, SWEET_WEEK),
            product("doughnut", "Jam doughnut", SWEET, "1.70", "0.48", "0", 10, 32, SWEET_WEEK),
            product("apple-cake", "Apple cake", SWEET, "2.80", "0.90", "0", 8, 26, SWEET_WEEK));

    private static final CategoryEffects BREAD_EFFECTS = new CategoryEffects(
            -.03,
            -.08,
            -.01,
            .05,
            15,
            -.04,
            .15,
            Map.of(
                    "december-23", .35,
                    "christmas-eve", .70,
                    "new-years-eve", .30,
                    "maundy-thursday", .20,
                    "holy-saturday", .45));

    private static final CategoryEffects ROLLS_EFFECTS = new CategoryEffects(
            .02,
            -.03,
            -.03,
            .03,
            190,
            -.10,
            .30,
            Map.of("christmas-eve", .50, "new-years-eve", .25, "holy-saturday", .35));

    private static final CategoryEffects SNACKS_EFFECTS =
            new CategoryEffects(.08, .05, -.05, .06, 190, -.12, .80, Map.of("new-years-eve", 1.20));

    private static final CategoryEffects SWEET_EFFECTS = new CategoryEffects(
            -.04,
            -.20,
            -.01,
            .08,
            15,
            -.03,
            .20,
            Map.of(
                    "valentines-day", .30,
                    "carnival-monday", .90,
                    "easter-sunday", .30,
                    "mothers-day", .80,
                    "christmas-eve", .40,
                    "new-years-eve", 1.40));

    static final Effects EFFECTS = new Effects(
            Map.of(BREAD, BREAD_EFFECTS, ROLLS, ROLLS_EFFECTS, SNACKS, SNACKS_EFFECTS, SWEET, SWEET_EFFECTS),
            .03,
            -.05,
            .12,
            .35);

    private DemoAssortment() {}

    private static SimulatedProduct product(
            String code,
            String name,
            String category,
            String price,
            String cost,
            String salvage,
            int batchSize,
            double base,
            List<Double> weekdays) {
        return new SimulatedProduct(
                code,
                name,
                category,
                new BigDecimal(price),
                new BigDecimal(cost),
                new BigDecimal(salvage),
                batchSize,
                base,
                weekdays);
    }
}
