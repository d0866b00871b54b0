package io.levain.texts;

import io.levain.facts.Fact;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A fact as the database keeps it: as JSON, without a sentence, for that is of one language. */
@Converter
public class FactConverter implements AttributeConverter<Fact, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Fact fact) {
        return fact == null ? null : JSON.writeValueAsString(fact);
    }

    @Override
    public @Nullable Fact convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : JSON.readValue(stored, Fact.class);
    }
}
