package io.levain.apipage;

import com.fasterxml.jackson.databind.JavaType;
import io.levain.intake.UnreadRow;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Describes on the API page a row that stands within another body as the row that it is. */
@Component
class RowsWithin implements ModelConverter {

    private final ObjectProvider<RowOperations> rows;

    RowsWithin(ObjectProvider<RowOperations> rows) {
        this.rows = rows;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = Json.mapper().constructType(type.getType());
        if (java.getRawClass() == UnreadRow.class) {
            return rows.getObject().within(java.containedType(0).getRawClass());
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }
}
