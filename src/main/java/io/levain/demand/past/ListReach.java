package io.levain.demand.past;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which days a list of holidays speaks of. It says yes of the days in it; it says no only of days between two of its
 * entries that lie no further apart than its entries usually do, and of so many days after its last one as have always
 * passed before the next. Of days before its first entry, long after its last, and in a year that was left out it says
 * nothing: that no holiday is listed there is no sign that there was none.
 */
final class ListReach {

    /** How far before and after a history entries are looked for: school years are entered one by one. */
    static final int LOOK = 400;

    /** No school term and no time between public holidays lasts longer, so a stretch like that is no hole. */
    static final int TERM = 140;

    /** Entries that lie no further apart belong together, such as those of a bridge day. */
    private static final int BREAK = 14;

    private final BitSet known = new BitSet();

    /** @param listed the numbers of the days that are in the list */
    ListReach(BitSet listed) {
        known.or(listed);
        int[] gaps = gaps(listed);
        int longest = Math.max(TERM, gaps.length == 0 ? 0 : 2 * gaps[gaps.length / 2]);
        for (int day = listed.nextSetBit(0); day >= 0; ) {
            int next = listed.nextSetBit(day + 1);
            if (next < 0) {
                known.set(
                        day,
                        day + Arrays.stream(gaps).filter(g -> g > BREAK).min().orElse(1));
            } else if (next - day <= longest) {
                known.set(day, next);
            }
            day = next;
        }
    }

    /** How many days lie from one entry to the next, where they are no neighbours; ascending. */
    private static int[] gaps(BitSet listed) {
        int[] days = listed.stream().toArray();
        return IntStream.range(1, days.length)
                .map(i -> days[i] - days[i - 1])
                .filter(gap -> gap > 1)
                .sorted()
                .toArray();
    }

    /** Whether the list says of that day that it is a holiday or that it is none. */
    boolean knows(int day) {
        return known.get(day);
    }

    /** The first day from that one on of which nothing is known. */
    int nextUnknown(int day) {
        return known.nextClearBit(day);
    }

    /** The first day from that one on of which something is known, or -1. */
    int nextKnown(int day) {
        return known.nextSetBit(day);
    }
}
