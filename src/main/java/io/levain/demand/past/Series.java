package io.levain.demand.past;

/**
 * One product in one bakery: what has a history of its own.
 *
 * @param bakery the bakery's code
 * @param product the product's code
 */
public record Series(String bakery, String product) {

    @Override
    public String toString() {
        return product + " in " + bakery;
    }
}
