package io.levain.training;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the gate found as a database keeps it: as JSON, for it is only read as a whole. */
@Converter
class GateConverter implements AttributeConverter<GateRecord, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable GateRecord gate) {
        return gate == null ? null : JsonMapper.shared().writeValueAsString(gate);
    }

    @Override
    public @Nullable GateRecord convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JsonMapper.shared().readValue(json, GateRecord.class);
    }
}
