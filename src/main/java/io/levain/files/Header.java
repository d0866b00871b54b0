package io.levain.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first line of a CSV file, checked: which column stands where. */
final class Header {

    private final List<Column<?>> columns = new ArrayList<>();

    /**
     * Finds the column of each name.
     *
     * @throws UnreadableFile naming a column that is unknown, there twice, or missing
     */
    Header(RowFormat<?> format, long line, List<String> names) {
        Set<String> seen = new LinkedHashSet<>();
        for (String name : names) {
            if (!seen.add(name.strip())) {
                throw new UnreadableFile(line, name, null, "the header names the column " + name + " twice");
            }
            columns.add(known(format, line, name.strip()));
        }
        for (Column<?> column : format.columns()) {
            boolean there = seen.contains(column.name()) || format.fixed().containsKey(column.name());
            if (!there && column.need() != Column.Need.OPTIONAL && !column.replacedBy(seen)) {
                String reason = "the column " + column.name() + " is missing from the header of " + format.file();
                throw new UnreadableFile(line, column.name(), null, reason);
            }
        }
    }

    private static Column<?> known(RowFormat<?> format, long line, String name) {
        for (Column<?> column : format.columns()) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        String reason = "the header names a column " + Refusal.shortened(name) + " that " + format.file()
                + " does not have; it has " + String.join(", ", format.names());
        throw new UnreadableFile(line, name, null, reason);
    }

    int size() {
        return columns.size();
    }

    /** The cells of a line of as many cells, by column. */
    Map<Column<?>, String> byColumn(List<String> cells) {
        Map<Column<?>, String> line = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            line.put(columns.get(i), cells.get(i));
        }
        return line;
    }
}
