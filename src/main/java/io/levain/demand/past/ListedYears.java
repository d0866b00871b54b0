package io.levain.demand.past;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many days a list of holidays names in each year that it covers. A year with far fewer than others was not entered as a
 * whole: that a day is not in the list is no sign then that it was no holiday.
 */
final class ListedYears {

    /** A year of which the list knows fewer days has a beginning, an end or a hole in it. */
    private static final int COVERED = 300;

    /** Public holidays vary by a few a year, as they fall on Sundays or a government adds one; never by half. */
    private static final double FAR_FEWER = .5;

    private final NavigableMap<Integer, Integer> listed = new TreeMap<>();
    private final int usual;

    /**
     * Counts them.
     *
     * @param first the date of day 0
     * @param end the number after the last day
     * @param days the numbers of the days that are in the list
     * @param reach what the list speaks of
     */
    ListedYears(LocalDate first, int end, BitSet days, ListReach reach) {
        for (int day = 0; day < end; ) {
            LocalDate date = first.plusDays(day);
            int next = Math.min(end, day + date.lengthOfYear() - date.getDayOfYear() + 1);
            int known = 0;
            for (int i = day; i < next; i++) {
                known += reach.knows(i) ? 1 : 0;
            }
            if (known >= COVERED) {
                listed.put(date.getYear(), days.get(day, next).cardinality());
            }
            day = next;
        }
        List<Integer> counts = listed.values().stream().sorted().toList();
        usual = counts.isEmpty() ? 0 : counts.get(counts.size() / 2);
    }

    /** How many days a year usually has in it. */
    int usual() {
        return usual;
    }

    /** How many days of that year, one that it covers, are in it. */
    int of(int year) {
        return listed.getOrDefault(year, 0);
    }

    /** The years that it covers and names far fewer days of than usual, ascending. */
    List<Integer> unfinished() {
        return listed.keySet().stream()
                .filter(year -> of(year) < FAR_FEWER * usual)
                .toList();
    }
}
