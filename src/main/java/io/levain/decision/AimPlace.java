package io.levain.decision;

import java.util.Locale;

/** For what somebody has said how full the shelf shall be, the nearest to a product first. */
public enum AimPlace {
    /** For the product itself. */
    PRODUCT,
    /** For the products of its category in that bakery. */
    CATEGORY_IN_BAKERY,
    /** For that bakery. */
    BAKERY,
    /** For the products of its category in every bakery. */
    CATEGORY,
    /** For every product in every bakery. */
    EVERYTHING;

    /** The words for it in answers, such as {@code category in bakery}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
