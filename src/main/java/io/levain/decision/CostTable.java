package io.levain.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * What each number of pieces costs at least that some shelves can make together, and how it is then split: an entry for
 * each multiple of a step from the first on. An entry may breach limits; the one that breaches less is better, whatever
 * it costs.
 */
final class CostTable {

    /** The breach of a number that cannot be made. */
    static final long NEVER = Long.MAX_VALUE;

    /** What a piece above a maximum weighs, where one that is missing on display weighs 1. */
    private static final long ABOVE_MAXIMUM = 1L << 32;

    /** Beyond it nobody waits for a common multiple of trays and presses. */
    private static final int LONGEST_STEP = 10_000;

    final int firm;
    final int first;
    final int step;

    /** Whether each further step costs, or breaches, no less than the one before. */
    final boolean convex;

    final long[] breaches;
    final double[] costs;
    final Split split;

    /** Tells each shelf what it makes of a number of pieces. */
    interface Split {
        void handDown(int pieces, IdentityHashMap<Shelf, Integer> counts);
    }

    CostTable(int firm, int first, int step, boolean convex, long[] breaches, double[] costs, Split split) {
        this.firm = firm;
        this.first = first;
        this.step = step;
        this.convex = convex;
        this.breaches = breaches;
        this.costs = costs;
        this.split = split;
    }

    /** Those of a tree, which bind each other no more: the least cost of all is that of each. */
    static List<CostTable> of(Part part) {
        return of(part, 1);
    }

    /** @param around the common multiple of the steps that bind the part from outside */
    private static List<CostTable> of(Part part, int around) {
        if (part instanceof Shelf shelf) {
            return List.of(ofShelf(shelf, common(around, shelf.limits().step())));
        }
        SharedLimit limit = (SharedLimit) part;
        int common = common(around, limit.step());
        List<CostTable> parts = limit.parts().stream()
                .flatMap(inner -> of(inner, common).stream())
                .toList();
        return binds(limit, parts) ? List.of(joined(parts).within(limit)) : parts;
    }

    /**
     * From what was ordered to what the shelf would bake alone. More may be needed to fill a step, but of a whole common
     * multiple too many none is: it can be left out without breaking any step.
     */
    private static CostTable ofShelf(Shelf shelf, int common) {
        Limits limits = shelf.limits();
        int step = limits.step();
        int firm = shelf.firm();
        int first = Math.toIntExact(multiple(firm, step));
        int alone = BakeCount.of(shelf.demand(), shelf.level(), limits, shelf.ordered())
                .bake();
        long least = firm + (limits.minimum() == null ? 0L : limits.minimum());
        long most = limits.maximum() == null ? Long.MAX_VALUE : (long) firm + limits.maximum();

        long[] breaches = new long[(alone - first + common) / step];
        double[] costs = new double[breaches.length];
        for (int i = 0; i < costs.length; i++) {
            long pieces = first + (long) i * step;
            breaches[i] = above(pieces, most) + Math.max(0, least - pieces);
            costs[i] = shelf.cost(pieces);
        }
        return new CostTable(firm, first, step, true, breaches, costs, (pieces, counts) -> counts.put(shelf, pieces));
    }

    /** Whether a limit forbids anything of what its parts have use for. */
    private static boolean binds(SharedLimit limit, List<CostTable> parts) {
        long firm = parts.stream().mapToLong(part -> part.firm).sum();
        long most = parts.stream().mapToLong(CostTable::last).sum();
        return (limit.maximum() != null && most > firm + limit.maximum())
                || parts.stream().anyMatch(part -> part.step % limit.step() != 0);
    }

    /** Those that are quickly joined come first: those of equal steps, and one that is convex with any. */
    private static CostTable joined(List<CostTable> parts) {
        return Stream.of(false, true)
                .flatMap(convex -> parts.stream()
                        .filter(part -> part.convex == convex)
                        .collect(groupingBy(part -> part.step, TreeMap::new, toList()))
                        .descendingMap()
                        .values()
                        .stream()
                        .map(alike -> joined(alike, convex ? JointTable::merged : JointTable::crossed)))
                .reduce(JointTable::crossed)
                .orElseThrow();
    }

    /** In halves, so that no table is carried through all of the others. */
    private static CostTable joined(List<CostTable> tables, BinaryOperator<CostTable> two) {
        int half = tables.size() / 2;
        return half == 0
                ? tables.get(0)
                : two.apply(joined(tables.subList(0, half), two), joined(tables.subList(half, tables.size()), two));
    }

    private CostTable within(SharedLimit limit) {
        long kept = multipleOf(step, limit.step());
        return makes(kept) ? every(kept, limit) : every(step, limit);
    }

    /** Whether any multiple of a step can be made. */
    private boolean makes(long kept) {
        for (long i = (multiple(first, kept) - first) / step; i < costs.length; i += kept / step) {
            if (breaches[(int) i] != NEVER) {
                return true;
            }
        }
        return false;
    }

    private CostTable every(long kept, SharedLimit limit) {
        long most = limit.maximum() == null ? Long.MAX_VALUE : (long) firm + limit.maximum();
        int from = Math.toIntExact(multiple(first, kept));
        long apart = kept / step;
        int skipped = (from - first) / step;
        long[] keptBreaches = new long[(int) ((costs.length - 1 - skipped) / apart) + 1];
        double[] keptCosts = new double[keptBreaches.length];
        for (int i = 0; i < keptCosts.length; i++) {
            int at = (int) (skipped + i * apart);
            keptBreaches[i] = breaches[at] == NEVER ? NEVER : breaches[at] + above(from + i * kept, most);
            keptCosts[i] = costs[at];
        }
        int keptStep = (int) Math.min(kept, Integer.MAX_VALUE);
        return new CostTable(firm, from, keptStep, convex, keptBreaches, keptCosts, split);
    }

    /** The pieces that cost least of those that breach least; the fewest of those that cost the same. */
    int cheapest() {
        long breach = Arrays.stream(breaches).min().orElseThrow();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < costs.length; i++) {
            if (breaches[i] == breach) {
                least = Math.min(least, costs[i]);
            }
        }
        int i = 0;
        while (breaches[i] != breach || BakeCount.isLess(least, costs[i])) {
            i++;
        }
        return first + i * step;
    }

    /** What a number of pieces costs that this table has. */
    double cost(int pieces) {
        return costs[(pieces - first) / step];
    }

    /** Tells the shelves what they make of a number that this table has. */
    void handDown(int pieces, IdentityHashMap<Shelf, Integer> counts) {
        split.handDown(pieces, counts);
    }

    private long last() {
        return first + (costs.length - 1L) * step;
    }

    private static long above(long pieces, long most) {
        return pieces > most ? (pieces - most) * ABOVE_MAXIMUM : 0;
    }

    /** The first multiple of a step that is no less. */
    private static long multiple(long pieces, long step) {
        return (pieces + step - 1) / step * step;
    }

    /** The least common multiple of two steps, or the longer one where that is absurdly long. */
    private static int common(int one, int two) {
        long multiple = multipleOf(one, two);
        return multiple <= LONGEST_STEP ? (int) multiple : Math.max(one, two);
    }

    private static long multipleOf(int one, int two) {
        return (long) one / divisor(one, two) * two;
    }

    /** The greatest common divisor. */
    static int divisor(int one, int two) {
        return two == 0 ? one : divisor(two, one % two);
    }
}
