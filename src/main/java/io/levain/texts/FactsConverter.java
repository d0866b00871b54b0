package io.levain.texts;

import io.levain.facts.Fact;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Facts as the database keeps them: as JSON, without sentences, for these are of one language. */
@Converter
public class FactsConverter implements AttributeConverter<List<Fact>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<List<Fact>> FACTS = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<Fact> facts) {
        return facts == null ? null : JSON.writeValueAsString(facts);
    }

    @Override
    public @Nullable List<Fact> convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : JSON.readValue(stored, FACTS);
    }
}
