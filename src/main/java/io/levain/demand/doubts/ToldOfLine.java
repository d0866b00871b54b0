package io.levain.demand.doubts;

import io.levain.demand.past.BakersExpectation;
import io.levain.demand.past.Line;
import io.levain.demand.past.SalesColumn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What a bakery told of a product under all codes that it had, as if it had been one. On a day on which several of them
 * sold, the row of the one counts that was due, so that nothing counts twice.
 */
final class ToldOfLine {

    private static final SalesColumn NO_SALES = new SalesColumn();

    private final List<String> codes;
    private final ToldOfBakery told;
    private final long[] from;
    private final Map<Long, String> soldAs = new HashMap<>();
    private final Line line;

    /** @param codes in the order in which they take each other's place */
    ToldOfLine(List<String> codes, Successions successions, ToldOfBakery told) {
        this.codes = codes;
        this.told = told;
        this.from = LongStream.range(0, codes.size())
                .map(i -> from(codes.get((int) i), successions))
                .toArray();
        // where the first ones are not known, the next one takes nobody's place
        for (int i = 0;
                i == 0 || (i < from.length && !codes.subList(0, i).stream().anyMatch(this::isKnown));
                i++) {
            from[i] = Line.EVER;
        }
        this.line = codes.size() == 1 ? new Line(codes, from, Map.of()) : lineOfSeveral();
    }

    private long from(String code, Successions successions) {
        LocalDate day = successions.from(code);
        return day != null ? day.toEpochDay() : sales(code).firstSold().orElse(Line.NOT_YET);
    }

    private boolean isKnown(String code) {
        return told.sales.containsKey(code) || told.expectations.containsKey(code);
    }

    private Line lineOfSeveral() {
        Line due = new Line(codes, from, Map.of());
        Map<String, Set<Long>> days = new HashMap<>();
        codes.forEach(code -> days.put(code, days(code)));
        Map<Long, String> others = new HashMap<>();
        days.values().stream().flatMap(Set::stream).distinct().forEach(day -> {
            int place = due.dueOn(day);
            String counts = nearest(place, days, day);
            soldAs.put(day, counts);
            if (!counts.equals(codes.get(place))) {
                others.put(day, counts);
            }
        });
        return new Line(codes, from, others);
    }

    private Set<Long> days(String code) {
        Set<Long> days = new HashSet<>();
        sales(code).epochDays().forEach(days::add);
        return days;
    }

    /** The code that is due if it has a row on the day, else the last before it that has one, else the first after it. */
    private String nearest(int due, Map<String, Set<Long>> days, Long day) {
        for (int i = due; i >= 0; i--) {
            if (days.getOrDefault(codes.get(i), Set.of()).contains(day)) {
                return codes.get(i);
            }
        }
        return codes.subList(due + 1, codes.size()).stream()
                .filter(code -> days.getOrDefault(code, Set.of()).contains(day))
                .findFirst()
                .orElseThrow();
    }

    private SalesColumn sales(String code) {
        return told.sales.getOrDefault(code, NO_SALES);
    }

    Line line() {
        return line;
    }

    /** The rows that count. */
    SalesColumn sales() {
        if (codes.size() == 1) {
            return sales(codes.get(0));
        }
        SalesColumn all = new SalesColumn();
        for (String code : codes) {
            all.putAll(sales(code), day -> code.equals(soldAs.get(day)));
        }
        return all;
    }

    /** The category of the code that is due on a day; null if it has none. */
    @Nullable
    String category(Map<String, String> categories, long day) {
        return categories.get(codes.get(line.dueOn(day)));
    }

    /** What the baker expects of the code that is due on a day, or of the last before it of which anything is expected. */
    @Nullable
    BakersExpectation expectation(long day) {
        BakersExpectation expected = null;
        for (int i = line.dueOn(day); i >= 0 && expected == null; i--) {
            expected = told.expectations.get(codes.get(i));
        }
        return expected;
    }
}
