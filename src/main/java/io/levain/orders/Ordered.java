package io.levain.orders;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is firmly ordered of a bakery for a day, in pieces by the code of the product, none of 0.
 *
 * @param oneOff what was ordered for that very day
 * @param standing what customers get on every such weekday, all of them together
 */
public record Ordered(Map<String, Double> oneOff, Map<String, Double> standing) {

    public Ordered {
        oneOff = Map.copyOf(oneOff);
        standing = Map.copyOf(standing);
    }

    /**
     * What is due, by product: on a closed day nobody waits for what stands, but who ordered for that very day does.
     *
     * @param closed whether the bakery is closed then
     */
    public Map<String, Double> due(boolean closed) {
        Map<String, Double> due = new TreeMap<>(oneOff);
        if (!closed) {
            standing.forEach((product, pieces) -> due.merge(product, pieces, Double::sum));
        }
        return Collections.unmodifiableMap(due);
    }
}
