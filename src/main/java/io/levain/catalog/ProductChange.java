package io.levain.catalog;

import io.levain.files.BadField;
import io.levain.files.ProductRow;
import org.jspecify.annotations.Nullable;

/** What a row of products.csv makes of a product, and whether that goes together. */
final class ProductChange {

    private ProductChange() {}

    /**
     * The facts after a row.
     *
     * @param pack the largest that a bakery gets the product in, 0 if none is known
     * @throws BadField if they do not go together
     */
    static ProductFacts of(ProductFacts before, ProductRow row, int pack) {
        ProductFacts after = before.after(row);
        BakeLimits limits = after.limits();
        Bounds maximum = new Bounds("maximum", "the maximum", limits.maximum());
        Bounds tray = new Bounds("batch_size", "the batch size", limits.batchSize());
        Bounds press = new Bounds("press", "the press", after.dough().press());
        boolean trayGiven = row.limits().batchSize().isGiven();
        new Bounds("minimum_display", "the minimum on display", limits.minimumDisplay())
                .atMost(maximum, row.limits().minimumDisplay().isGiven());
        tray.atMost(maximum, trayGiven);
        tray.atMost(press, trayGiven);
        new Bounds("level_at_least", "the lowest level", after.aims().levelAtLeast())
                .atMost(
                        new Bounds(
                                "level_at_most",
                                "the highest level",
                                after.aims().levelAtMost()),
                        row.aims().levelAtLeast().isGiven());
        Integer most = limits.maximum();
        checkPast(after.past(), row);
        if (most != null && row.limits().maximum().isGiven() && pack > most) {
            throw new BadField("maximum", most, "must be at least the largest pack size in the assortment, " + pack);
        }
        return after;
    }

    private static void checkPast(Past past, ProductRow row) {
        if (past.replaces() == null && past.replacesFrom() != null) {
            throw row.past().replacesFrom().isGiven()
                    ? new BadField("replaces_from", past.replacesFrom(), "needs replaces: say whose place it takes")
                    : new BadField("replaces", null, "must not be empty as long as replaces_from is not");
        }
    }

    /**
     * A number that others bound.
     *
     * @param column where it stands
     * @param name what people call it
     * @param value null where nobody has said
     */
    private record Bounds(
            String column, String name, @Nullable Number value) {

        /** @param given whether the row gives this one, and not the other: that is named that the row is wrong about */
        void atMost(Bounds other, boolean given) {
            if (value != null && other.value != null && value.doubleValue() > other.value.doubleValue()) {
                throw given
                        ? new BadField(column, value, "must be at most " + other.name + ", " + other.value)
                        : new BadField(other.column, other.value, "must be at least " + name + ", " + value);
            }
        }
    }
}
