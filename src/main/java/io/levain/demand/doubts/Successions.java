package io.levain.demand.doubts;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which product takes the place of which other one. None takes that of several, nor several that of one. */
final class Successions {

    private static final long NO_DAY = Long.MIN_VALUE;

    private final Map<String, Replaced> replaced = new LinkedHashMap<>();
    private final Map<String, String> by = new LinkedHashMap<>();

    /**
     * Whose place a product takes.
     *
     * @param product the code of the other
     * @param from the first day on which it does, or null if that is the first on which it sells
     */
    private record Replaced(String product, @Nullable LocalDate from) {}

    /**
     * Adds one.
     *
     * @throws IllegalArgumentException if another one takes that place, or if it would lead back to the product itself
     */
    void add(String product, String other, @Nullable LocalDate from) {
        String before = by.get(other);
        if (before != null && !before.equals(product)) {
            throw new IllegalArgumentException(
                    "replaces " + other + ": " + before + " does so already, and only one product can");
        }
        if (line(other).contains(product)) {
            throw new IllegalArgumentException("replaces " + other + ": which leads back to " + product + " itself");
        }
        Replaced former = replaced.put(product, new Replaced(other, from));
        if (former != null) {
            by.remove(former.product);
        }
        by.put(other, product);
    }

    /** A product with those before it, the first of them first. */
    List<String> upTo(String product) {
        List<String> line = new ArrayList<>();
        for (String code = product; code != null; ) {
            line.add(0, code);
            Replaced before = replaced.get(code);
            code = before == null ? null : before.product;
        }
        return line;
    }

    /** A product with those before it and after it, the first of them first. */
    List<String> line(String product) {
        List<String> line = upTo(product);
        for (String code = by.get(product); code != null; code = by.get(code)) {
            line.add(code);
        }
        return line;
    }

    /** The day that was said from which on a product takes the place of the one before it; null if none was. */
    @Nullable
    LocalDate from(String product) {
        Replaced before = replaced.get(product);
        return before == null ? null : before.from;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(replaced.size());
        for (Map.Entry<String, Replaced> each : replaced.entrySet()) {
            LocalDate from = each.getValue().from;
            out.writeUTF(each.getKey());
            out.writeUTF(each.getValue().product);
            out.writeLong(from == null ? NO_DAY : from.toEpochDay());
        }
    }

    void read(DataInput in) throws IOException {
        for (int n = in.readInt(); n > 0; n--) {
            String product = in.readUTF();
            String other = in.readUTF();
            long from = in.readLong();
            add(product, other, from == NO_DAY ? null : LocalDate.ofEpochDay(from));
        }
    }
}
