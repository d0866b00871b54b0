package io.levain.demand.model;

import io.levain.demand.past.Series;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The series that a model knows by name, as numbers from 1; 0 is any other. Immutable. */
final class Groups {

    private final List<Series> series;
    private final Map<Series, Integer> numbers = new HashMap<>();

    private Groups(List<Series> series) {
        this.series = List.copyOf(series);
        for (Series each : series) {
            numbers.put(each, numbers.size() + 1);
        }
    }

    /** Numbers series in their order. */
    static Groups of(List<Series> series) {
        return new Groups(series);
    }

    /** The number of a series, 0 if it is not known. */
    int of(Series of) {
        return numbers.getOrDefault(of, 0);
    }

    /** One per number: that of the same series among others, 0 if they do not know it. */
    int[] placesIn(Groups others) {
        return IntStream.concat(IntStream.of(0), series.stream().mapToInt(others::of))
                .toArray();
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(series.size());
        for (Series each : series) {
            out.writeUTF(each.bakery());
            out.writeUTF(each.product());
        }
    }

    static Groups read(DataInput in) throws IOException {
        List<Series> series = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            series.add(new Series(in.readUTF(), in.readUTF()));
        }
        return new Groups(series);
    }
}
