package io.levain.intake;

import io.levain.files.BadField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Takes up the fields of a row that stands within a body; what it holds is checked once its format is known. */
@JacksonComponent
class UnreadRowReader extends ValueDeserializer<UnreadRow<?>> {

    /** A body with such rows is kept in memory, so it cannot be of any length. */
    private static final long LONGEST = 1 << 20;

    @Override
    public UnreadRow<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return UnreadRow.broken(UnreadRow.noObject());
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        BadField fault = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            if (place(parser) > LONGEST) {
                context.reportInputMismatch(this, "the body goes on after %d bytes", LONGEST);
            }
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            BadField found = JsonRows.objection(parser, token, name);
            if (found == null) {
                fields.put(name, JsonRows.scalar(parser, token));
            }
            fault = fault == null ? found : fault;
        }
        return fault == null ? UnreadRow.of(fields) : UnreadRow.broken(fault);
    }

    private static long place(JsonParser parser) {
        return Math.max(
                parser.currentTokenLocation().getByteOffset(),
                parser.currentTokenLocation().getCharOffset());
    }
}
