package io.levain.demand.days;

import java.time.LocalTime;
import java.util.Locale;

/**
 * The hours after the last sale of a product, in which none of it sold any more. Nothing asks for it yet: it waits for the
 * tills that will send receipts.
 *
 * @param since the local time of the last sale
 * @param chance how likely so long a silence was with the shelf full, 0..1
 */
public record Silence(LocalTime since, double chance) {

    private static final double UNLIKELY = .01;

    /** Whether the shelf is taken to have been empty. */
    public boolean isSoldOut() {
        return chance < UNLIKELY;
    }

    /** What is made of it, for people to read. */
    public String reason() {
        String how = isSoldOut() ? "taken as sold out" : "not taken as sold out";
        return String.format(
                Locale.ROOT,
                "nothing sold after %s, as happens on %.1f %% of such days with the shelf full; %s",
                since,
                100 * chance,
                how);
    }
}
