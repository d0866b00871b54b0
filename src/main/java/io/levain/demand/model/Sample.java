package io.levain.demand.model;

import io.levain.demand.past.History;
import io.levain.demand.past.SeriesDays;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Which rows of each bakery are learned from, and the places that they get: all of them, or where they are more than
 * some number, so many drawn at random, the same share of each bakery's. A draw is a function of the seed alone.
 */
final class Sample {

    private final Window window;
    private final long seed;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private int size;

    /** The rows of one bakery: so many of those it has, from a place on. */
    private record Part(int place, int drawn, long of) {}

    /** A row that is learned from. */
    record Row(SeriesDays series, int day) {}

    /**
     * @param counts how many rows each bakery has in the window, in the order of the bakeries
     * @param most how many rows may be drawn
     */
    Sample(Window window, Map<String, Long> counts, int most, long seed) {
        this.window = window;
        this.seed = seed;
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long before = 0;
        for (Map.Entry<String, Long> bakery : counts.entrySet()) {
            // differences of rounded sums, so that they come to the whole
            int next = placed(before + bakery.getValue(), all, most);
            parts.put(bakery.getKey(), new Part(size, next - size, bakery.getValue()));
            size = next;
            before += bakery.getValue();
        }
    }

    private static int placed(long rows, long all, int most) {
        return all <= most ? (int) rows : (int) Math.round((double) rows / all * most);
    }

    /** How many rows are drawn. */
    int size() {
        return size;
    }

    /** The place of the first row of a bakery. */
    int place(History history) {
        Part part = parts.get(history.bakery());
        return part == null ? 0 : part.place;
    }

    /** Those rows of a bakery that are drawn, each as likely as any other. */
    List<Row> rows(History history) {
        Part part = parts.get(history.bakery());
        if (part == null) {
            return List.of();
        }
        SplittableRandom random =
                new SplittableRandom(seed + 31L * history.bakery().hashCode());
        List<Row> drawn = new ArrayList<>(part.drawn);
        long[] left = {part.of};
        window.each(history, (series, day) -> {
            int wanted = part.drawn - drawn.size();
            if (wanted > 0 && left[0] > 0 && (wanted >= left[0] || random.nextLong(left[0]) < wanted)) {
                drawn.add(new Row(series, day));
            }
            left[0]--;
        });
        return drawn;
    }
}
