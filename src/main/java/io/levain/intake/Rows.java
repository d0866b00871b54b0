package io.levain.intake;

import io.levain.files.RowFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows to answer with: as a JSON array or as a CSV file, whichever the client asks for. What is answered in one of the
 * forms can be posted again in it.
 *
 * @param format how the rows are written
 * @param key what tells the rows apart, in values that can be written as text; the same in the next request
 * @param source gives each row to the consumer it is given, always in the same order; called once
 * @param streamed whether they are written one by one while they are read, after the controller has returned
 * @param <R> the type of the rows
 */
public record Rows<R>(
        RowFormat<R> format, Function<? super R, ?> key, Consumer<Consumer<? super R>> source, boolean streamed) {

    /** Rows that are written while they are read, however many there are. */
    public Rows(RowFormat<R> format, Function<? super R, ?> key, Consumer<Consumer<? super R>> source) {
        this(format, key, source, true);
    }

    /** A key of several values, of which some may be missing. */
    public static List<@Nullable Object> key(@Nullable Object... values) {
        return Collections.unmodifiableList(Arrays.asList(values));
    }
}
