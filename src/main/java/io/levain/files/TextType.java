package io.levain.files;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A value that is text in JSON too: codes, names, dates, times, words from a list.
 *
 * @param kind what is expected, for the message to who sends something that is no text
 */
record TextType<T>(String kind, Function<String, T> parse, Function<T, String> write, Consumer<T> sane)
        implements ValueType<T> {

    /** A type of which every value that can be read is sane. */
    TextType(String kind, Function<String, T> parse, Function<T, String> write) {
        this(kind, parse, write, value -> {});
    }

    @Override
    public T fromText(String cell, boolean decimalComma) {
        return parse.apply(cell);
    }

    @Override
    public T fromJson(Object scalar) {
        if (scalar instanceof String text) {
            return parse.apply(text);
        }
        throw new Unfit("must be " + kind + " in quotes");
    }

    @Override
    public String toText(T value) {
        return write.apply(value);
    }

    @Override
    public Object toJson(T value) {
        return write.apply(value);
    }

    @Override
    public void check(T value) {
        sane.accept(value);
    }
}
