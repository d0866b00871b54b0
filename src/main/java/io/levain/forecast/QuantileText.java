package io.levain.forecast;

import io.levain.demand.model.Quantiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Quantiles as they are stored: {@code 0.1:80.25 0.5:101.50}, pieces to the hundredth. */
final class QuantileText {

    private QuantileText() {}

    static String of(Quantiles quantiles) {
        double[] levels = quantiles.levels();
        double[] pieces = quantiles.values();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            pairs.add(levels[i] + ":" + String.format(Locale.ROOT, "%.2f", pieces[i]));
        }
        return String.join(" ", pairs);
    }

    /** The distribution that a text holds. */
    static Quantiles quantiles(String text) {
        Map<String, Double> read = read(text);
        return new Quantiles(
                read.keySet().stream().mapToDouble(Double::parseDouble).toArray(),
                read.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Pieces by level, ascending. */
    static Map<String, Double> read(String text) {
        Map<String, Double> quantiles = new LinkedHashMap<>();
        for (String pair : text.split(" ", -1)) {
            int colon = pair.indexOf(':');
            quantiles.put(pair.substring(0, colon), Double.valueOf(pair.substring(colon + 1)));
        }
        return quantiles;
    }
}
