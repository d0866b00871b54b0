package io.levain.files;

import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One kind of file: its columns, and how a row becomes a record and back. CSV and JSON are read by the same columns
 * and held to the same checks. Immutable, and safe to use by many threads.
 *
 * <p>The record itself calls {@link #check} in its constructor, so that a row made in code is held to them too.
 *
 * @param <R> the type of the rows
 */
public final class RowFormat<R> {

    private final String file;
    private final List<Bound<R, ?>> columns;
    private final List<Column<?>> plain;
    private final Map<String, Column<?>> byJsonName;
    private final RowComparison<R> comparison;
    private final RowCheck check;
    private final Function<Cells, R> maker;
    private final Map<String, String> fixed;
    private final String example;

    private RowFormat(Builder<R> built, Function<Cells, R> maker) {
        this.file = built.file;
        this.columns = List.copyOf(built.columns);
        this.plain = columns.stream().<Column<?>>map(Bound::column).toList();
        this.byJsonName = plain.stream().collect(Collectors.toMap(Column::jsonName, column -> column));
        this.comparison = new RowComparison<>(columns, built.keys);
        this.check = new RowCheck(file, plain, List.copyOf(built.components));
        this.maker = maker;
        this.fixed = Map.of();
        this.example = built.example;
    }

    private RowFormat(RowFormat<R> other, Map<String, String> fixed) {
        this.file = other.file;
        this.columns = other.columns;
        this.plain = other.plain;
        this.byJsonName = other.byJsonName;
        this.comparison = other.comparison;
        this.check = other.check;
        this.maker = other.maker;
        this.fixed = fixed;
        this.example = other.example;
    }

    static <R> Builder<R> of(String file) {
        return new Builder<>(file);
    }

    /** Puts a format together, column by column in the order in which they are written. */
    static final class Builder<R> {

        private final String file;
        private final List<Bound<R, ?>> columns = new ArrayList<>();
        private final List<RowCheck.Component> components = new ArrayList<>();
        private final Set<Column<?>> keys = new HashSet<>();
        private String example = "";

        private Builder(String file) {
            this.file = file;
        }

        /** A column whose value, if null, is simply not there. */
        <T> Builder<R> value(Column<T> column, Function<R, @Nullable T> getter) {
            return field(column, row -> Field.of(getter.apply(row)));
        }

        /** A column that tells absent, erased and given apart. */
        <T> Builder<R> field(Column<T> column, Function<R, Field<T>> getter) {
            columns.add(new Bound<>(column, getter));
            components.add(RowCheck.single());
            return this;
        }

        /** Columns that follow each other and whose fields make one component of the row. */
        <P> Builder<R> part(List<Bound<P, ?>> bound, Function<R, P> getter) {
            bound.forEach(column -> columns.add(column.within(getter)));
            components.add(RowCheck.part(bound));
            return this;
        }

        /** The columns that together tell apart what rows speak of. */
        Builder<R> toldApartBy(Column<?>... columns) {
            keys.addAll(List.of(columns));
            return this;
        }

        /** A line as it may stand in the file, to show to people. */
        Builder<R> example(String line) {
            example = line;
            return this;
        }

        RowFormat<R> madeBy(Function<Cells, R> maker) {
            return new RowFormat<>(this, maker);
        }
    }

    /** The file's name, such as {@code sales.csv}. */
    public String file() {
        return file;
    }

    /** Tells what rows speak of, and where two of them differ. */
    public RowComparison<R> comparison() {
        return comparison;
    }

    /** The names of the columns as in CSV, in the order in which they are written. */
    public List<String> names() {
        return plain.stream().map(Column::name).toList();
    }

    /** What may stand in each column, in the order of {@link #names()}. */
    public List<FieldShape> shapes() {
        return plain.stream().map(FieldShape::of).toList();
    }

    /** A file of this kind with one row, to show to people. */
    public String example() {
        return String.join(",", names()) + "\n" + example + "\n";
    }

    /**
     * The same format for a place that already says what one column holds, such as the bakery in an address: the
     * column may be left out, and a row that says otherwise is refused.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public RowFormat<R> given(String column, String value) {
        if (!names().contains(column)) {
            throw new IllegalArgumentException(file + " has no column " + column);
        }
        Map<String, String> more = new LinkedHashMap<>(fixed);
        more.put(column, value);
        return new RowFormat<>(this, Map.copyOf(more));
    }

    /**
     * Reads CSV row by row: UTF-8, with or without a byte order mark, separated by commas, or by semicolons with
     * decimal commas. The stream is read to its end but not closed.
     *
     * @throws UnreadableFile if the header, the encoding or the quoting is wrong
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void readCsv(InputStream in, RowSink<? super R> sink) {
        new CsvReading<>(this, in).readInto(sink);
    }

    /**
     * Reads one row from JSON and gives it, or why not, to the sink.
     *
     * @param row where it stands, for the refusal
     * @param fields values by camelCase name: {@code String}, {@code BigDecimal}, {@code Boolean} or null
     */
    public void readJson(long row, Map<String, ? extends @Nullable Object> fields, RowSink<? super R> sink) {
        for (String name : fields.keySet()) {
            if (columnOfJson(name) == null) {
                sink.refused(new Refusal(row, name, null, "is not a field of this kind of row"));
                return;
            }
        }
        R read;
        try {
            read = maker.apply(Cells.ofJson(this, fields));
        } catch (BadField e) {
            sink.refused(new Refusal(row, jsonName(e.column()), e.value(), e.reason()));
            return;
        }
        sink.row(row, read);
    }

    /** Whether a row may have a field of that camelCase name. */
    public boolean hasJson(String name) {
        return columnOfJson(name) != null;
    }

    /** The name in JSON of a column, or the name itself if it is no column's. */
    public @Nullable String jsonName(@Nullable String column) {
        return column != null && names().contains(column) ? Column.jsonName(column) : column;
    }

    /** The row for JSON: values by camelCase name, those that the row leaves absent or empty left out. */
    public Map<String, Object> toJson(R row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        columns.forEach(bound -> putJson(bound, row, fields));
        return fields;
    }

    private <T> void putJson(Bound<R, T> bound, R row, Map<String, Object> fields) {
        T value = bound.getter().apply(row).orNull();
        if (value != null) {
            fields.put(bound.jsonName(), bound.column().type().toJson(value));
        }
    }

    /** Writes the header to the writer, and then each row given to what it returns. */
    public RowWriter<R> writeCsv(Writer out) {
        return new RowWriter<>(this, out);
    }

    /** The cells of a row, in the order of {@link #names()}; empty where the row holds nothing. */
    List<String> toCells(R row) {
        return columns.stream().map(bound -> bound.text(row)).toList();
    }

    /**
     * Passes over the components of a row that holds what such a row can hold.
     *
     * @param components the record's, in their order
     * @throws BadField naming the first field that is at fault
     */
    void check(@Nullable Object... components) {
        check.check(components);
    }

    R make(Cells cells) {
        return maker.apply(cells);
    }

    /** The column of that name in JSON, or null. */
    @Nullable
    Column<?> columnOfJson(String jsonName) {
        return byJsonName.get(jsonName);
    }

    List<Column<?>> columns() {
        return plain;
    }

    Map<String, String> fixed() {
        return fixed;
    }
}
