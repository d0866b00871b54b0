package io.levain.intake;

import io.levain.files.BadField;
import io.levain.files.Refusal;
import io.levain.files.RowFormat;
import io.levain.files.RowSink;
import io.levain.files.UnreadableFile;
import java.io.CharConversionException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object, or an array of them, token by token, so that one bad row spoils no other. */
final class JsonRows<R> {

    /** A row is flat, and no text in it is long; whatever goes beyond is an attack or a mistake. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(1 << 17)
                    .maxNameLength(1 << 10)
                    .maxNumberLength(1 << 17)
                    .build())
            .build();

    /** No sane number is longer, and what is done with one takes time that grows with its length and its exponent. */
    private static final Pattern NUMBER = Pattern.compile("[-.\\d]{1,60}([eE][-+]?\\d{1,4})?");

    private static final int MOST_STRANGERS = 1_000;

    private final RowFormat<R> format;
    private final RowSink<R> sink;
    private final Set<String> strangers = new HashSet<>();
    private long index;

    JsonRows(RowFormat<R> format, RowSink<R> sink) {
        this.format = format;
        this.sink = sink;
    }

    /**
     * Reads to the end of the stream and leaves it open.
     *
     * @throws UnreadableFile if it is not JSON, or neither an object nor an array
     */
    void read(InputStream in) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            readBody(parser);
        } catch (JacksonIOException e) {
            throw broken(e);
        } catch (JacksonException e) {
            throw unreadable("the body is no JSON" + place(e.getLocation()));
        }
    }

    private void readBody(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                readRow(parser);
            }
        } else if (first == JsonToken.START_OBJECT) {
            readRow(parser);
        } else {
            String found = first == null ? "it is empty" : "it begins with neither [ nor {";
            throw unreadable("the body must be a JSON object, or an array of them, but " + found);
        }
        if (parser.nextToken() != null) {
            throw unreadable("the JSON goes on after its end" + place(parser.currentTokenLocation())
                    + "; several rows go into one array");
        }
    }

    private void readRow(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            sink.refused(new Refusal(index, null, null, "must be an object, with fields in braces"));
        } else {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            Refusal fault = readFields(parser, fields);
            if (fault != null) {
                sink.refused(fault);
            } else {
                format.readJson(index, fields, sink);
            }
        }
        index++;
    }

    /** Reads to the closing brace whatever happens; the first fault, if any, is what it returns. */
    private @Nullable Refusal readFields(JsonParser parser, Map<String, @Nullable Object> fields) {
        Refusal fault = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Refusal found = readField(parser, name, fields);
            if (fault == null) {
                fault = found;
            }
        }
        return fault;
    }

    private @Nullable Refusal readField(JsonParser parser, String name, Map<String, @Nullable Object> fields) {
        JsonToken token = parser.currentToken();
        if (!format.hasJson(name)) {
            parser.skipChildren();
            remember(name);
            return new Refusal(index, name, null, "is not a field of this kind of row");
        }
        BadField objection = objection(parser, token, name);
        if (objection != null) {
            return new Refusal(index, name, objection.value(), objection.reason());
        }
        boolean twice = fields.containsKey(name);
        fields.put(name, scalar(parser, token));
        return twice ? new Refusal(index, name, null, "is there twice") : null;
    }

    /** What speaks against a value whatever its column, or null; what is nested in it has been passed over then. */
    static @Nullable BadField objection(JsonParser parser, JsonToken token, String name) {
        if (token.isStructStart()) {
            parser.skipChildren();
            return new BadField(name, null, "must be a single value, not an object or an array");
        }
        return token.isNumeric() && !isOfSaneSize(parser.getString())
                ? new BadField(name, parser.getString(), "must be a number of a size that bakeries have")
                : null;
    }

    /** Most numbers are short and have no exponent, which shows sooner. */
    private static boolean isOfSaneSize(String number) {
        boolean plain = number.length() < 20 && number.indexOf('e') < 0 && number.indexOf('E') < 0;
        return plain || NUMBER.matcher(number).matches();
    }

    /** Each other name takes memory in the parser, so somewhere it has to end. */
    private void remember(String stranger) {
        strangers.add(stranger);
        if (strangers.size() > MOST_STRANGERS) {
            throw new UnreadableFile(
                    index,
                    stranger,
                    null,
                    "here the body has named " + MOST_STRANGERS + " fields that no such row has");
        }
    }

    static @Nullable Object scalar(JsonParser parser, JsonToken token) {
        return switch (token) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getString());
            default -> parser.getString();
        };
    }

    private RuntimeException broken(JacksonIOException e) {
        if (e.getCause() instanceof CharConversionException) {
            return unreadable("wrong encoding: the body is not UTF-8" + place(e.getLocation()));
        }
        return new UncheckedIOException(e.getCause());
    }

    private UnreadableFile unreadable(String reason) {
        return new UnreadableFile(index, null, null, reason);
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
