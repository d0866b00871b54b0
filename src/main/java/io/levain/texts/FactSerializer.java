package io.levain.texts;

import io.levain.facts.Fact;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Facts as clients see them: kind and parameters to go by, and a text to show, in the language that is asked for. */
@JacksonComponent
class FactSerializer extends ValueSerializer<Fact> {

    private final Texts texts;

    FactSerializer(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serialize(Fact fact, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        json.writeStringProperty("kind", fact.kind());
        json.writePOJOProperty("parameters", fact.parameters());
        json.writeStringProperty("text", texts.of(fact));
        json.writeEndObject();
    }
}
