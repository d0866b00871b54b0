package io.levain.decision;

import io.levain.demand.model.Quantiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shelves that share limits in a random way, so few and small that all their counts can be tried.
 */
record RandomTree(SharedLimit root, List<Shelf> shelves) {

    /** Demand and orders are 12 in whole trays at most, and less than the common multiple of all steps, 12, fills any. */
    private static final int MOST = 12 + 11;

    /**
     * What becomes of some counts.
     *
     * @param stepsFit whether all of them are multiples of the steps
     * @param above pieces above maxima
     * @param missing pieces that are missing on display
     */
    record Tried(boolean stepsFit, int above, int missing, double cost, int pieces) {

        private boolean isBetterThan(@Nullable Tried other) {
            return other == null || BETTER.compare(this, other) < 0;
        }

        private static final Comparator<Tried> BETTER = Comparator.comparingInt(Tried::above)
                .thenComparingInt(Tried::missing)
                .thenComparingLong(tried -> Math.round(tried.cost() * 1e9))
                .thenComparingInt(Tried::pieces);
    }

    /** Two to four shelves below limits that bind. */
    static RandomTree bounded(Random random) {
        return of(parts(random, true), random, true);
    }

    /** Two to four shelves below limits that do not bind. */
    static RandomTree unbound(Random random) {
        return of(parts(random, false), random, false);
    }

    private static RandomTree of(List<Part> parts, Random random, boolean bounds) {
        List<Part> left = new ArrayList<>(parts);
        // some limits in the limit, and some in these
        for (int i = random.nextInt(3); i > 0; i--) {
            int size = 1 + random.nextInt(left.size());
            List<Part> inner = left.subList(0, size);
            SharedLimit limit = limit(List.copyOf(inner), random, bounds);
            inner.clear();
            left.add(limit);
        }
        SharedLimit root = limit(left, random, bounds);
        return new RandomTree(root, shelves(root).toList());
    }

    private static SharedLimit limit(List<Part> parts, Random random, boolean bounds) {
        int step = bounds ? List.of(1, 1, 2, 3, 4, 6).get(random.nextInt(6)) : 1;
        Integer maximum = bounds ? orNull(random, random.nextInt(20)) : orNull(random, 1_000);
        return new SharedLimit(parts, step, maximum);
    }

    private static List<Part> parts(Random random, boolean bounds) {
        int size = 2 + random.nextInt(bounds && random.nextInt(4) > 0 ? 2 : 3);
        return Stream.<Part>generate(() -> shelf(random, size > 3 ? 2 : 1))
                .limit(size)
                .toList();
    }

    private static Shelf shelf(Random random, int leastTray) {
        double[] values = random.doubles(4, 0, 8).sorted().toArray();
        values[0] = random.nextBoolean() ? 0 : values[0];
        values[2] = random.nextInt(4) == 0 ? values[1] : values[2];
        Integer tray = leastTray + random.nextInt(4 - leastTray);
        return new Shelf(
                new Demand(new Quantiles(new double[] {.1, .4, .7, .95}, values)),
                ServiceLevel.byHand(.2 + .7 * random.nextDouble()),
                .5 + random.nextDouble() * 2,
                new Limits(tray, orNull(random, random.nextInt(5)), orNull(random, random.nextInt(12))),
                random.nextInt(3) > 0 ? 0 : random.nextInt(3) + random.nextInt(2) * .5);
    }

    private static @Nullable Integer orNull(Random random, int number) {
        return random.nextBoolean() ? number : null;
    }

    private static Stream<Shelf> shelves(Part part) {
        return part instanceof SharedLimit limit
                ? limit.parts().stream().flatMap(RandomTree::shelves)
                : Stream.of(part).map(Shelf.class::cast);
    }

    /** What the closed form says of a shelf for itself. */
    static BakeCount alone(Shelf shelf) {
        return BakeCount.of(shelf.demand(), shelf.level(), shelf.limits(), shelf.ordered());
    }

    /** The best of all counts that fit the steps. */
    Tried least() {
        return Objects.requireNonNull(least(new int[shelves.size()], 0, null));
    }

    private @Nullable Tried least(int[] counts, int at, @Nullable Tried before) {
        if (at == counts.length) {
            Tried tried = tried(counts);
            return tried.stepsFit() && tried.isBetterThan(before) ? tried : before;
        }
        Tried best = before;
        Shelf shelf = shelves.get(at);
        for (int bake = 0; bake <= MOST; bake += shelf.limits().step()) {
            if (bake >= shelf.ordered()) {
                counts[at] = bake;
                best = least(counts, at + 1, best);
            }
        }
        return best;
    }

    /** @param counts one for each shelf, in their order */
    Tried tried(int... counts) {
        return tried(root, counts, new AtomicInteger()).tried();
    }

    private static Sum tried(Part part, int[] counts, AtomicInteger next) {
        if (part instanceof Shelf shelf) {
            int bake = counts[next.getAndIncrement()];
            int walkIn = bake - (int) Math.ceil(shelf.ordered());
            Integer minimum = shelf.limits().minimum();
            Integer maximum = shelf.limits().maximum();
            return new Sum(
                    walkIn,
                    new Tried(
                            bake % shelf.limits().step() == 0,
                            maximum == null ? 0 : Math.max(0, walkIn - maximum),
                            minimum == null ? 0 : Math.max(0, minimum - walkIn),
                            shelf.cost(bake),
                            bake));
        }
        SharedLimit limit = (SharedLimit) part;
        Sum sum = new Sum(0, new Tried(true, 0, 0, 0, 0));
        for (Part inner : limit.parts()) {
            sum = sum.plus(tried(inner, counts, next));
        }
        return sum.within(limit);
    }

    private record Sum(int walkIn, Tried tried) {

        Sum plus(Sum other) {
            return new Sum(
                    walkIn + other.walkIn,
                    new Tried(
                            tried.stepsFit && other.tried.stepsFit,
                            tried.above + other.tried.above,
                            tried.missing + other.tried.missing,
                            tried.cost + other.tried.cost,
                            tried.pieces + other.tried.pieces));
        }

        Sum within(SharedLimit limit) {
            Integer maximum = limit.maximum();
            return new Sum(
                    walkIn,
                    new Tried(
                            tried.stepsFit && tried.pieces % limit.step() == 0,
                            tried.above + (maximum == null ? 0 : Math.max(0, walkIn - maximum)),
                            tried.missing,
                            tried.cost,
                            tried.pieces));
        }
    }
}
