package io.levain.decision;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Two tables made one: each number of pieces costs what the best split among the two costs. */
final class JointTable {

    private final CostTable one;
    private final CostTable two;
    private final int step;
    private final int stepOfOne;
    private final int stepOfTwo;
    private final long[] breaches;
    private final double[] costs;

    /** The entry of one that belongs to the best split. */
    private final int[] ofOne;

    private JointTable(CostTable one, CostTable two) {
        this.one = one;
        this.two = two;
        step = CostTable.divisor(one.step, two.step);
        stepOfOne = one.step / step;
        stepOfTwo = two.step / step;
        costs = new double[(one.costs.length - 1) * stepOfOne + (two.costs.length - 1) * stepOfTwo + 1];
        ofOne = new int[costs.length];
        breaches = new long[costs.length];
        Arrays.fill(breaches, CostTable.NEVER);
    }

    /** Of convex tables of equal steps, where each next step belongs to the one for which it costs less. */
    static CostTable merged(CostTable one, CostTable two) {
        JointTable joint = new JointTable(one, two);
        joint.merge();
        return joint.table(true);
    }

    /** Of any tables. */
    static CostTable crossed(CostTable one, CostTable two) {
        JointTable joint = one.convex ? new JointTable(two, one) : new JointTable(one, two);
        // of few entries each with each is quicker than by what is left over of a long step
        if (joint.two.convex && joint.stepOfTwo < joint.two.costs.length) {
            joint.crossWithConvex();
        } else {
            joint.crossAll();
        }
        return joint.table(false);
    }

    private void merge() {
        int i = 0;
        for (int k = 0; k < costs.length; k++) {
            int j = k - i;
            offer(k, i, j);
            if (j == two.costs.length - 1 || (i < one.costs.length - 1 && oneRisesLess(i, j))) {
                i++;
            }
        }
    }

    private boolean oneRisesLess(int i, int j) {
        long ofOne = one.breaches[i + 1] - one.breaches[i];
        long ofTwo = two.breaches[j + 1] - two.breaches[j];
        return ofOne == ofTwo ? one.costs[i + 1] - one.costs[i] <= two.costs[j + 1] - two.costs[j] : ofOne < ofTwo;
    }

    private void crossAll() {
        for (int i = 0; i < one.costs.length; i++) {
            for (int j = 0; j < two.costs.length; j++) {
                offer(i * stepOfOne + j * stepOfTwo, i, j);
            }
        }
    }

    /** As the other table is convex, of more pieces no less belong to one: what is best in the middle bounds the rest. */
    private void crossWithConvex() {
        for (int rest = 0; rest < stepOfTwo; rest++) {
            int left = rest;
            int[] entries = IntStream.range(0, one.costs.length)
                    .filter(i -> i * stepOfOne % stepOfTwo == left && one.breaches[i] != CostTable.NEVER)
                    .toArray();
            if (entries.length > 0) {
                int from = entries[0] * stepOfOne / stepOfTwo;
                int to = entries[entries.length - 1] * stepOfOne / stepOfTwo + two.costs.length - 1;
                crossRows(rest, from, to, entries, 0, entries.length - 1);
            }
        }
    }

    private void crossRows(int rest, int from, int to, int[] entries, int least, int most) {
        if (from > to || least > most) {
            return;
        }
        int row = (from + to) >>> 1;
        int k = rest + row * stepOfTwo;
        int best = -1;
        int tooFew = least;
        for (int at = least; at <= most && entries[at] * stepOfOne <= k; at++) {
            int j = (k - entries[at] * stepOfOne) / stepOfTwo;
            if (j >= two.costs.length) {
                tooFew = at + 1;
            } else if (offer(k, entries[at], j)) {
                best = at;
            }
        }
        // where none makes this number, those that are too few for it belong to less, the others to more
        crossRows(rest, from, row - 1, entries, least, best < 0 ? tooFew - 1 : best);
        crossRows(rest, row + 1, to, entries, best < 0 ? tooFew : best, most);
    }

    /** Notes a split of a number if it is the best so far. */
    private boolean offer(int k, int i, int j) {
        if (one.breaches[i] == CostTable.NEVER || two.breaches[j] == CostTable.NEVER) {
            return false;
        }
        long breach = one.breaches[i] + two.breaches[j];
        double cost = one.costs[i] + two.costs[j];
        boolean better = breach < breaches[k] || (breach == breaches[k] && cost < costs[k]);
        if (better) {
            breaches[k] = breach;
            costs[k] = cost;
            ofOne[k] = i;
        }
        return better;
    }

    private CostTable table(boolean convex) {
        int first = Math.addExact(one.first, two.first);
        return new CostTable(one.firm + two.firm, first, step, convex, breaches, costs, split(first));
    }

    /** Refers to none of the tables: of thousands of shelves their costs would fill the memory. */
    private CostTable.Split split(int first) {
        int[] shares = ofOne;
        int each = step;
        int firstOfOne = one.first;
        int eachOfOne = one.step;
        CostTable.Split toOne = one.split;
        CostTable.Split toTwo = two.split;
        return (pieces, counts) -> {
            int share = firstOfOne + shares[(pieces - first) / each] * eachOfOne;
            toOne.handDown(share, counts);
            toTwo.handDown(pieces - share, counts);
        };
    }
}
